import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS_AND_QUESTIONS } from '../../bot/declared/access.ts';
import { createServer } from '../../bot/http/create-server.ts';
import { SigninError } from '../../bot/signin/signin-error.ts';

/** Every route of the product, by hand: how one is let in, and which line of the access table it asks by. */
const ROUTES: Record<string, { by: 'nobody' | 'channel token' | 'tab token' | 'address'; line?: string }> = {
  'GET /healthz': { by: 'nobody' },
  'POST /api/messages': { by: 'channel token' },
  'GET /api/tab/todo': { by: 'tab token', line: 'todo' },
  'GET /api/tab/meetings/:id': { by: 'tab token', line: 'meeting' },
  'GET /api/tab/meetings/:id/notice': { by: 'tab token', line: 'notice-preview' },
  'GET /api/tab/minutes/:id': { by: 'tab token', line: 'minutes' },
  'GET /api/tab/minutes/:id/agendas': { by: 'tab token', line: 'agendas' },
  'GET /api/tab/minutes/:id/follow-up': { by: 'tab token', line: 'follow-up' },
  'GET /api/tab/dates/:id': { by: 'tab token', line: 'dates' },
  'GET /api/tab/documents': { by: 'tab token', line: 'documents' },
  'GET /api/tab/filings': { by: 'tab token', line: 'filings' },
  'GET /api/tab/meetings/:id/filings': { by: 'tab token', line: 'meeting-filings' },
  'GET /api/tab/search': { by: 'tab token', line: 'search' },
  'GET /api/tab/meetings/:id/notice.docx': { by: 'tab token', line: 'notice-paper' },
  'GET /api/tab/meetings/:id/notice.pdf': { by: 'tab token', line: 'notice-paper' },
  'GET /api/tab/minutes/:id/distribution': { by: 'tab token', line: 'distribution' },
  'POST /api/tab/minutes/:id/distribution': { by: 'tab token', line: 'distribute-minutes' },
  'GET /api/tab/minutes/:id/paper.docx': { by: 'tab token', line: 'minutes-paper' },
  'GET /api/tab/minutes/:id/participants.docx': { by: 'tab token', line: 'minutes-paper' },
  'GET /api/tab/minutes/:id/items/:item/extract.docx': { by: 'tab token', line: 'minutes-paper' },
  'GET /api/tab/minutes/:id/paper.pdf': { by: 'tab token', line: 'minutes-paper' },
  'GET /api/tab/minutes/:id/participants.pdf': { by: 'tab token', line: 'minutes-paper' },
  'GET /api/tab/minutes/:id/items/:item/extract.pdf': { by: 'tab token', line: 'minutes-paper' },
  'GET /api/tab/rounds': { by: 'tab token', line: 'rounds' },
  'GET /api/tab/rounds/:id': { by: 'tab token', line: 'round' },
  'GET /api/tab/rounds/:id/versions/:municipality': { by: 'tab token', line: 'round-versions' },
  'GET /api/tab/rounds/:id/export.xlsx': { by: 'tab token', line: 'round-sheet' },
  'GET /api/tab/rounds/:id/export.csv': { by: 'tab token', line: 'round-sheet' },
  'POST /api/tab/rounds/:id/files': { by: 'tab token', line: 'add-answer-file' },
  'GET /api/tab/rounds/:id/files/:file': { by: 'tab token', line: 'round' },
  'GET /api/tab/rounds/:id/form.docx': { by: 'tab token', line: 'round-form' },
  'GET /api/tab/rounds/:id/memo.docx': { by: 'tab token', line: 'round-memo' },
  'GET /api/tab/forums': { by: 'tab token', line: 'forums' },
  'GET /api/tab/forum': { by: 'tab token', line: 'forum' },
  'POST /api/tab/commands': { by: 'tab token' },
  'GET /api/tab/year': { by: 'tab token', line: 'year' },
  'GET /api/tab/clashes': { by: 'tab token', line: 'clashes' },
  'POST /api/tab/meetings/:id/items/:item/annexes': { by: 'tab token', line: 'add-annex' },
  'GET /api/tab/meetings/:id/annexes/:annex': { by: 'tab token', line: 'meeting' },
  'GET /api/tab/meetings/:id/calendar': { by: 'tab token', line: 'meeting-calendar' },
  'GET /api/tab/reminders/:kind/:id': { by: 'tab token', line: 'reminder' },
  'POST /api/tab/calendars': { by: 'tab token', line: 'add-calendar' },
  'GET /api/tab/consultations': { by: 'tab token', line: 'consultations' },
  'GET /api/tab/consultations/:id': { by: 'tab token', line: 'consultation' },
  'GET /api/tab/consultations/:id/extension-letter': { by: 'tab token', line: 'extension-letter' },
  'GET /api/tab/consultation-choices': { by: 'tab token', line: 'consultation-choices' },
  'GET /api/tab/consultation-deadline': { by: 'tab token', line: 'deadline' },
  'GET /api/tab/consultations/:id/annexes/:annex': { by: 'tab token', line: 'consultation-papers' },
  'POST /api/tab/consultations/:id/annexes': { by: 'tab token', line: 'add-consultation-annex' },
  'POST /api/tab/consultation-list': { by: 'tab token', line: 'import-consultations' },
  'POST /api/tab/subscriptions': { by: 'tab token', line: 'open-subscription' },
  // By the secret in the address; one that is no secret at all is answered without asking.
  'GET /kalender/:file': { by: 'address', line: 'feed' },
};

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function server(more: { tabFolder?: string } = {}) {
  const seen: string[] = [];
  const service = new Proxy(
    {},
    { get: () => () => Promise.reject(new Error('a route asked the service before sign-in')) },
  );
  const app = await createServer(
    {
      teams: { letIn: async () => ({ status: 401 }), receive: async () => ({ status: 500 }) },
      service: service as never,
      tabVerifier: { verify: () => Promise.reject(new SigninError(401, 'no-token')) },
      publicUrl: 'https://samverkan.example.se',
      healthy: async () => true,
      clock: { now: () => new Date('2024-02-05T08:00:00Z') },
      log,
      ...more,
    },
    (method, path) => seen.push(`${method} ${path}`),
  );
  return { app, seen };
}

