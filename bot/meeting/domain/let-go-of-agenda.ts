import type { FactsOf } from '../../declared/fact.ts';
import { documentsNamed } from '../../document/domain/named-files.ts';
import type { Meeting, RemovedMeeting } from './state.ts';

/** The files of an annex, of an item or of a whole meeting that goes before it was ever sent. What was sent stays. */
export function letGoOfAgenda(meeting: Meeting | RemovedMeeting, fact: FactsOf<'meeting'>): string[] {
  if (meeting.status === 'removed') return [];
  if (fact.type === 'meeting-removed') return documentsNamed([meeting.items, 'agenda' in meeting && meeting.agenda]);
  const sent = meeting.status === 'planned' ? [] : documentsNamed(meeting.agenda);
  return documentsNamed(goneFrom(meeting, fact)).filter((document) => !sent.includes(document));
}

function goneFrom({ items = [] }: Meeting, fact: FactsOf<'meeting'>): unknown {
  if (fact.type === 'agenda-item-removed') return items.find(({ id }) => id === fact.item);
  if (fact.type !== 'annex-removed') return undefined;
  return items.find(({ id }) => id === fact.item)?.annexes.find(({ id }) => id === fact.annex);
}
