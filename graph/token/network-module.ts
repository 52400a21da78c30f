import { AuthError, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';
import { GraphFault } from '../fault.ts';
import type { Send, WireAnswer } from '../wire/send.ts';

const MOST_MS = 10_000;

/** How MSAL reaches out: it has no proxy of its own any more. `placed`: the address that is asked instead. */
export function createNetworkModule(send: Send, placed: (url: URL) => URL): INetworkModule {
  const ask = async <T>(
    method: string,
    url: string,
    { headers = {}, body = '' }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const request = { method, url: placed(new URL(url)), headers, ...(method === 'POST' ? { body } : {}) };
    const answer = await send(request, AbortSignal.timeout(MOST_MS)).catch(inTheirWords);
    return { status: answer.status, headers: oneOfEach(answer), body: readBody(answer) };
  };
  return {
    sendGetRequestAsync: (url, options) => ask('GET', url, options),
    sendPostRequestAsync: (url, options) => ask('POST', url, options),
  };
}

/** Of any other error MSAL would forget what it was. */
function inTheirWords(error: unknown): never {
  if (!(error instanceof GraphFault)) throw error;
  throw new AuthError('network_error', '', error.why, error.code);
}

function oneOfEach({ headers }: WireAnswer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** A page or nothing at all, in place of an answer, is an error by its status. */
function readBody({ status, bytes }: WireAnswer) {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return { error: `http_${status}`, error_description: '' };
  }
}
