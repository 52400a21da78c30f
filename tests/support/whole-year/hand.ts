import { randomUUID } from 'node:crypto';
import { type Answer, type Product, SECRETARIAT } from '../product.ts';
import { ask } from '../stores.ts';
import { WRITTEN } from './words.ts';

/** How the year is lived: through the product's own doors, and what is refused there ends the test. */
export interface Hand {
  product: Product;
  done(command: object, person?: string): Promise<void>;
  /** An upload under a name that somebody wrote; `path` with its own query, if it has any. */
  uploaded(path: string, body: string, person?: string): Promise<unknown>;
  /** A press that is no command: only its key goes with it. */
  posted(path: string): Promise<void>;
  pressed(data: object, person: string): Promise<void>;
  /** What Teams tells of a team or a channel. */
  told(over: object): Promise<void>;
}

/** `look`: after each thing that was done. */
export function handOf(product: Product, look: () => Promise<void>): Hand {
  const fine = async (what: unknown, { status, body }: { status: number; body: unknown }) => {
    if (status !== 200) throw new Error(`${JSON.stringify(what)}: ${status} ${JSON.stringify(body)}`);
    await look();
  };
  const shown = async (what: unknown, answer: Answer) => {
    if (!answer.body?.type?.includes('card')) throw new Error(`${JSON.stringify(what)}: ${JSON.stringify(answer)}`);
    await fine(what, answer);
  };
  return {
    product,
    done: async (command, person = SECRETARIAT) => fine(command, await product.command(person, command)),
    posted: async (path) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ key: randomUUID() });
      const response = await product.request(SECRETARIAT, path, { method: 'POST', headers, body });
      await fine(path, { status: response.status, body: await response.json() });
    },
    pressed: async (data, person) => shown(data, await product.press(person, { v: 1, ...data })),
    told: async (over) =>
      fine(over, await product.press(SECRETARIAT, {}, { name: undefined, value: undefined, ...over })),
    uploaded: async (path, body, person = SECRETARIAT) => {
      const query = `key=${randomUUID()}&name=${WRITTEN}.${path.includes('/calendars') ? 'ics' : 'txt'}`;
      const headers = { 'content-type': 'application/octet-stream' };
      const way = `${path}${path.includes('?') ? '&' : '?'}${query}`;
      const response = await product.request(person, way, { method: 'POST', headers, body });
      const said: unknown = await response.json();
      await fine(path, { status: response.status, body: said });
      return said;
    },
  };
}

/** Waits until a row comes of what is asked; Teams is asked for rosters and channels after it was answered. */
export async function comes(product: Product, question: string): Promise<void> {
  for (let look = 0; look < 100; look++) {
    if ((await ask(product.databaseUrl, question)).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing came of: ${question}`);
}
