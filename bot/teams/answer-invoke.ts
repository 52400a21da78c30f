import { type Refusal, refuse, type Sort, sortOf } from '../kernel/refusal.ts';
import type { Service } from '../ports/service.ts';
import type { Language } from '../texts/text.ts';
import { field } from './activity.ts';
import { type Pressed, pressCard } from './press-card.ts';
import type { TeamsContext, Turn } from './turn.ts';

/** The HTTP status is 200 whatever happened; Teams reads the status inside. */
export interface InvokeAnswer {
  statusCode: number;
  type: string;
  value: unknown;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

const SAID = 200;

/** Teams takes a card or a message with 200 only, and its own words for an error with anything else. */
export const INVOKE_STATUS: Record<Sort, number> = {
  unknown: SAID,
  forbidden: SAID,
  outdated: SAID,
  'not-now': SAID,
  unfit: SAID,
  'too-big': SAID,
  malformed: 400,
  stranger: 403,
  busy: 500,
  unexpected: 500,
};

/** `adaptiveCard/action`: a press on a card, or the card's own refresh. */
export async function answerCardAction(turn: Turn, context: TeamsContext): Promise<InvokeAnswer> {
  const { service } = context;
  const data = field(field(turn.activity.value, 'action'), 'data');
  const pressed: Pressed = await pressCard(data, turn, context);
  if ('card' in pressed) return { statusCode: 200, type: CARD, value: pressed.card.card };
  if ('saved' in pressed) return { statusCode: 200, type: MESSAGE, value: pressed.saved };
  const { refused, instead } = pressed;
  if (instead) return { statusCode: 200, type: CARD, value: instead.card };
  return refusedInvoke(refused, service, turn.language);
}

/** What a person can do something about is a message; what is wrong with the request is an error. */
export function refusedInvoke(refusal: Refusal, service: Service, language: Language): InvokeAnswer {
  const message = service.sentence(refusal, language);
  const statusCode = INVOKE_STATUS[sortOf(refusal)];
  return statusCode === SAID
    ? { statusCode, type: MESSAGE, value: message }
    : errorInvoke(statusCode, refusal.refused, message);
}

export function unexpectedInvoke(service: Service, language: Language): InvokeAnswer {
  return refusedInvoke(refuse('refusal.unexpected'), service, language);
}

export function errorInvoke(statusCode: number, code: string, message: string): InvokeAnswer {
  return { statusCode, type: ERROR, value: { code, message } };
}
