import type { Command } from '../declared/command.ts';
import { parseCommand } from '../declared/parse-command.ts';
import { isId } from '../kernel/fields.ts';
import { isReadable } from '../kernel/readable.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { field, isRecord } from './activity.ts';

export type CardAction =
  | Command
  | { do: 'refresh'; meeting: string }
  | { do: 'refresh'; poll: string }
  | { do: 'refresh'; round: string };

/** The only card actions there are, as commands; each says what was answered to which question and nothing about who answered. */
const SHAPES: Record<string, (data: unknown) => object> = {
  'answer-notice': (data) => ({
    ...own(data, ['meeting', 'revision', 'drawn', 'seat']),
    answer: { value: field(data, 'value'), ...time(data, 'from'), ...time(data, 'until') },
  }),
  'answer-dates': (data) => ({ ...own(data, ['poll', 'drawn', 'seat']), answers: answersIn(data) }),
  'answer-round': (data) => ({
    ...own(data, ['round', 'municipality', 'drawn', 'seen', 'edition']),
    answer: answerIn(data),
  }),
  'keep-draft': (data) => ({ ...own(data, ['round', 'municipality', 'edition']), answer: answerIn(data) }),
  'join-extra-meeting': (data) => own(data, ['request']),
  'approve-agenda': (data) => ({ ...own(data, ['meeting', 'edition']), how: 'card' }),
  'choose-forum': (data) => own(data, ['team', 'forum']),
};
const MOST_FIELDS = 50;
const MOST_CHARACTERS = 20_000;
const MOST_IN_ID = 200;
const IDS = [
  'do',
  'meeting',
  'poll',
  'round',
  'municipality',
  'stance',
  'anchor',
  'team',
  'forum',
  'seat',
  'request',
  'drawn',
  'value',
  'from',
  'until',
];

/** What a card sent back (its own data with the inputs merged in), as a command. A card is public input. */
export function parseCardAction(data: unknown): CardAction | Refusal {
  const fault = faultOf(data);
  if (fault) return fault;
  const [version, name] = [field(data, 'v'), field(data, 'do')];
  if (typeof version !== 'number' || typeof name !== 'string') return refuse('refusal.malformed');
  if (version !== 1) return refuse('refusal.old-card');
  if (name === 'refresh') return refresh(data);
  const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
  return shape ? parseCommand({ do: name, ...shape(data) }) : refuse('refusal.malformed');
}

function refresh(data: unknown): CardAction | Refusal {
  const [meeting, poll, round] = ['meeting', 'poll', 'round'].map((name) => field(data, name));
  if (isId(meeting)) return { do: 'refresh', meeting };
  if (isId(round)) return { do: 'refresh', round };
  return isId(poll) ? { do: 'refresh', poll } : refuse('refusal.malformed');
}

/** A date question's inputs are named by its proposals: "d1", "d2" … One that was left alone is no answer. */
function answersIn(data: unknown): object {
  const days = Object.keys(data as object).filter((name) => /^d\d{1,2}$/.test(name));
  return Object.fromEntries(days.map((day) => [day, field(data, day)]).filter(([, value]) => value !== ''));
}

/** A Round's inputs are named by its questions; `as` says which of them are more than a text. */
function answerIn(data: unknown): object {
  const kinds = field(data, 'as');
  const names = Object.keys(data as object).filter((name) => /^[fpq]\d{1,3}$/.test(name));
  const anchor = field(data, 'anchor');
  return {
    stance: field(data, 'stance') ?? 'answers',
    values: Object.fromEntries(names.map((name) => [name, valueAs(field(kinds, name), field(data, name))])),
    ...(anchor === undefined || anchor === '' ? {} : { anchoring: { level: anchor } }),
  };
}

/** What an input sends is a text, with commas between choices and names on lines; a number may come as either. */
function valueAs(kind: unknown, value: unknown): unknown {
  if (kind === 'number' && typeof value === 'string') return numberIn(value);
  if (typeof value !== 'string') return value;
  if (kind === 'choices') return value.split(',').filter((one) => one !== '');
  return kind === 'names' ? value.split('\n') : value;
}

/** "1 200,5" is a number however its blanks are typed. A text that is no number stays what it is, so that its writer is told. */
function numberIn(text: string): number | string {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function faultOf(data: unknown): Refusal | undefined {
  if (!isRecord(data)) return refuse('refusal.malformed');
  const fields = Object.entries(data);
  if (fields.length > MOST_FIELDS) return refuse('refusal.malformed');
  const texts = fields.flatMap((pair) => pair.filter((part) => typeof part === 'string'));
  if (texts.some((text) => text.length > MOST_CHARACTERS)) return refuse('refusal.too-long');
  if (texts.some((text) => !isReadable(text))) return refuse('refusal.unreadable-text');
  const long = IDS.map((name) => field(data, name)).some(
    (text) => typeof text === 'string' && text.length > MOST_IN_ID,
  );
  return long ? refuse('refusal.too-long') : undefined;
}

function own(data: unknown, names: string[]): object {
  const found = names.map((name) => [name, field(data, name)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** An hour that was left empty is none; some clients send no leading zero. */
function time(data: unknown, name: string): object {
  const value = field(data, name) ?? '';
  if (value === '') return {};
  return { [name]: typeof value === 'string' ? value.replace(/^(\d):/, '0$1:') : value };
}
