import type { Logger } from '../bot/ports/log.ts';
import type { Around } from './around.ts';
import { createClient, type GraphClient } from './client/create-client.ts';
import type { GraphSettings } from './settings.ts';
import { createTokenSource } from './token/create-token-source.ts';
import type { TokenSource } from './token/token-source.ts';
import { wait } from './wait.ts';
import { createAgents } from './wire/agents.ts';
import { createSend } from './wire/send.ts';

/** The one client that all adapters use, and the tokens that it goes with. */
export function connectGraph(
  settings: GraphSettings,
  { real, log, ...others }: { real(): number; log: Logger } & Partial<Around>,
): { client: GraphClient; tokens: TokenSource } {
  const around: Around = { real, log, wait, random: Math.random, ...others };
  const send = createSend(createAgents(settings.proxy));
  const tokens = createTokenSource(settings, send);
  return { client: createClient(settings, around, tokens, send), tokens };
}
