import { connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
  url: string;
  /** Cuts the next session that says COMMIT: before the server hears it, or before its answer comes back. */
  cutNextCommit(where: 'before' | 'after'): void;
  /** Nothing that is said arrives, neither way, and whoever comes is let in all the same, until it is back. */
  fallSilent(): void;
  /** Breaks every session and takes no new ones, until it is back. */
  goAway(): void;
  comeBack(): void;
  close(): Promise<void>;
}

/** A wire to a PostgreSQL server that breaks at the worst moment. */
export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port, pathname, username } = new URL(target);
  const open = new Set<Socket>();
  let cut: 'before' | 'after' | undefined;
  let away = false;
  let silent = false;
  const server = createServer((client) => {
    if (away) return void client.destroy();
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    let deaf = false;
    client.on('data', (bytes) => {
      if (silent) return;
      const committing = cut && bytes.includes('commit\0');
      if (!committing) return void upstream.write(bytes);
      deaf = true;
      if (cut === 'after') upstream.write(bytes);
      else client.destroy();
      cut = undefined;
    });
    upstream.on('data', (bytes) => {
      if (deaf) client.destroy();
      else if (!silent) client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as { port: number };
  return {
    url: `postgres://${username}@127.0.0.1:${address.port}${pathname}`,
    cutNextCommit: (where) => {
      cut = where;
    },
    fallSilent: () => {
      silent = true;
    },
    goAway: () => {
      away = true;
      for (const socket of open) socket.destroy();
    },
    comeBack: () => {
      if (silent) for (const socket of open) socket.destroy();
      away = false;
      silent = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
