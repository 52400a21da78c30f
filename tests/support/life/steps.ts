import fc from 'fast-check';
import { WORDS } from './paper.ts';

export const SEATS = ['a', 'b', 'c', 'd'];
type Mode = 'hybrid' | 'on-site' | 'remote';

/** What people do, in the order in which they do it. `old`: how many drawings ago the pressed card was drawn. */
export type Step =
  | { do: 'send' | 'send-twice' | 'cancel' | 'move' | 'agenda' | 'annex' | 'title' | 'send-change' | 'lose-post' }
  | { do: 'place'; place: string }
  | { do: 'mode'; mode: Mode }
  | { do: 'answer'; who: string; assistant: boolean; value: string; old: number; later: number }
  | { do: 'redeliver'; back: number; later: number };

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      who: fc.constantFrom(...SEATS),
      assistant: fc.boolean(),
      value: fc.constantFrom(...Object.keys(WORDS)),
      old: fc.nat({ max: 2 }),
      later: fc.constantFrom(1_000, 20_000, 200_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('redeliver' as const),
      back: fc.nat({ max: 3 }),
      later: fc.constantFrom(500, 15_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('send', 'send-twice', 'move', 'agenda', 'annex', 'title', 'send-change', 'lose-post'),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('place' as const), place: fc.constantFrom('A', 'B') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('mode' as const), mode: fc.constantFrom('hybrid', 'on-site', 'remote') }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'cancel' as const }) },
);
