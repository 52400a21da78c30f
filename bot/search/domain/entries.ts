import { type Consultation, isStanding, type RemovedConsultation } from '../../consultation/domain/state.ts';
import { agendaOf, type Meeting, type RemovedMeeting } from '../../meeting/domain/state.ts';
import { isLocked } from '../../minutes/domain/setting.ts';
import type { Minutes, MinutesItem } from '../../minutes/domain/state.ts';
import type { SearchEntry } from './entry.ts';

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
    ...{ kind: 'meeting', id, item, no: index + 1, forum, day: when.date, numbers: [] },
    audience: prepared ? 'preparers' : 'readers',
    title: secret ? neutral.title : heading,
    body: secret ? '' : lines(proposal, background),
  }));
}

/** Minutes: what was approved, and until then what is written. */
export function minutesEntries(
  id: string,
  minutes: Minutes,
  notes: readonly MinutesItem[],
  neutral: Neutral,
): SearchEntry[] {
  const { approved } = minutes;
  if (!approved || !isLocked(minutes)) return draftEntries(id, minutes, notes, neutral);
  const { corrections } = minutes;
  const items = approved.document.items.map((item) => ({
    ...inMinutes(id, minutes, item.id, item.no),
    title: item.secret ? neutral.title : item.heading,
    body: item.secret ? '' : lines(...item.lines.map(({ text }) => text), ...said(corrections, item.id)),
  }));
  const rest = said(corrections, undefined);
  if (rest.length === 0) return items;
  return [...items, { ...inMinutes(id, minutes, '', items.length + 1), title: '', body: lines(...rest) }];
}

function draftEntries(id: string, minutes: Minutes, notes: readonly MinutesItem[], neutral: Neutral): SearchEntry[] {
  return minutes.items.map(({ id: item, heading, secret }, index) => {
    const written = notes.find((one) => one.item === item);
    return {
      ...inMinutes(id, minutes, item, index + 1),
      title: secret ? neutral.title : heading,
      body: secret ? '' : (written?.text ?? ''),
    };
  });
}

function inMinutes(id: string, minutes: Minutes, item: string, no: number) {
  const { forum, date } = minutes;
  const audience = isLocked(minutes) ? ('readers' as const) : ('writers' as const);
  return { kind: 'minutes' as const, id, item, no, forum, day: date, audience, numbers: [] };
}

function said(corrections: Minutes['corrections'], item: string | undefined): string[] {
  return corrections.filter((one) => one.item === item).map(({ text }) => text);
}

export function consultationEntries(id: string, state: Consultation | RemovedConsultation): SearchEntry[] {
  if (!isStanding(state)) return [];
  const { title, sender, senderNumber, ownNumber, received, forum } = state.fields;
  const numbers = [senderNumber, ownNumber].filter((number) => number !== undefined);
  const day = received ?? state.registeredAt.slice(0, 10);
  const body = lines(sender, ...numbers);
  return [{ kind: 'consultation', id, item: '', no: 0, forum, day, audience: 'readers', title, body, numbers }];
}

function lines(...some: (string | undefined)[]): string {
  return some.filter(Boolean).join('\n');
}
