import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ChaosRule, createConnector } from './fake-connector.mjs';
import { createTokenServer } from './token-server.mjs';

/** Listens on a free port of the loopback; answers the origin. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

export async function startTokenServer(options: Record<string, unknown> = {}) {
  const tokens = createTokenServer(options);
  const origin = await listen(tokens.server);
  return {
    ...tokens,
    origin,
    metadataUrl: `${origin}/v1/.well-known/openidconfiguration`,
    /** A new signing key; the old one stays published when `keep`. */
    rotate: (keep: boolean) => fetch(`${origin}/_rotate?keep=${keep ? 1 : 0}`),
    close: () => close(tokens.server),
  };
}

export async function startConnector(options: Record<string, unknown> = {}) {
  const connector = createConnector({ limits: false, requireToken: true, ...options });
  const origin = await listen(connector.server);
  return {
    ...connector,
    serviceUrl: `${origin}/`,
    /** Forgets everything and sets the faults of the next test. */
    faults(...rules: ChaosRule[]) {
      connector.setChaos(rules);
      connector.reset();
    },
    close: () => close(connector.server),
  };
}

export type StartedTokenServer = Awaited<ReturnType<typeof startTokenServer>>;
export type StartedConnector = Awaited<ReturnType<typeof startConnector>>;
