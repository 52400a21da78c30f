import type { Fact } from '../../bot/declared/fact.ts';
import type { Day, Id } from '../../bot/kernel/named.ts';
import type { BareText } from '../../bot/kernel/words.ts';

/*
 * The compiler is the guard: `JournaledFact` in bot/declared/fact.ts does not compile while `BareText<Fact>` is anything.
 * These made-up facts show, when `npm run check` compiles them, that it finds what it should and nothing else.
 */

type Honest =
  | {
      type: 'named';
      kind: 'plan';
      id: Id;
      day?: Day;
      who: Id | null;
      how: 'card' | 'page';
      at: { days: Day[]; n: number };
    }
  | { type: 'written'; kind: 'plan'; id: Id; words: { title: string; rows: { said: string }[] } }
  | { type: 'kept-apart'; kind: 'plan'; id: Id; rowOnly: { mail: string; anything: unknown } };

type Careless =
  | Honest
  | { type: 'noted'; kind: 'plan'; id: Id; note: string }
  | { type: 'explained'; kind: 'plan'; id: Id; about: { why?: string | null; words: { inside: string } } }
  | { type: 'listed'; kind: 'plan'; id: Id; names: string[]; choices: { id: Id; label: string }[] }
  | { type: 'loose'; kind: 'plan'; id: Id; definition: unknown };

const FOUND: Record<BareText<Careless>, true> = {
  'noted.note': true,
  'explained.about.why': true,
  'explained.about.words.inside': true,
  'listed.names': true,
  'listed.choices.label': true,
  'loose.definition': true,
};
const NOTHING: Record<BareText<Honest | Fact>, true> = {};

it('a bare string is found wherever it stands in a fact, and words only where they belong', () => {
  expect(Object.keys(FOUND)).toHaveLength(6);
  expect(NOTHING).toEqual({});
});

it('a note that is added to any fact does not compile', () => {
  // @ts-expect-error 'noted.note' is no fact's
  const found: Record<BareText<Fact | { type: 'noted'; kind: 'meeting'; id: Id; note: string }>, true> = {};
  expect(found).toEqual({});
});
