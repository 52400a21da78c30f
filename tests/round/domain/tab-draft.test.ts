import { emptyDraft } from '../../../tab/round/answer-draft.ts';
import { DraftSaver, type KeptDraft, type SaverState } from '../../../tab/round/draft-saver.ts';
import { type Stashed, stashOf } from '../../../tab/round/stash.ts';
import { type Problem, problemWithout } from '../../../tab/shell/problem.ts';

const said = (f1: string) => ({ ...emptyDraft(), values: { f1 } });
const kept = (edition: number, own = true): KeptDraft => ({
  edition,
  own,
  answer: { stance: 'answers', values: { f1: 'Kollegans' } },
  files: {},
  byText: 'Utkast sparat av en kollega',
  tooLate: false,
  said: { stance: 'answers', stanceText: 'Lämnar svar', values: [] },
});
const OFFLINE = problemWithout(null, 'read', false, 'sv');
const CHANGED: Problem = { kind: 'refused', code: 'refusal.draft-changed', message: 'En kollega har skrivit' };

/** The service and the browser around a saver: what was kept, what waits in the browser, what is shown. */
function around(edition = 0) {
  const seen = {
    sent: [] as { text: unknown; edition: number; over: boolean }[],
    stash: null as Stashed | null,
    states: [] as SaverState[],
    waiting: null as (() => void) | null,
    after: 0,
    answer: null as Problem | null,
    server: null as KeptDraft | null,
  };
  const saver = new DraftSaver(edition, {
    stash: {
      read: () => seen.stash,
      write: (stashed) => {
        seen.stash = stashed;
      },
      clear: () => {
        seen.stash = null;
      },
    },
    keep: async (draft, from, over) => {
      seen.sent.push({ text: draft.values.f1, edition: from, over });
      if (!seen.answer) seen.server = kept((seen.server?.edition ?? from) + 1);
      return seen.answer;
    },
    read: async () => seen.server,
    later: (work, milliseconds) => {
      [seen.waiting, seen.after] = [work, milliseconds];
      return () => {
        seen.waiting = null;
      };
    },
    show: (state) => void seen.states.push(state),
    now: () => new Date('2024-01-29T13:03:00Z'),
  });
  return { saver, seen, state: () => seen.states.at(-1)?.kind };
}

describe('an answer that is kept while it is written', () => {
  it('waits in the browser at once, and is kept by the service 1.5 s after the last key', async () => {
    const { saver, seen, state } = around();
    saver.changed(said('H'));
    saver.changed(said('Hej'));
    expect([seen.stash?.draft.values.f1, seen.sent.length, seen.after]).toEqual(['Hej', 0, 1_500]);
    await saver.flush();
    expect(seen.sent).toEqual([{ text: 'Hej', edition: 0, over: false }]);
    expect([seen.stash, state()]).toEqual([null, 'saved']);
    saver.changed(said('Hej igen'));
    await saver.flush();
    expect(seen.sent.at(-1)).toMatchObject({ edition: 1 });
  });

  it('one save at a time; what was written meanwhile is kept by the next', async () => {
    const { saver, seen } = around();
    saver.changed(said('A'));
    const first = saver.flush();
    saver.changed(said('AB'));
    const second = saver.flush();
    await Promise.all([first, second]);
    expect(seen.sent.map(({ text, edition }) => [text, edition])).toEqual([
      ['A', 0],
      ['AB', 1],
    ]);
    expect(seen.stash).toBeNull();
  });

  it('without a net it stays in the browser, and is sent when it is tried again', async () => {
    const { saver, seen, state } = around();
    seen.answer = OFFLINE;
    saver.changed(said('Hej'));
    await saver.flush();
    expect([state(), seen.stash?.draft.values.f1, seen.waiting !== null]).toEqual(['waiting', 'Hej', true]);
    seen.answer = null;
    await saver.flush();
    expect([state(), seen.stash]).toEqual(['saved', null]);
  });

  it('a colleague’s newer draft is asked about; mine can stand over it', async () => {
    const { saver, seen, state } = around();
    [seen.answer, seen.server] = [CHANGED, kept(3, false)];
    saver.changed(said('Min'));
    await saver.flush();
    expect([state(), seen.stash?.draft.values.f1]).toEqual(['conflict', 'Min']);
    saver.changed(said('Min text'));
    await saver.flush();
    expect(seen.sent).toHaveLength(1);
    seen.answer = null;
    await saver.keepMine();
    expect(seen.sent.at(-1)).toEqual({ text: 'Min text', edition: 3, over: true });
    expect(state()).toBe('saved');
  });

  it('or the colleague’s is taken', async () => {
    const { saver, seen, state } = around();
    [seen.answer, seen.server] = [CHANGED, kept(3, false)];
    saver.changed(said('Min'));
    await saver.flush();
    expect(saver.takeTheirs()).toMatchObject({ edition: 3 });
    expect([state(), seen.stash]).toEqual(['quiet', null]);
  });

  it('a draft read again goes into a form where nothing is unsaved, and is asked about elsewhere', () => {
    const clean = around(1);
    expect(clean.saver.seen(kept(2), false)).toBe(true);
    expect(clean.saver.seen(kept(2), false)).toBe(false);
    const writing = around(1);
    writing.saver.changed(said('Min'));
    expect([writing.saver.seen(kept(2), false), writing.state()]).toEqual([false, 'conflict']);
    const same = around(1);
    same.saver.changed(said('Kollegans'));
    expect([same.saver.seen(kept(2), true), same.seen.stash]).toEqual([false, null]);
  });

  it('what is refused for good is said, and stays in the browser', async () => {
    const { saver, seen, state } = around();
    seen.answer = { kind: 'refused', message: 'Texten är för lång' };
    saver.changed(said('Hej'));
    await saver.flush();
    expect([state(), seen.stash?.draft.values.f1, seen.waiting]).toEqual(['refused', 'Hej', null]);
  });

  it('nothing is saved once it was sent', async () => {
    const { saver, seen } = around();
    saver.changed(said('Hej'));
    await saver.stop();
    await saver.flush();
    expect([seen.sent, seen.stash]).toEqual([[], null]);
  });
});

describe('what waits in the browser', () => {
  it('is one reader’s for one municipality and question, and comes back', () => {
    const all = new Map<string, string>();
    const storage = {
      getItem: (key: string) => all.get(key) ?? null,
      setItem: (key: string, value: string) => void all.set(key, value),
      removeItem: (key: string) => void all.delete(key),
    };
    const stash = stashOf('u1', 'r1', 'salem', () => storage);
    stash.write({ draft: said('Hej'), edition: 2 });
    expect(stash.read()).toEqual({ draft: said('Hej'), edition: 2 });
    expect(stashOf('u2', 'r1', 'salem', () => storage).read()).toBeNull();
    all.set('samverkan-answer/u1/r1/salem', '{"draft":1');
    expect(stash.read()).toBeNull();
    for (const values of [{ f1: 7 }, ['Hej'], null]) {
      all.set('samverkan-answer/u1/r1/salem', JSON.stringify({ draft: { ...said('Hej'), values }, edition: 2 }));
      expect(stash.read()).toBeNull();
    }
    stash.clear();
    expect(all.size).toBe(0);
  });

  it('a browser that stores nothing is no trouble', () => {
    const stash = stashOf('u', 'r', 'm', () => {
      throw new Error('denied');
    });
    stash.write({ draft: said('Hej'), edition: 0 });
    expect(stash.read()).toBeNull();
  });
});
