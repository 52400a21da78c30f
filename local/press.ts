import type { Activities } from './activities.ts';
import type { Post } from './board.ts';
import type { BotLine, BotReply } from './bot-line.ts';
import type { LocalPerson } from './options.ts';
import type { Place } from './places.ts';
import type { PressAnswer, PressRequest } from './wire.ts';

interface InvokeAnswer {
  statusCode?: unknown;
  type?: unknown;
  value?: unknown;
}

/** What Teams makes of the bot's answer to a press. */
function readAnswer({ status, body }: BotReply): PressAnswer {
  if (status === 0) return { kind: 'error', code: 'NoAnswer' };
  if (status !== 200) return { kind: 'error', code: `Http${status}` };
  const { statusCode, type, value } = (body ?? {}) as InvokeAnswer;
  if (type === 'application/vnd.microsoft.error') {
    const { code, message } = (value ?? {}) as { code?: unknown; message?: unknown };
    return { kind: 'error', code: String(code ?? statusCode), ...(typeof message === 'string' && { text: message }) };
  }
  if (statusCode !== 200) return { kind: 'error', code: `Invoke${String(statusCode)}` };
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string')
    return { kind: 'message', text: value };
  if (type === 'application/vnd.microsoft.card.adaptive' && value && typeof value === 'object')
    return { kind: 'card', card: value };
  return { kind: 'error', code: 'MalformedAnswer' };
}

/** Carries a press on a card to the bot: universal actions as an invoke, Action.Submit as a message. */
export function createPress(activities: Activities, tell: BotLine) {
  return async (place: Place, person: LocalPerson, post: Post, press: PressRequest): Promise<PressAnswer> => {
    const details = { ...press, thread: post.thread };
    if (press.action.type === 'Action.Execute')
      return readAnswer(await tell(activities.invoke(place, person, details)));
    const reply = await tell(activities.submit(place, person, details));
    if (reply.status >= 200 && reply.status < 300) return { kind: 'taken' };
    return { kind: 'error', code: reply.status ? `Http${reply.status}` : 'NoAnswer' };
  };
}

export type Press = ReturnType<typeof createPress>;
