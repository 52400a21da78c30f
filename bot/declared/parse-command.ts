import { CALENDAR_READERS } from '../calendar/domain/parse.ts';
import { CONSULTATION_READERS } from '../consultation/domain/parse.ts';
import { DATES_READERS } from '../dates/domain/parse.ts';
import { DELIVERY_READERS } from '../delivery/domain/parse.ts';
import { FILING_READERS } from '../document/domain/parse.ts';
import { EXTRA_READERS } from '../extra/domain/parse.ts';
import { FORUM_READERS } from '../forum/domain/parse.ts';
import { type Fields, reading } from '../kernel/fields.ts';
import { faultInValue } from '../kernel/readable.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { MEETING_READERS } from '../meeting/domain/parse.ts';
import { MINUTES_READERS } from '../minutes/domain/parse.ts';
import { ROUND_READERS } from '../round/domain/parse.ts';
import type { Command, CommandName } from './command.ts';

type Reader = (fields: Fields) => object;

/** What Teams tells, and what the service itself makes of a file or an address: nobody sends these as data. */
type NotSent =
  | 'connect-team'
  | 'remove-team'
  | 'note-channels'
  | 'open-chat'
  | 'close-chat'
  | 'note-roster'
  | 'add-calendar'
  | 'open-subscription'
  | 'import-consultations'
  | 'add-answer-file'
  | 'distribute-minutes'
  | 'add-round-document';

/** The commands that a person may give. */
const READERS: Record<Exclude<CommandName, NotSent>, Reader> = {
  ...MEETING_READERS,
  ...MINUTES_READERS,
  ...DATES_READERS,
  ...EXTRA_READERS,
  ...CALENDAR_READERS,
  ...ROUND_READERS,
  ...CONSULTATION_READERS,
  ...DELIVERY_READERS,
  ...FILING_READERS,
  ...FORUM_READERS,
};

/** A command from data that anybody could have sent. */
export function parseCommand(value: unknown): Command | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('refusal.malformed');
  const fields = value as Fields;
  const { do: name } = fields;
  if (typeof name !== 'string') return refuse('refusal.malformed');
  const fault = faultInValue(value);
  if (fault) return fault;
  const read = readerOf(name);
  if (read === undefined) return refuse('refusal.malformed');
  return reading(() => ({ do: name, ...read(fields) }) as Command);
}

function readerOf(name: string): Reader | undefined {
  const known: Readonly<Record<string, Reader>> = READERS;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}
