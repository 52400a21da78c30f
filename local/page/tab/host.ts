import { unknown } from './runtime.ts';

/** A message from TeamsJS in the frame. */
interface Asked {
  id: number;
  func: string;
  args?: unknown[];
  uuidAsString?: string;
}

/** A function of the host: what it returns is the answer's arguments; null when TeamsJS waits for none. */
export type HostFunction = (...args: unknown[]) => unknown[] | null | Promise<unknown[] | null>;

export interface Host {
  /** Calls a handler that the frame has registered; otherwise nothing happens. */
  tell(func: string, ...args: unknown[]): void;
  close(): void;
}

const isAsked = (data: unknown): data is Asked =>
  typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string' && 'id' in data;

/** Speaks the TeamsJS host protocol with a frame of this origin. */
export function createHost(frame: HTMLIFrameElement, functions: Record<string, HostFunction>): Host {
  const post = (message: object) => frame.contentWindow?.postMessage(message, location.origin);
  const answer = ({ id, uuidAsString }: Asked, args: unknown[]) => post({ id, uuidAsString, args });

  async function carryOut(asked: Asked): Promise<void> {
    const known = Object.hasOwn(functions, asked.func) ? functions[asked.func] : undefined;
    const args = known ? await known(...(asked.args ?? [])) : unknown(asked.func);
    if (args) answer(asked, args);
  }

  function listen({ source, origin, data }: MessageEvent): void {
    if (source !== frame.contentWindow || origin !== location.origin || !isAsked(data)) return;
    carryOut(data).catch((error: unknown) => answer(data, [false, String(error)]));
  }

  window.addEventListener('message', listen);
  return {
    tell: (func, ...args) => post({ func, args }),
    close: () => window.removeEventListener('message', listen),
  };
}
