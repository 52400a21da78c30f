import { personOf } from '../../kernel/actor.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { Minutes, SentMinutes } from '../domain/state.ts';
import { hasApprovedAll, isAllApproved } from '../domain/verify.ts';
import { type Holders, newHolderWords } from './new-holder.ts';

/** Minutes as a line of *Att göra*: the body's name, and whose its seats are. */
export interface MinutesLine extends Holders {
  id: string;
  minutes: Minutes;
  forum: string;
  /** Somebody verifies them; otherwise they are finished by whoever writes them. */
  verified: boolean;
  /** Whom they are sent to: the municipalities' registries, the body's channel alone, or nobody. */
  goesTo: 'registries' | 'channel' | null;
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
  const { sent, status, verifiers, date } = minutes;
  const person = personOf(reader.actor);
  const mine = verifiers.find((one) => one.person === person);
  if (status !== 'for-verification' || sent === undefined || mine === undefined || person === null) return [];
  if (hasApprovedAll(minutes, mine.seat)) return [];
  const { language } = reader;
  return [
    {
      meeting: id,
      text: text(language, 'minutes.todo.verify', { forum, date: dateWords(language, date) }),
      dueText: text(language, 'minutes.todo.by', { date: dateWords(language, sent.dueBy) }),
    },
  ];
}

export interface SteerLine {
  text: string;
  more: string[];
  day: string;
  overdue: boolean;
}

/** What of minutes waits for the secretariat, and since when; nothing where nothing does. */
export function minutesToSteer(line: MinutesLine, reader: Reader): SteerLine | undefined {
  const { minutes, zone, verified } = line;
  const today = localDate(reader.now, zone);
  const { status, sent, date } = minutes;
  if (status === 'draft') return today < date ? undefined : toWrite(verified ? 'send' : 'finish', date, today, reader);
  if (minutes.approved)
    return line.goesTo ? toDistribute(minutes, minutes.approved.at, line, today, reader) : undefined;
  if (status !== 'for-verification' || sent === undefined) return undefined;
  const [first, ...more] = [...waiting(minutes, sent, today, reader), ...newHolderWords(minutes, line, reader)];
  if (first === undefined) return undefined;
  const overdue = sent.dueBy < today;
  return { text: first, more, day: overdue ? sent.dueBy : today, overdue };
}

/** Within so many days after they were approved, or corrected, minutes should be with the municipalities. */
const DAYS_TO_DISTRIBUTE = 7;

function toDistribute(
  { distributions = [], corrections }: Minutes,
  approved: string,
  { zone, goesTo }: Pick<MinutesLine, 'zone' | 'goesTo'>,
  today: string,
  { language }: Reader,
): SteerLine | undefined {
  const last = distributions.at(-1);
  if (last && last.corrections >= corrections.length) return undefined;
  const since = corrections.at(-1)?.at ?? approved;
  const day = addDays(localDate(new Date(since), zone), DAYS_TO_DISTRIBUTE);
  const what = goesTo === 'channel' ? 'minutes.todo.post' : 'minutes.todo.distribute';
  const key = last ? (`${what}-again` as const) : what;
  return { text: text(language, key, { date: dateWords(language, day) }), more: [], day, overdue: day < today };
}

/** Why sent minutes are not locked, where somebody must do something about it. */
function waiting(minutes: Minutes, sent: SentMinutes, today: string, { language }: Reader): string[] {
  const open = minutes.comments.filter(({ settled }) => settled === undefined).length;
  if (open > 0) return [text(language, open === 1 ? 'minutes.todo.comment' : 'minutes.todo.comments', { count: open })];
  if (isAllApproved(minutes)) return [text(language, 'minutes.todo.approved')];
  return sent.dueBy < today ? [text(language, 'minutes.todo.late', { date: dateWords(language, sent.dueBy) })] : [];
}

/** Within so many days after a meeting its minutes should be sent, or finished. */
const DAYS_TO_WRITE = 7;

/** Minutes that are to be begun, sent or finished. `date`: the meeting's. */
export function toWrite(
  what: 'none' | 'send' | 'finish',
  date: string,
  today: string,
  { language }: Reader,
): SteerLine {
  const day = addDays(date, DAYS_TO_WRITE);
  return {
    text: text(language, `minutes.todo.${what}`, { date: dateWords(language, day) }),
    more: [],
    day,
    overdue: day < today,
  };
}
