import type { Tokens } from './tokens.ts';
import type { Activity } from './wire.ts';

export interface BotReply {
  /** HTTP; 0 when nobody answered in time. */
  status: number;
  body: unknown;
}

/** Teams gives up on an invoke after about ten to fifteen seconds. */
const PATIENCE_MS = 15_000;

/** The line to the bot's door: each activity signed as the channel signs, over HTTP. Never throws. */
export function createBotLine(origin: string, tokens: Tokens) {
  return async function tell(activity: Activity): Promise<BotReply> {
    try {
      const answer = await fetch(`${origin}/api/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await tokens.channel()}`, 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: answer.status, body: parse(await answer.text()) };
    } catch {
      return { status: 0, body: null };
    }
  };
}

export type BotLine = ReturnType<typeof createBotLine>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
