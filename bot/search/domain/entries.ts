import { type Consultation, isStanding, type RemovedConsultation } from '../../consultation/domain/state.ts';
import { agendaOf, type Meeting, type RemovedMeeting } from '../../meeting/domain/state.ts';
import type { SearchEntry } from './entry.ts';
import { lines } from './lines.ts';

/** What stands in place of a heading of an item with secrecy, and of all that is said of it. */
export interface Neutral {
  title: string;
}

/** An agenda: as it was sent, and until then as it is prepared. */
export function agendaEntries(id: string, meeting: Meeting | RemovedMeeting, neutral: Neutral): SearchEntry[] {
  if (meeting.status === 'removed') return [];
  const { forum, when } = meeting.definition;
  const prepared = meeting.status === 'planned' && meeting.items !== undefined;
  return agendaOf(meeting, []).map(({ id: item, heading, secret, proposal, background }, index) => ({
    ...{ kind: 'meeting', id, item, no: index + 1, part: 'item', point: '', forum, day: when.date, numbers: [] },
    audience: prepared ? 'preparers' : 'readers',
    title: secret ? neutral.title : heading,
    body: secret ? '' : lines(proposal, background),
  }));
}

export function consultationEntries(id: string, state: Consultation | RemovedConsultation): SearchEntry[] {
  if (!isStanding(state)) return [];
  const { title, sender, senderNumber, ownNumber, received, forum } = state.fields;
  const numbers = [senderNumber, ownNumber].filter((number) => number !== undefined);
  return [
    {
      ...{ kind: 'consultation', id, item: '', no: 0, part: 'item', point: '', audience: 'readers', numbers },
      ...{ forum, day: received ?? state.registeredAt.slice(0, 10) },
      ...{ title, body: lines(sender, ...numbers) },
    },
  ];
}
