import { problemOf, problemWithout } from '../../../tab/shell/problem.ts';
import { fetchSentences } from '../../../tab/shell/say.ts';

beforeAll(() => Promise.all([fetchSentences('sv'), fetchSentences('en')]));

describe('an answer with an error status', () => {
  it('is told with the server’s own sentence and code', () => {
    const body = { code: 'refusal.meeting-over', message: 'Mötet har varit. Svaret är inte sparat.' };
    expect(problemOf(409, body, 'sv')).toEqual({ kind: 'refused', ...body });
  });

  it.each([
    [401, 'signin', 'Din inloggning godtogs inte.'],
    [403, 'forbidden', 'Du har inte tillgång till det här.'],
    [404, 'missing', 'Det du söker finns inte längre.'],
    [429, 'busy', 'Många använder Samverkan just nu.'],
    [503, 'busy', 'Många använder Samverkan just nu.'],
    [500, 'server', 'Något gick fel hos oss.'],
  ])('%s without a sentence is %s, with a sentence of our own', (status, kind, start) => {
    for (const body of [null, 'Bad Gateway', {}, { message: '' }, { message: 5 }]) {
      const problem = problemOf(status, body, 'sv');
      expect(problem.kind).toBe(kind);
      expect(problem.message).toContain(start);
    }
  });

  it('is told in English to those who read English', () => {
    expect(problemOf(500, null, 'en').message).toContain('Something went wrong');
  });
});

describe('no answer at all', () => {
  const late = Object.assign(new Error('late'), { name: 'TimeoutError' });

  it('says that the net is gone when a page is read; a command may have left before it went', () => {
    expect(problemWithout(late, 'read', false, 'sv').kind).toBe('offline');
    expect(problemWithout(late, 'command', false, 'sv').kind).toBe('unclear');
  });

  it('never says that a command failed: it may have arrived', () => {
    expect(problemWithout(late, 'command', true, 'sv').kind).toBe('unclear');
    expect(problemWithout(new TypeError('fetch'), 'command', true, 'sv').kind).toBe('unclear');
  });

  it('tells slow from unreachable when a page is read', () => {
    expect(problemWithout(late, 'read', true, 'sv').message).toContain('för lång tid');
    expect(problemWithout(new TypeError('fetch'), 'read', true, 'sv').message).toContain('Tjänsten svarar inte');
  });
});
