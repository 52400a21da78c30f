import type { Answer } from './answer.ts';
import { answerGraph } from './answer-graph.ts';
import type { Call } from './call.ts';
import { badRequest } from './fault.ts';
import type { Recording } from './record.ts';
import type { TokenCheck } from './token-check.ts';
import { unconditional } from './unconditional.ts';

/** Graph itself: a token that is good, a request that the contract knows, and no write that could destroy anything. */
export function createGraphDoor(record: Recording, tokens: TokenCheck) {
  return async (call: Call, path: string): Promise<Answer> => {
    const { method, headers, query, body, world } = call;
    await tokens.check(headers.authorization);
    const url = call.url.slice(call.url.indexOf('/v1.0/'));
    const why = unconditional({ method, path: `/${path}`, query, headers, body });
    if (why !== null) record.violate(method, url, why);
    const checked = world.options.check?.({
      method,
      url: `https://graph.microsoft.com${url}`,
      headers,
      body: body.byteLength > 0 ? body : undefined,
    });
    for (const one of [...(checked?.errors ?? []), ...(checked?.warnings ?? [])])
      record.violate(method, url, `${one.code} ${one.where}: ${one.message}`);
    if (checked && !checked.ok) throw badRequest(checked.errors[0]?.message ?? 'The contract does not know this.');
    return answerGraph(call, `/${path}`);
  };
}
