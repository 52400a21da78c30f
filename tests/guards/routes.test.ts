import { COMMANDS_AND_QUESTIONS } from '../../bot/domain/access.ts';
import { createServer } from '../../bot/http/create-server.ts';
import { SigninError } from '../../bot/signin/signin-error.ts';

/** Every route of the product, by hand: how one is let in, and which line of the access table it asks by. */
const ROUTES: Record<string, { by: 'nobody' | 'channel token' | 'tab token'; line?: string }> = {
  'GET /healthz': { by: 'nobody' },
  'POST /api/messages': { by: 'channel token' },
  'GET /api/tab/todo': { by: 'tab token', line: 'todo' },
  'GET /api/tab/meetings/:id': { by: 'tab token', line: 'meeting' },
  'GET /api/tab/polls/:id': { by: 'tab token', line: 'poll' },
  'GET /api/tab/forums': { by: 'tab token', line: 'forums' },
  'GET /api/tab/forum': { by: 'tab token', line: 'forum' },
  'POST /api/tab/commands': { by: 'tab token' },
};

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function server() {
  const seen: string[] = [];
  const service = new Proxy(
    {},
    { get: () => () => Promise.reject(new Error('a route asked the service before sign-in')) },
  );
  const app = await createServer(
    {
      teams: { receive: async () => ({ status: 401 }) },
      service: service as never,
      tabVerifier: { verify: () => Promise.reject(new SigninError(401, 'no-token')) },
      healthy: async () => true,
      log,
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
        url: url.replace(':id', 'x'),
        ...(method === 'POST' ? { payload: {} } : {}),
      });
      expect([route, answer.statusCode]).toEqual([route, by === 'nobody' ? 200 : 401]);
    }
    await app.close();
  });
});
