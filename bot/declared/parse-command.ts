import { CALENDAR_READERS } from '../calendar/domain/parse.ts';
import { CONSULTATION_READERS } from '../consultation/domain/parse.ts';
import { DATES_READERS } from '../dates/domain/parse.ts';
import { DELIVERY_READERS } from '../delivery/domain/parse.ts';
import { EXTRA_READERS } from '../extra/domain/parse.ts';
import { type Fields, id, object, reading, stop } from '../kernel/fields.ts';
import { faultInValue } from '../kernel/readable.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { MEETING_READERS } from '../meeting/domain/parse.ts';
import { LONGEST_TEXT } from '../round/domain/form.ts';
import { ROUND_READERS } from '../round/domain/parse.ts';
import type { AccountLink, Command, CommandName } from './command.ts';

const MOST_LINKS = 1_000;

/** Commands in which people write at length; how long each of their texts may be is said where it is read. */
const LONG_WORDED: ReadonlySet<string> = new Set<CommandName>([
  'ask-round',
  'change-round',
  'answer-round',
  'keep-draft',
  'answer-on-behalf',
  'register-consultation',
  'change-consultation',
]);

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
  | 'add-answer-file';

/** The commands that a person may give. */
const READERS: Record<Exclude<CommandName, NotSent>, Reader> = {
  ...MEETING_READERS,
  ...DATES_READERS,
  ...EXTRA_READERS,
  ...CALENDAR_READERS,
  ...ROUND_READERS,
  ...CONSULTATION_READERS,
  ...DELIVERY_READERS,
  'choose-forum': (fields) => ({
    team: team(fields),
    forum: id(fields, 'forum'),
    ...(fields.move === true ? { move: true } : {}),
  }),
  'link-accounts': (fields) => ({ links: links(fields.links) }),
};

/** A command from data that anybody could have sent. */
export function parseCommand(value: unknown): Command | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('refusal.malformed');
  const fields = value as Fields;
  const { do: name } = fields;
  if (typeof name !== 'string') return refuse('refusal.malformed');
  const fault = faultInValue(value, LONG_WORDED.has(name) ? LONGEST_TEXT : undefined);
  if (fault) return fault;
  const read = readerOf(name);
  if (read === undefined) return refuse('refusal.malformed');
  return reading(() => ({ do: name, ...read(fields) }) as Command);
}

function readerOf(name: string): Reader | undefined {
  const known: Readonly<Record<string, Reader>> = READERS;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

function team(fields: Fields): string {
  const { team: given } = fields;
  return typeof given === 'string' && given !== '' && given.length <= 300 ? given : stop();
}

function links(value: unknown): AccountLink[] {
  if (!Array.isArray(value) || value.length === 0) return stop();
  if (value.length > MOST_LINKS) return stop('refusal.too-long');
  return value.map((one) => {
    const fields = object(one);
    const { account } = fields;
    if (typeof account !== 'string' || account === '' || account.length > 100) return stop();
    return { account, person: id(fields, 'person') };
  });
}
