import { personOf } from '../../kernel/actor.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { partsOf } from '../domain/parts.ts';
import type { Minutes } from '../domain/state.ts';

/** Minutes as a line of *Att göra*: the body's name, and the cooperation's time zone. */
export interface MinutesLine {
  id: string;
  minutes: Minutes;
  forum: string;
  zone: string;
}

export interface MinutesTodoView {
  meeting: string;
  /** "Justera anteckningarna från Ledningsgruppen, fredag 16 februari 2024" */
  text: string;
  /** "Senast fredag 1 mars 2024." */
  dueText: string;
}

/** Minutes that wait for the reader to verify them. */
export function minutesToVerify({ id, minutes, forum }: MinutesLine, reader: Reader): MinutesTodoView[] {
  const { sent, status, verifiers, approvals, date } = minutes;
  const person = personOf(reader.actor);
  const mine = verifiers.find((one) => one.person === person);
  if (status !== 'for-verification' || sent === undefined || mine === undefined || person === null) return [];
  const done = new Set(approvals.filter(({ seat }) => seat === mine.seat).map(({ part }) => part));
  if ([...partsOf(sent.document).keys()].every((part) => done.has(part))) return [];
  const { language } = reader;
  return [
    {
      meeting: id,
      text: text(language, 'minutes.todo.verify', { forum, date: dateWords(language, date) }),
      dueText: text(language, 'minutes.todo.by', { date: dateWords(language, sent.dueBy) }),
    },
  ];
}

/** What of minutes waits for the secretariat, and since when; nothing where nothing does. */
export function minutesToSteer(
  { minutes, zone }: MinutesLine,
  { language, now }: Reader,
): { text: string; day: string; overdue: boolean } | undefined {
  const today = localDate(now, zone);
  const { status, sent, comments, date } = minutes;
  if (status === 'draft') {
    const day = addDays(date, DAYS_TO_WRITE);
    if (today < date) return undefined;
    return { text: text(language, 'minutes.todo.send', { date: dateWords(language, day) }), day, overdue: day < today };
  }
  if (status !== 'for-verification' || sent === undefined) return undefined;
  const open = comments.filter(({ settled }) => settled === undefined).length;
  if (open > 0) {
    const said = text(language, open === 1 ? 'minutes.todo.comment' : 'minutes.todo.comments', { count: open });
    return { text: said, day: today, overdue: false };
  }
  if (sent.dueBy >= today) return undefined;
  const late = text(language, 'minutes.todo.late', { date: dateWords(language, sent.dueBy) });
  return { text: late, day: sent.dueBy, overdue: true };
}

/** Within so many days after a meeting its minutes should be sent. */
const DAYS_TO_WRITE = 7;
