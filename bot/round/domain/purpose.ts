import type { Fact } from '../../declared/fact.ts';
import type { States } from '../../declared/states.ts';
import type { ForumKind } from '../../kernel/definition.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { WholeAbout } from './about.ts';
import type { Answer } from './answer-shape.ts';
import type { FormField } from './form.ts';
import type { PurposeName } from './purpose-names.ts';
import type { Stance } from './stance.ts';

/** What a Round of one purpose may ask of whom, and what its answers mean. Pure. */
export interface Purpose {
  name: PurposeName;
  /** The kinds of body that may be asked by hand. */
  audience: readonly ForumKind[];
  /**
   * Who answers for a municipality. `seats`: who holds one in the body, on the card and on the page. `registries`: its
   * registry, which is asked by mail: nothing is posted, no seat holder is asked, and the secretariat notes what it says.
   */
  respondent: 'seats' | 'registries';
  /** It closes by itself with the last answer. */
  closesWhenAll: boolean;
  /** What a municipality may answer, the likely one first. */
  stances: readonly Stance[];
  /** Is the giver asked on whose behalf it is? */
  anchoring: boolean;
  /** Does it belong to a consultation? */
  consultation: boolean;
  /** Is it asked about a document, which it carries? */
  document: boolean;
  /** What says that there is no decision yet, and the question that asks on which day there will be one. */
  planned?: { stance: Stance; day: string };
  /** What else is wrong with an answer, on a local date. */
  faultIn?(answer: Answer, today: string): Refusal | undefined;
  /** What those who are asked need to know of the consultation with this id. */
  about(id: string, consultation: States['consultation']): WholeAbout;
  /** What happens to the consultation with this id once somebody is asked about it. */
  onAsk?(id: string, consultation: Exclude<States['consultation'], { removed: true }>): Fact[];
  /** The questions that this purpose always asks first. Their ids begin with "p". */
  asks(text: (key: string) => string): FormField[];
  /** An answer as it is kept, where that is another than it was typed. */
  tidy?(answer: Answer): Answer;
}
