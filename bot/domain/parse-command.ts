import { isDrawing } from './asking/repeat.ts';
import type { AccountLink, Command } from './command.ts';
import { RSVP_VALUES, type RsvpAnswer, type RsvpValue } from './meeting/rsvp.ts';
import { faultInValue } from './readable.ts';
import { type Refusal, refuse } from './refusal.ts';

type Fields = Record<string, unknown>;

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_LINKS = 1_000;
const LONGEST_REASON = 500;

/** A command that a person may give, from data that anybody could have sent. The platform's own commands are not read here. */
export function parseCommand(value: unknown): Command | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('refusal.malformed');
  const fault = faultInValue(value);
  if (fault) return fault;
  const fields = value as Fields;
  switch (fields.do) {
    case 'send-notice':
      return parseSend(fields);
    case 'answer-notice':
      return parseAnswer(fields);
    case 'cancel-meeting':
      return parseCancel(fields);
    case 'choose-forum':
      return parseChoice(fields);
    case 'link-accounts':
      return parseLinks(fields.links);
    default:
      return refuse('refusal.malformed');
  }
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function isHour(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && TIME.test(value));
}

function parseAnswer(fields: Fields): Command | Refusal {
  const { meeting, revision, drawn, seat } = fields;
  const answer = parseRsvp(fields.answer);
  if (!isId(meeting) || answer === undefined) return refuse('refusal.malformed');
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 1)
    return refuse('refusal.malformed');
  if (typeof drawn !== 'string' || !isDrawing(drawn)) return refuse('refusal.malformed');
  if (seat !== undefined && !isId(seat)) return refuse('refusal.malformed');
  return { do: 'answer-notice', meeting, revision, answer, drawn, ...(seat === undefined ? {} : { seat }) };
}

function parseRsvp(value: unknown): RsvpAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { value: said, from, until } = value as Fields;
  if (!RSVP_VALUES.includes(said as RsvpValue) || !isHour(from) || !isHour(until)) return undefined;
  return {
    value: said as RsvpValue,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function parseSend({ meeting, again }: Fields): Command | Refusal {
  if (!isId(meeting)) return refuse('refusal.malformed');
  if (again === undefined) return { do: 'send-notice', meeting };
  if (typeof again !== 'number' || !Number.isSafeInteger(again) || again < 1) return refuse('refusal.malformed');
  return { do: 'send-notice', meeting, again };
}

function parseCancel({ meeting, reason }: Fields): Command | Refusal {
  if (!isId(meeting) || typeof reason !== 'string' || reason.trim() === '') return refuse('refusal.malformed');
  if (reason.length > LONGEST_REASON) return refuse('refusal.too-long');
  return { do: 'cancel-meeting', meeting, reason: reason.trim() };
}

function parseChoice({ team, forum }: Fields): Command | Refusal {
  if (typeof team !== 'string' || team === '' || team.length > 300 || !isId(forum)) return refuse('refusal.malformed');
  return { do: 'choose-forum', team, forum };
}

function parseLinks(value: unknown): Command | Refusal {
  if (!Array.isArray(value) || value.length === 0) return refuse('refusal.malformed');
  if (value.length > MOST_LINKS) return refuse('refusal.too-long');
  const links: AccountLink[] = [];
  for (const one of value) {
    const { account, person } = (typeof one === 'object' && one !== null ? one : {}) as Fields;
    if (typeof account !== 'string' || account === '' || account.length > 100 || !isId(person))
      return refuse('refusal.malformed');
    links.push({ account, person });
  }
  return { do: 'link-accounts', links };
}
