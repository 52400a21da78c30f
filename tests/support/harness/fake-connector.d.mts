import type { Server } from 'node:http';

export const CHAOS_KINDS: Record<string, unknown>;
export interface ChaosRule {
  kind: string;
  op?: string;
  times?: number;
  retryAfter?: number | string;
  delayMs?: number;
}
export interface Connector {
  server: Server;
  reset(): void;
  setChaos(rules?: ChaosRule[]): void;
  summary(): { requests: number; posted: number; extraCopies: number; withToken: number; statuses: Record<string, number> };
  opt: Record<string, unknown>;
  state(): {
    log: { op: string; conv: string; key: string; status: unknown }[];
    posted: { conv: string; key: string; id: string }[];
  };
}
export function createConnector(o?: Record<string, unknown>): Connector;
