import { fetchSentences, sayIn, withSentences } from '../../../tab/shell/say.ts';

describe('the tab’s sentences', () => {
  const say = sayIn('sv');

  it('come in two: the first page’s, and the others’ with the code that says them', async () => {
    const drawn = withSentences(Promise.resolve('a page')).then((page) => [page, say('tab.dates.ask')]);
    await fetchSentences('sv');
    expect(say('tab.saved', { time: '9.14' })).toBe('Sparat kl. 9.14');
    expect(await drawn).toEqual(['a page', 'Hitta tid']);
  });

  it('are not said in a language that nobody reads', () => {
    expect(sayIn('en')('tab.saved')).toBe('tab.saved');
  });

  it('do not hide that the code did not come', async () => {
    await expect(withSentences(Promise.reject(new Error('no net')))).rejects.toThrow('no net');
  });
});
