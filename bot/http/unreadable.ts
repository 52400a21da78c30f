import type { Socket } from 'node:net';

const STATUS: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** What comes on a connection and is no HTTP: answered without a word, since nobody is known to read it. */
export function answerUnreadable({ code = '' }: { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = STATUS[code] ?? '400 Bad Request';
  const headers = ['X-Content-Type-Options: nosniff', 'Content-Length: 0', 'Connection: close'];
  socket.end([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n'));
}
