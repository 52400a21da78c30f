import { tabEn } from '../../../bot/texts/tab-en.ts';
import { tabSv } from '../../../bot/texts/tab-sv.ts';
import { clockText, momentText } from '../../../tab/shell/clock.ts';
import { first, keep } from '../../../tab/shell/keep.ts';
import { fetchSentences, sayIn } from '../../../tab/shell/say.ts';
import { isNew } from '../../../tab/shell/seen.ts';

const idOf = (one: { id: string }) => one.id;

describe('a list that is read again', () => {
  it('keeps what was done just now where it stood, and takes in the new last', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(keep([a, b], [b, c], idOf)).toEqual([a, b, c]);
  });

  it('shows the latest of what is still there', () => {
    const later = { id: 'a', answered: true };
    expect(keep([{ id: 'a', answered: false }], [later], idOf)).toEqual([later]);
  });

  it('is the same list when nothing has changed', () => {
    const shown = [{ id: 'a' }];
    expect(keep(shown, [...shown], idOf)).toBe(shown);
  });

  it('puts the channel’s own things first, in their order', () => {
    expect(first(['x1', 'y1', 'x2', 'y2'], (one) => one.startsWith('y'))).toEqual(['y1', 'y2', 'x1', 'x2']);
  });
});

describe('what is new', () => {
  it('is what came after the last look', () => {
    expect(isNew('2024-01-29T08:02:00Z', '2024-01-29T08:01:59Z')).toBe(true);
    expect(isNew('2024-01-29T08:02:00Z', '2024-01-29T08:02:00.000Z')).toBe(false);
  });

  it('is nothing at the first look', () => {
    expect(isNew('2024-01-29T08:02:00Z', null)).toBe(false);
  });
});

describe('the tab’s words', () => {
  it('tells the time on the cooperation’s clock', () => {
    const at = '2024-01-29T08:14:00Z';
    expect(clockText(new Date(at), 'sv')).toBe('9.14');
    expect(clockText(new Date(at), 'en')).toBe('09:14');
    expect(momentText(at, 'sv')).toBe('måndag 29 januari 2024 kl. 9.14');
  });

  it('has the same parameters in both languages, and no empty sentence', () => {
    const params = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(tabSv) as (keyof typeof tabSv)[]) {
      expect({ key, params: params(tabEn[key]) }).toEqual({ key, params: params(tabSv[key]) });
      expect(tabEn[key]).not.toBe('');
    }
  });

  it('fills in what stands in braces', async () => {
    await fetchSentences('sv');
    expect(sayIn('sv')('tab.saved', { time: '9.14' })).toBe('Sparat kl. 9.14');
  });
});
