import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  url: string;
  /** Where it was asked to open a way: "127.0.0.1:4711". */
  opened: string[];
  /** Opens none from now on, and answers with this instead. */
  refuses(status: number): void;
  close(): Promise<void>;
}

/** A proxy as offices have them: it opens a way to a machine and looks at nothing that goes there. */
export async function openConnectProxy(): Promise<ConnectProxy> {
  const opened: string[] = [];
  const sockets = new Set<Socket>();
  let refusal: number | undefined;
  const server = createServer();
  server.on('connect', (request, socket: Socket) => {
    opened.push(request.url ?? '');
    sockets.add(socket);
    socket.on('error', () => undefined);
    const page = '<html>No</html>';
    if (refusal) return void socket.end(`HTTP/1.1 ${refusal} No\r\nContent-Length: ${page.length}\r\n\r\n${page}`);
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const there = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    sockets.add(there);
    there.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    opened,
    refuses: (status) => {
      refusal = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
