import type { Id } from '../../kernel/named.ts';

/** Something that people can be reminded of; of which kinds that can be, their areas declare. */
export interface RemindedOf {
  kind: Id;
  id: Id;
}
