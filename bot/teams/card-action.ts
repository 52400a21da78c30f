import type { From, PressedCard, Sent } from '../cards/declared-card.ts';
import { CARD_VERSION } from '../cards/parts.ts';
import { CARDS } from '../declared/cards.ts';
import type { Command } from '../declared/command.ts';
import { parseCommand } from '../declared/parse-command.ts';
import { isId } from '../kernel/fields.ts';
import { isReadable } from '../kernel/readable.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { CardQuestion } from '../ports/service.ts';
import { isRecord } from './activity.ts';

/** What was pressed: a card about something, and the command; without one the card is only fetched. */
export interface CardAction {
  card: CardQuestion;
  id: string;
  command?: Command;
}

/** Every question that draws a card has one declared. */
const DECLARED: { [Draw in CardQuestion]: PressedCard<Draw> } = CARDS;
const ALL = Object.values(DECLARED);
const ACTIONS = new Map(
  ALL.flatMap((card) => Object.entries(card.actions).map(([name, fields]) => [name, { card, fields }] as const)),
);

const MOST_FIELDS = 50;
const MOST_CHARACTERS = 20_000;
const MOST_IN_ID = 200;
const SENT = [...ACTIONS.values()].flatMap(({ fields }) =>
  Object.entries(fields).flatMap(([name, from]) => keyOf(name, from) ?? []),
);
/** What no person writes at length. */
const SHORT = new Set(['do', ...SENT]);

/** What a card sent back (its own data with the inputs merged in). A card is public input. */
export function parseCardAction(data: unknown): CardAction | Refusal {
  if (!isRecord(data)) return refuse('refusal.malformed');
  // Own properties: what is inherited was never sent.
  const sent: Sent = { ...data };
  const fault = faultOf(sent);
  if (fault) return fault;
  const { v: version, do: name } = sent;
  if (typeof version !== 'number' || typeof name !== 'string') return refuse('refusal.malformed');
  if (version !== CARD_VERSION) return refuse('refusal.old-card');
  return name === 'refresh' ? refresh(sent) : action(name, sent);
}

function action(name: string, sent: Sent): CardAction | Refusal {
  const found = ACTIONS.get(name);
  if (found === undefined) return refuse('refusal.malformed');
  const { card, fields } = found;
  const command = parseCommand({ do: name, ...fieldsOf(fields, sent) });
  if (isRefusal(command)) return command;
  return { card: card.draw, id: String(sent[card.about]), command };
}

/** What was not sent is no field of the command. */
function fieldsOf(fields: Readonly<Record<string, From>>, sent: Sent): object {
  const found = Object.entries(fields).map(([name, from]) => [name, valueFrom(from, name, sent)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function valueFrom(from: From, name: string, sent: Sent): unknown {
  if (typeof from === 'function') return from(sent);
  const key = keyOf(name, from);
  return key === undefined ? undefined : sent[key];
}

/** Under which key a field is sent, where it is sent as it is. */
function keyOf(name: string, from: From): string | undefined {
  if (typeof from === 'object') return from.as;
  return from === 'sent' ? name : undefined;
}

function refresh(sent: Sent): CardAction | Refusal {
  for (const { draw, about, refreshed } of ALL) {
    const id = sent[about];
    if (refreshed && isId(id)) return { card: draw, id };
  }
  return refuse('refusal.malformed');
}

function faultOf(sent: Sent): Refusal | undefined {
  const fields = Object.entries(sent);
  if (fields.length > MOST_FIELDS) return refuse('refusal.malformed');
  const texts = fields.flatMap((pair) => pair.filter((part) => typeof part === 'string'));
  if (texts.some((text) => text.length > MOST_CHARACTERS)) return refuse('refusal.too-long');
  if (texts.some((text) => !isReadable(text))) return refuse('refusal.unreadable-text');
  const long = fields.some(([name, text]) => SHORT.has(name) && typeof text === 'string' && text.length > MOST_IN_ID);
  return long ? refuse('refusal.too-long') : undefined;
}
