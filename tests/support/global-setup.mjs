import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './global-child.mjs';
import { findPostgres } from './global-find-postgres.mjs';

/**
 * Databases for the tests, started when a test first asks for one: a PGlite for each jest worker (all its clients share
 * one session, and PGlite can't be loaded inside jest), and one PostgreSQL cluster with a database for each worker.
 */
export default async function setup() {
  const skippedFile = join(tmpdir(), `samverkan-skipped-${process.pid}.jsonl`);
  rmSync(skippedFile, { force: true });
  const postgres = findPostgres();
  const children = new Map();
  const childFor = (name, file, args) => {
    if (!children.has(name)) children.set(name, startChild(file, args));
    return children.get(name);
  };
  const server = createServer(async ({ url }, response) => {
    const [, store, worker] = url.split('/');
    // Asked seldom: a kept connection may be closed by one side just as the other uses it.
    response.setHeader('connection', 'close');
    try {
      if (store === 'pglite') response.end((await childFor(`pglite ${worker}`, 'global-pglite.mjs', [])).address);
      else
        response.end(await (await childFor('postgres', 'global-postgres.mjs', [JSON.stringify(postgres)])).ask(worker));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.SAMVERKAN_TEST_STORES = `http://127.0.0.1:${server.address().port}`;
  process.env.SAMVERKAN_TEST_NO_POSTGRES = postgres.missing ?? '';
  process.env.SAMVERKAN_TEST_SKIPPED = skippedFile;
  globalThis.samverkanTestStores = {
    async stop() {
      server.close();
      server.closeAllConnections();
      await Promise.allSettled([...children.values()].map(async (child) => (await child).stop()));
      rmSync(skippedFile, { force: true });
    },
  };
}
