import { letGoOfAnnex } from '../consultation/domain/let-go-of-annex.ts';
import { letGoOfFiled } from '../document/domain/let-go-of-filed.ts';
import { letGoOfAgenda } from '../meeting/domain/let-go-of-agenda.ts';
import { letGoOfDocument } from '../round/domain/let-go-of-document.ts';
import { letGoOfDraft } from '../round/domain/let-go-of-draft.ts';
import type { Facts, FactsOf } from './fact.ts';
import type { Kind, States } from './states.ts';

type LetGo<K extends Kind> = (before: States[K], fact: FactsOf<K>) => string[];

/** Of the kinds that ever let go of a file: what no fact lets go of is kept. */
const LET_GO: { readonly [K in Kind]?: LetGo<K> } = {
  meeting: letGoOfAgenda,
  consultation: letGoOfAnnex,
  draft: letGoOfDraft,
  filing: letGoOfFiled,
  round: letGoOfDocument,
};

/** The documents that a fact lets go of: nothing of what it is about, as it stood before, needs them any more. */
export function letGo<K extends Kind>(before: States[K] | undefined, fact: Facts[K] & { kind: K }): string[] {
  const kind: K = fact.kind;
  return before === undefined ? [] : (LET_GO[kind]?.(before, fact) ?? []);
}
