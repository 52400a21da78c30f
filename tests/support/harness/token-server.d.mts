import type { KeyObject } from 'node:crypto';
import type { Server } from 'node:http';

export const DEFAULTS: { appId: string; issuer: string; serviceUrl: string; tenant: string };
export function channelClaims(o: {
  appId: string;
  serviceUrl: string;
  issuer?: string;
  ttl?: number;
  over?: Record<string, unknown>;
}): Record<string, unknown>;
export interface TokenServer {
  server: Server;
  stats: { metadata: number; jwks: number; msi: number };
  mode: { delayMs: number; fail: number | null; malformed: boolean };
  /** A channel token signed with the current key. */
  token(q?: Record<string, unknown>): string;
  signer(): { kid: string; key: KeyObject };
}
export function createTokenServer(o?: Record<string, unknown>): TokenServer;
