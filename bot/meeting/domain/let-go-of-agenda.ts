import type { FactsOf } from '../../declared/fact.ts';
import { documentsNamed } from '../../document/domain/named-files.ts';
import type { Meeting } from './state.ts';

/** The files of an annex, or of an item, that goes before it was ever sent. What was sent stays. */
export function letGoOfAgenda(meeting: Meeting, fact: FactsOf<'meeting'>): string[] {
  const sent = meeting.status === 'planned' ? [] : documentsNamed(meeting.agenda);
  return documentsNamed(goneFrom(meeting, fact)).filter((document) => !sent.includes(document));
}

function goneFrom({ items = [] }: Meeting, fact: FactsOf<'meeting'>): unknown {
  if (fact.type === 'agenda-item-removed') return items.find(({ id }) => id === fact.item);
  if (fact.type !== 'annex-removed') return undefined;
  return items.find(({ id }) => id === fact.item)?.annexes.find(({ id }) => id === fact.annex);
}
