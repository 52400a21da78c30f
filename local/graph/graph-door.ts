import type { Answer } from './answer.ts';
import { answerGraph } from './answer-graph.ts';
import type { Call } from './call.ts';
import { badRequest } from './fault.ts';
import type { Recording } from './record.ts';
import type { TokenCheck } from './token-check.ts';
import { unconditional } from './unconditional.ts';

/** Graph itself: a token that is good, and a request that the contract knows. */
export function createGraphDoor(record: Recording, tokens: TokenCheck) {
  return async (call: Call, path: string): Promise<Answer> => {
    await tokens.check(call.headers.authorization);
    const refused = judge(call, `/${path}`, (why) => record.violate(call.method, call.url, why));
    if (refused !== null) throw badRequest(refused);
    return answerGraph(call, `/${path}`);
  };
}

/** Tells whether it could destroy anything, and what the contract says against it; answers why it must be refused. */
function judge(call: Call, path: string, tell: (why: string) => void): string | null {
  const { method, url, headers, body, world } = call;
  const why = unconditional({ ...call, path });
  if (why !== null) tell(why);
  const sent = body.byteLength > 0 ? body : undefined;
  const checked = world.options.check?.({ method, url: `https://graph.microsoft.com${url}`, headers, body: sent });
  if (!checked) return null;
  for (const one of [...checked.errors, ...checked.warnings]) tell(`${one.code} ${one.where}: ${one.message}`);
  return checked.ok ? null : (checked.errors[0]?.message ?? 'The contract does not know this.');
}
