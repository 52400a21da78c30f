import { createServer } from '../../bot/http/create-server.ts';

export interface Route {
  method: 'GET' | 'POST';
  /** With its parameters: "/api/tab/meetings/:id". */
  path: string;
}

/** Every way into the service. */
export async function everyRoute(): Promise<Route[]> {
  const seen: Route[] = [];
  const nothing = () => undefined;
  const log = { info: nothing, warn: nothing, error: nothing };
  const parts = { teams: {}, service: {}, tabVerifier: {}, publicUrl: '', healthy: nothing, log };
  const app = await createServer(parts as never, (method, path) => {
    if (method === 'GET' || method === 'POST') seen.push({ method, path });
  });
  await app.close();
  return seen;
}

/** The names of a path's parameters. */
export function paramsOf(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
}

/** The path with its parameters said, each under its name. */
export function addressOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
