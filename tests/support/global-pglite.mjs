import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** A PGlite in memory behind a socket. Making a new database is most of a start, so an empty one is kept from run to run. */
process.on('disconnect', () => process.exit());

const library = dirname(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')));
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
const kept = join(tmpdir(), `samverkan-pglite-${version}.tar`);

const server = new PGLiteSocketServer({ db: undivided(await start()), port: 0, maxConnections: 20 });
await server.start();
process.send(`postgres://postgres@${server.getServerConn()}/postgres`);

async function start() {
  if (existsSync(kept)) return PGlite.create({ loadDataDir: new Blob([readFileSync(kept)]) });
  const made = await PGlite.create();
  const half = `${kept}.${process.pid}`;
  writeFileSync(half, Buffer.from(await (await made.dumpDataDir('none')).arrayBuffer()));
  renameSync(half, kept);
  return made;
}

/**
 * The socket takes messages of its clients in turn, but a question is several of them (parse, bind, execute, sync) on the
 * one session: two clients' would mix. Until its sync a client counts as in a transaction, and the others wait.
 */
function undivided(db) {
  const PARTS = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));
  const send = db.execProtocolRawStream.bind(db);
  const inTransaction = db.isInTransaction.bind(db);
  let midway = false;
  db.isInTransaction = () => midway || inTransaction();
  db.execProtocolRawStream = (message, options) => {
    midway = PARTS.has(message[0]);
    return send(message, options);
  };
  return db;
}
