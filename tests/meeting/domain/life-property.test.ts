import fc from 'fast-check';
import { postOf, revisionOf } from '../../../bot/meeting/domain/state.ts';
import { Paper } from '../../support/life/paper.ts';
import { type Press, PureProduct } from '../../support/life/pure-product.ts';
import { SEATS, type Step, step } from '../../support/life/steps.ts';

const SEED = 20240129;
const TWO_MINUTES = 120_000;

/** A card as it was drawn once; `asked`: how many times everybody had been asked again by then. */
interface Card {
  drawn: string;
  revision: number;
  asked: number;
}

interface Game {
  product: PureProduct;
  paper: Paper;
  /** The newest first. */
  cards: Card[];
  taken: (Press & { at: number })[];
  asked: number;
}

type Play<Name extends Step['do']> = (game: Game, step: Extract<Step, { do: Name }>) => void;

const clicks =
  (times: number) =>
  ({ product, paper }: Game): void => {
    const first = paper.status === 'planned';
    const no = paper.status === 'cancelled' ? 'refusal.meeting-cancelled' : 'refusal.already-called';
    for (let click = 0; click < times; click++) expect(product.send()).toBe(first && click === 0 ? 'done' : no);
    if (first) paper.call();
  };

/** A change of the meeting itself, with what it is on paper. */
function change(game: Game, more: object, what: { same?: boolean; again: boolean; note?: Partial<Paper> }): void {
  const { product, paper } = game;
  const no = paper.status === 'cancelled' ? 'refusal.meeting-cancelled' : what.same ? 'repeat' : undefined;
  expect(product.change(more)).toBe(no ?? 'done');
  if (no) return;
  Object.assign(paper, what.note);
  if (what.again && paper.status === 'noticed') game.asked += 1;
  paper.tell(what.again);
}

const edit =
  (of: 'points' | 'annexes') =>
  ({ product, paper }: Game): void => {
    const result = of === 'points' ? product.agenda() : product.annex();
    const full = of === 'annexes' && paper.annexes >= 30;
    if (paper.status === 'cancelled') expect(result).toBe('refusal.meeting-cancelled');
    else expect(result).toBe(full ? 'refusal.too-many-annexes' : 'done');
    if (result === 'done') paper[of] += 1;
  };

const sendChange: Play<'send-change'> = ({ product, paper }) => {
  const no = { planned: 'refusal.meeting-not-called', cancelled: 'refusal.meeting-cancelled', noticed: undefined };
  const expected = no[paper.status] ?? (paper.hasNews() ? 'done' : 'refusal.nothing-to-send');
  expect(product.sendChange()).toBe(expected);
  if (expected !== 'done') return;
  paper.tell(false);
  paper.tellAgenda();
  expect(product.sendChange()).toBe('refusal.nothing-to-send');
};

/** What a press must come to, by the rules alone. */
function answerTo({ paper, asked, taken, product }: Game, press: Press, card: Card): string | RegExp {
  if (paper.status === 'cancelled') return 'refusal.meeting-cancelled';
  if (paper.status === 'planned') return 'refusal.meeting-not-called';
  const last = taken.filter(({ who }) => who === press.who).at(-1);
  const soon = last !== undefined && product.received - last.at <= TWO_MINUTES;
  if (soon && (card.drawn === last.drawn ? press.value === last.value : card.drawn < last.drawn)) return 'repeat';
  if (card.asked < asked) return 'refusal.meeting-changed';
  return paper.allows(press.value) ? 'done' : /^refusal\.no-(room|remote)$/;
}

function press(game: Game, given: Press, card: Card): void {
  const { product, paper, taken } = game;
  const expected = answerTo(game, given, card);
  const result = product.press(given);
  if (typeof expected === 'string') expect(result).toBe(expected);
  else expect(result).toMatch(expected);
  if (result !== 'done') return;
  paper.answer(given.who, given.value);
  taken.push({ ...given, at: product.received });
}

const PLAYS: { [Name in Step['do']]: Play<Name> } = {
  send: clicks(1),
  'send-twice': clicks(2),
  move: (game) => {
    const { paper } = game;
    const day = paper.day === 16 ? 23 : 16;
    const when = { date: `2024-02-${day}`, start: '09:00', end: '11:30' };
    change(game, { when }, { again: true, note: { day } });
  },
  title: (game) => {
    const title = `Möte ${++game.paper.title}`;
    change(game, { title }, { again: false });
  },
  place: (game, { place }) => {
    const { paper } = game;
    change(game, { place }, { same: paper.place === place, again: false, note: { place } });
  },
  mode: (game, { mode }) => {
    const { paper } = game;
    change(game, { mode }, { same: paper.mode === mode, again: true, note: { mode } });
  },
  agenda: edit('points'),
  annex: edit('annexes'),
  'send-change': sendChange,
  'lose-post': ({ product, paper }) => {
    if (paper.status === 'noticed') product.lost = paper.lost = true;
  },
  cancel: ({ product, paper }) => {
    expect(product.cancel()).toBe(paper.status === 'cancelled' ? 'refusal.meeting-cancelled' : 'done');
    paper.status = 'cancelled';
  },
  answer: (game, { who, assistant, value, old, later }) => {
    const card = game.cards[Math.min(old, game.cards.length - 1)];
    if (card === undefined) return;
    game.product.received += later;
    press(game, { who, assistant, value, drawn: card.drawn, revision: card.revision }, card);
  },
  redeliver: (game, { back, later }) => {
    const again = game.taken[Math.max(0, game.taken.length - 1 - back)];
    const card = game.cards.find(({ drawn }) => drawn === again?.drawn);
    if (again === undefined || card === undefined) return;
    game.product.received += later;
    press(game, again, card);
  },
};

function play(steps: readonly Step[]): void {
  const game: Game = { product: new PureProduct(), paper: new Paper(), cards: [], taken: [], asked: 0 };
  expect(game.product.plan()).toBe('done');
  expect(game.product.plan()).toBe('repeat');
  for (const [n, one] of steps.entries()) {
    (PLAYS[one.do] as Play<Step['do']>)(game, one);
    const drawn = `0000${n.toString(36).padStart(5, '0')}-k`;
    if (game.paper.status === 'noticed')
      game.cards.unshift({ drawn, revision: game.paper.sendings, asked: game.asked });
    holds(game);
  }
}

function holds({ product: { meeting, posts, shown }, paper, product }: Game): void {
  expect(meeting?.status).toBe(paper.status);
  expect(meeting && revisionOf(meeting)).toBe(paper.sendings);
  expect(new Set(posts).size).toBe(posts.length);
  expect(posts).toHaveLength(paper.posts);
  if (meeting && paper.posts > 0) expect(postOf(meeting)).toBe(posts.at(-1));
  expect(shown.call(product)).toEqual(Object.fromEntries(SEATS.map((who) => [who, paper.line(who)])));
}

describe('vad som än händer med ett möte', () => {
  it(`sidan säger det som kansliet skulle ha antecknat på papper (frö ${SEED})`, () => {
    fc.assert(fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), play), { seed: SEED, numRuns: 150 });
  });
});
