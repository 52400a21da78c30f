import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** One cluster in a temporary folder. Says its address when it answers; asked with a worker's number, makes its database. */
const { bin, user } = JSON.parse(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'samverkan-postgres-'));
if (user) chownSync(folder, user.uid, user.gid);
const data = join(folder, 'data');
const port = await freePort();
const run = { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
const fsync = process.env.SAMVERKAN_TEST_FSYNC === 'on' ? 'on' : 'off';

execFileSync(
  join(bin, 'initdb'),
  ['-D', data, '-U', 'samverkan', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
  run,
);
const settings = [
  'listen_addresses=127.0.0.1',
  `unix_socket_directories=${folder}`,
  `fsync=${fsync}`,
  'log_min_messages=panic',
];
const server = spawn(
  join(bin, 'postgres'),
  ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
  {
    ...run,
    stdio: 'ignore',
  },
);
server.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});
process.on('disconnect', () => server.kill('SIGINT'));
process.on('SIGINT', () => undefined);

await answers(Date.now() + 20_000);
const made = new Set();
let line = Promise.resolve();
process.on('message', (worker) => {
  line = line.then(() => answer(worker));
});
process.send(address('postgres'));

/** One at a time: answers keep the questions' order, and two databases can't be copied from one template at once. */
async function answer(worker) {
  if (!made.has(worker)) await ask(`create database worker_${worker}`);
  made.add(worker);
  process.send(address(`worker_${worker}`));
}

function address(database) {
  return `postgres://samverkan@127.0.0.1:${port}/${database}`;
}

async function ask(question) {
  const client = new pg.Client({ connectionString: address('postgres') });
  try {
    await client.connect();
    await client.query(question);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function answers(until) {
  for (;;) {
    try {
      return await ask('select 1');
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const found = probe.address().port;
  await new Promise((resolve) => probe.close(resolve));
  return found;
}
