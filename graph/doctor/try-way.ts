import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import { createAgents } from '../wire/agents.ts';
import { createSend } from '../wire/send.ts';

const WITHIN_MS = 10_000;

/**
 * How many milliseconds our clock is before Graph's, in whole seconds. Asked without a token: it refuses, and says what time
 * it is. Rejects with a GraphFault where nobody answers.
 */
export async function tryWay({ origin, proxy }: GraphSettings, real: () => number): Promise<number> {
  const send = createSend(createAgents(proxy));
  const url = new URL(`${origin}/v1.0/sites/root`);
  const { headers, status } = await send({ method: 'GET', url, headers: {} }, AbortSignal.timeout(WITHIN_MS));
  const theirs = Date.parse(headers.date ?? '');
  if (Number.isNaN(theirs)) throw new GraphFault('refused', { mayBeDone: false, status, code: 'no-date' });
  const ahead = real() - theirs;
  return Math.abs(ahead) < 2_000 ? 0 : ahead;
}