describe('tjänstens vägar in', () => {
  it('är de som står här, och inga andra', async () => {
    const { app, seen } = await server();
    expect(seen.filter((route) => !route.startsWith('HEAD')).sort()).toEqual(Object.keys(ROUTES).sort());
    await app.close();
  });

  it('varje fråga står i tabellen över vem som får', () => {
    for (const { line } of Object.values(ROUTES)) if (line) expect(COMMANDS_AND_QUESTIONS).toContain(line);
  });

  it('ingen som kräver inloggning frågar tjänsten innan den är visad', async () => {
    const { app } = await server();
    for (const [route, { by }] of Object.entries(ROUTES)) {
      const [method = '', url = ''] = route.split(' ');
      const answer = await app.inject({
        method: method as 'GET',
        url: url.replace(/:\w+/g, 'x'),
        ...(method === 'POST' ? { payload: {} } : {}),
      });
      expect([route, answer.statusCode]).toEqual([route, by === 'nobody' ? 200 : by === 'address' ? 404 : 401]);
    }
    await app.close();
  });

  it('ingen läser en kropp innan avsändaren är visad: svaret kommer fast den aldrig kommer', async () => {
    const { app } = await server();
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const paths = Object.keys(ROUTES).flatMap((route) => (route.startsWith('POST ') ? [route.slice(5)] : []));
    for (const path of [...paths, '/finns-inte'])
      for (const type of ['application/json', 'application/octet-stream', 'text/calendar']) {
        const [first = ''] = await answerWithoutBody(Number(port), path.replace(/:\w+/g, 'x'), type);
        expect([path, type, first]).toEqual([
          path,
          type,
          expect.stringMatching(path === '/finns-inte' ? / 404 / : / 401 /),
        ]);
      }
    await app.close();
  });

  it('varje svar säger åt webbläsaren att inte gissa vad det är', async () => {
    const tabFolder = mkdtempSync(join(tmpdir(), 'samverkan-flik-'));
    mkdirSync(join(tabFolder, 'assets'));
    writeFileSync(join(tabFolder, 'assets', 'flik.js'), 'flik();');
    const { app } = await server({ tabFolder });
    const found = await app.inject({ url: '/tab/assets/flik.js' });
    expect([found.statusCode, found.headers['x-content-type-options']]).toEqual([200, 'nosniff']);
    const same = await app.inject({
      url: '/tab/assets/flik.js',
      headers: { 'if-none-match': String(found.headers.etag), 'if-modified-since': new Date().toUTCString() },
    });
    expect([same.statusCode, same.headers['x-content-type-options']]).toEqual([304, 'nosniff']);
    for (const url of [
      '/healthz',
      '/finns-inte',
      '/api/tab/todo',
      '/kalender/x',
      '/%zz',
      '/tab',
      '/tab/assets/',
      '/tab/assets/finns-inte.js',
      '/tab/assets/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const { headers } = await app.inject({ url });
      expect([url, headers['x-content-type-options']]).toEqual([url, 'nosniff']);
    }
    for (const url of ['/api/messages', '/api/tab/commands', '/finns-inte']) {
      const { headers } = await app.inject({
        method: 'POST',
        url,
        payload: '{',
        headers: { 'content-type': 'text/x' },
      });
      expect([url, headers['x-content-type-options']]).toEqual([url, 'nosniff']);
    }
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const lines = await answerTo(Number(port), 'INTE HTTP\r\n\r\n');
    expect(lines).toContain('HTTP/1.1 400 Bad Request');
    expect(lines).toContain('X-Content-Type-Options: nosniff');
    await app.close();
  });
});

/** The lines of the answer to a request whose long body is told of and does not come. */
function answerWithoutBody(port: number, path: string, type: string): Promise<string[]> {
  const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Content-Type: ${type}`, 'Content-Length: 100000', '', '{'];
  return answerTo(port, head.join('\r\n'));
}

async function answerTo(port: number, said: string): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  socket.write(said);
  const [bytes] = await once(socket, 'data', { signal: AbortSignal.timeout(2_000) });
  socket.destroy();
  return String(bytes).split('\r\n');
}
