import { addDays, daysBetween } from '../../kernel/local-time.ts';
import { unsentChanges } from '../../meeting/domain/send-change.ts';
import { agendaMissing } from '../../meeting/views/agenda-missing.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import { dateWords, nearWords, whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { DueView } from '../views/due.ts';

/** From so many days before a day it stands in *Att göra*. */
export const SHOWN_DAYS_AHEAD = 14;

/** A meeting whose notice should go, that lacks its agenda, or of which something is unsent; nothing otherwise. */
export function dueMeeting(bundle: MeetingBundle, reader: Reader, today: string): DueView[] {
  const { meeting, forum } = bundle;
  const { when } = meeting.definition;
  const line = {
    about: { kind: 'meeting' as const, id: bundle.id },
    title: `${forum.shortName}, ${whenWords(reader.language, when)}`,
  };
  if (meeting.status === 'noticed') {
    const [first, ...more] = unsentWords(bundle, reader);
    return first === undefined ? [] : [{ ...line, text: first, more, day: when.date, overdue: false }];
  }
  if (meeting.status !== 'planned') return [];
  const day = addDays(when.date, -forum.rules.noticeDays);
  const days = daysBetween(today, day);
  const missing = agendaMissing(bundle, reader);
  if (days > SHOWN_DAYS_AHEAD) {
    return missing === undefined ? [] : [{ ...line, text: missing, more: [], day: when.date, overdue: false }];
  }
  const more = missing === undefined ? [] : [missing];
  return [{ ...line, text: noticeWords(bundle, day, days, reader), more, day, overdue: days < 0 && !isExtra(bundle) }];
}

/** It may be planned well within the days of its notice, and nobody is late for that. */
function isExtra({ meeting }: MeetingBundle): boolean {
  return meeting.definition.kind === 'extra';
}

function noticeWords(bundle: MeetingBundle, day: string, days: number, { language }: Reader): string {
  if (days < 0 && isExtra(bundle)) return text(language, 'todo.send.at-once');
  const when = { date: dateWords(language, day), near: nearWords(language, days) };
  return text(language, days < 0 ? 'todo.send.overdue' : 'todo.send.due', when);
}

function unsentWords({ meeting }: MeetingBundle, { language }: Reader): string[] {
  return unsentChanges(meeting).map((one) => text(language, `unsent.${one === 'annexes' ? 'annexes' : 'agenda'}`));
}
