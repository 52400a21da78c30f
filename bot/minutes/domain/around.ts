import type { ForumDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import type { Day, Id } from '../../kernel/named.ts';
import type { Meeting } from '../../meeting/domain/state.ts';

/** A meeting among others. */
export interface Placed {
  id: Id;
  meeting: Meeting;
}

const KINDS: readonly ForumDefinition['kind'][] = [
  'cooperation-committee',
  'management-group',
  'network',
  'working-group',
];

/**
 * The bodies that a body hears of at its meetings, itself first: those that it reports to, all the way up, and those that
 * report to it. The management group follows all that there are on the day.
 */
export function followedBy(forum: ForumDefinition, all: readonly ForumDefinition[], date: Day): ForumDefinition[] {
  const living = all.filter(({ id, validFrom, validTo }) => id !== forum.id && within(date, validFrom, validTo));
  const above = aboveOf(forum, all);
  const belongs = ({ id, reportsTo }: ForumDefinition) => above.includes(id) || reportsTo === forum.id;
  const followed = forum.kind === 'management-group' ? living : living.filter(belongs);
  const place = ({ kind }: ForumDefinition) => KINDS.indexOf(kind);
  const others = [...followed].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'sv'));
  return [forum, ...others];
}

function aboveOf(forum: ForumDefinition, all: readonly ForumDefinition[]): Id[] {
  const above: Id[] = [];
  for (let to = forum.reportsTo; to !== undefined && !above.includes(to); to = byId(all, to)?.reportsTo) above.push(to);
  return above;
}

function byId(all: readonly ForumDefinition[], id: Id): ForumDefinition | undefined {
  return all.find((one) => one.id === id);
}

/** A body's meetings before and after another meeting, the nearest first; those that were cancelled are none. */
export function aroundOf(forum: Id, all: readonly Placed[], self: Placed): { before: Placed[]; after: Placed[] } {
  const own = all.filter(
    ({ id, meeting }) => id !== self.id && meeting.definition.forum === forum && meeting.status !== 'cancelled',
  );
  const sorted = [...own].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  const isBefore = (one: Placed) => momentOf(one) < momentOf(self);
  return { before: sorted.filter(isBefore).reverse(), after: sorted.filter((one) => !isBefore(one)) };
}

function momentOf({ meeting: { definition } }: Placed): string {
  return `${definition.when.date} ${definition.when.start ?? ''}`;
}
