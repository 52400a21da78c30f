import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** One that has been idle for longer may be closed at the other end just when something is sent on it. */
const IDLE_MS = 15_000;
const KEPT = { keepAlive: true, maxSockets: 32, timeout: IDLE_MS };

/** Connections that are kept, each through the proxy where there is one. */
export function createAgents(proxy: string | undefined): (url: URL) => Agent {
  const through = proxy === undefined ? undefined : new HttpsProxyAgent(proxy, KEPT);
  const plain = through ?? new Agent(KEPT);
  const secure = through ?? new SecureAgent(KEPT);
  return (url) => (url.protocol === 'https:' ? secure : plain);
}
