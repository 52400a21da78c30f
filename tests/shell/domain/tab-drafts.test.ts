import { type BrowserStorage, keysOf } from '../../../tab/shell/browser-storage.ts';
import { DAYS_KEPT, draftStore, MOST_LETTERS } from '../../../tab/shell/draft-store.ts';
import { isOptional, isShape, isText } from '../../../tab/shell/shape.ts';

interface Note {
  title: string;
  text?: string;
}

const isNote = isShape<Note>({ title: isText, text: isOptional(isText) });
const noted = (title: string) => ({ draft: { title }, letters: 'abcd' });
const DAY = 24 * 3_600_000;
const START = Date.parse('2024-01-29T08:09:00Z');

/** A browser's store with what stands in it, and a clock. */
function browser() {
  const held = new Map<string, string>();
  const clock = { now: START };
  const storage: BrowserStorage = {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
  const of = (user: string) =>
    draftStore(
      user,
      () => storage,
      () => clock.now,
    );
  return { held, clock, storage, of };
}

const refusing = (): BrowserStorage => {
  throw new DOMException('no', 'SecurityError');
};

describe('a form’s draft in the browser', () => {
  it('stands there when the tab is loaded anew, with when it was written and its letters', () => {
    const { of, clock } = browser();
    expect(of('a').write('plan', noted('Budget'))).toBe(true);
    clock.now += 60_000;
    expect(of('a').read('plan', isNote)).toEqual({ ...noted('Budget'), at: new Date(START) });
    expect([of('a').has('plan'), of('a').has('plan-extra lg')]).toEqual([true, false]);
  });

  it('is gone once it is removed, also for a second tab that has it open', () => {
    const { of } = browser();
    const [one, other] = [of('a'), of('a')];
    one.write('plan', noted('Budget'));
    other.write('plan', noted('Budget igen'));
    expect(one.read('plan', isNote)?.draft.title).toBe('Budget igen');
    other.remove('plan');
    expect([one.read('plan', isNote), one.has('plan')]).toEqual([null, false]);
  });

  it('is never shown to another reader of the same browser', () => {
    const { of } = browser();
    of('a').write('plan', noted('Budget'));
    expect([of('b').read('plan', isNote), of('b').has('plan'), of('b').under('pl')]).toEqual([null, false, []]);
  });

  it('is not stored where nobody knows whose it is', () => {
    const { of, held } = browser();
    expect(of('').write('plan', noted('Budget'))).toBe(false);
    expect(held.size).toBe(0);
  });

  it.each([
    ['a field of another kind', { title: 1 }],
    ['a field that is missing', { text: 'x' }],
    ['something else', 'Budget'],
    ['nothing', null],
  ])('is thrown away when its shape is another: %s', (_what, draft) => {
    const { of, held } = browser();
    of('a').write('plan', { draft, letters: 'abcd' });
    expect(of('a').read('plan', isNote)).toBeNull();
    expect(held.size).toBe(0);
  });

  it('of another build’s version, older than thirty days or unreadable is swept; what is not ours is left', () => {
    const { of, held, clock } = browser();
    of('b').write('old', noted('Förra månaden'));
    clock.now += (DAYS_KEPT - 1) * DAY;
    of('a').write('plan', noted('Budget'));
    held.set('samverkan-draft/0/a/plan', JSON.stringify({ at: clock.now, letters: 'abcd', draft: {} }));
    held.set('samverkan-draft/1/a/torn', '{"at":17');
    held.set('samverkan-answer/a/r/m', 'an answer');
    clock.now += 2 * DAY;
    of('a');
    expect([...held.keys()]).toEqual(['samverkan-draft/1/a/plan', 'samverkan-answer/a/r/m']);
  });

  it('gives way to newer ones when they become too many; one that is too long alone is kept in the tab', () => {
    const { of, clock, storage } = browser();
    const store = of('a');
    const long = 'x'.repeat(MOST_LETTERS / 2);
    for (const key of ['first', 'second', 'third']) {
      clock.now += 1_000;
      expect(store.write(key, noted(long))).toBe(true);
    }
    expect(keysOf(storage, '')).toEqual(['samverkan-draft/1/a/third']);
    expect(store.write('huge', noted(long + long))).toBe(false);
    expect(store.read('huge', isNote)?.draft.title).toHaveLength(MOST_LETTERS);
    expect(store.read('third', isNote)?.draft.title).toBe(long);
  });

  it('stays in the open tab when the browser refuses to store', () => {
    const store = draftStore('a', refusing);
    expect(store.write('plan', noted('Budget'))).toBe(false);
    expect([store.read('plan', isNote)?.draft.title, store.has('plan'), store.under('pl')]).toEqual([
      'Budget',
      true,
      ['an'],
    ]);
    store.remove('plan');
    expect([store.read('plan', isNote), store.has('plan')]).toEqual([null, false]);
  });

  it('keeps in the tab what may not stand in the browser', () => {
    const { of, held } = browser();
    const store = of('a');
    store.write('item', noted('Tvist med leverantören'));
    store.write('item', noted('Tvist med leverantören'), { title: '' });
    expect([...held.values()].join()).not.toContain('Tvist');
    expect(store.read('item', isNote)?.draft.title).toBe('Tvist med leverantören');
    expect(of('a').read('item', isNote)?.draft.title).toBe('');
    store.write('item', noted('Tvist igen'), null);
    expect([held.size, store.read('item', isNote)?.draft.title]).toEqual([0, 'Tvist igen']);
  });
});
