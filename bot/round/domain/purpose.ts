import type { Fact } from '../../declared/fact.ts';
import type { States } from '../../declared/states.ts';
import type { ForumKind } from '../../kernel/definition.ts';
import type { WholeAbout } from './about.ts';
import type { Stance } from './answer-shape.ts';
import type { FormField } from './form.ts';
import type { PurposeName } from './purpose-names.ts';

/** What a Round of one purpose may ask of whom, and what its answers mean. Pure. */
export interface Purpose {
  name: PurposeName;
  /** The kinds of body that may be asked. */
  audience: readonly ForumKind[];
  /** What a municipality may answer, the likely one first. */
  stances: readonly Stance[];
  /** Is the giver asked on whose behalf it is? */
  anchoring: boolean;
  /** Does it belong to a consultation? */
  consultation: boolean;
  /** What those who are asked need to know of the consultation with this id. */
  about(id: string, consultation: States['consultation']): WholeAbout;
  /** What happens to the consultation with this id once somebody is asked about it. */
  onAsk?(id: string, consultation: Exclude<States['consultation'], { removed: true }>): Fact[];
  /** The questions that this purpose always asks first. Their ids begin with "p". */
  asks(text: (key: string) => string): FormField[];
}
