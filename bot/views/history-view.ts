import type { Changed } from '../domain/meeting/meeting-facts.ts';
import { instantWords } from '../texts/dates.ts';
import { type Language, text } from '../texts/text.ts';
import type { MeetingView } from './meeting-view.ts';

/** A line of the journal, as far as the history needs it. */
export interface HappenedLine {
  /** Later lines have higher ones. */
  seq: number;
  type: string;
  data: unknown;
  at: Date;
}

/** The facts of which a meeting's history is told. */
export const HISTORY = [
  'meeting-planned',
  'notice-sent',
  'notice-changed',
  'meeting-cancelled',
  'approval-asked',
  'agenda-approved',
] as const;

/** What was sent when, oldest first. */
export function historyView(lines: readonly HappenedLine[], zone: string, language: Language): MeetingView['history'] {
  return [...lines]
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.seq - b.seq)
    .map(({ type, data, at }) => ({
      at: at.toISOString(),
      atText: instantWords(language, at, zone),
      text: happened(type as (typeof HISTORY)[number], data, language),
    }));
}

function happened(type: (typeof HISTORY)[number], data: unknown, language: Language): string {
  if (type === 'notice-sent') {
    const again = (data as { revision: number }).revision > 1;
    return text(language, again ? 'history.notice-sent-again' : 'history.notice-sent');
  }
  if (type === 'notice-changed') {
    const { what, again } = data as { what: Changed[]; again: boolean };
    const said = what.map((one) => text(language, `changed.${one}`)).join(', ');
    return text(language, again ? 'history.changed-again' : 'history.changed', { what: said });
  }
  if (type === 'meeting-cancelled') {
    return text(language, 'history.cancelled', { reason: (data as { reason: string }).reason });
  }
  if (type === 'agenda-approved') {
    return text(language, (data as { how: string }).how === 'oral' ? 'history.approved-orally' : 'history.approved');
  }
  return text(language, type === 'approval-asked' ? 'history.approval-asked' : 'history.planned');
}
