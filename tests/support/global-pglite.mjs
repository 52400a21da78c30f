import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

process.on('disconnect', () => process.exit());
const server = new PGLiteSocketServer({ db: await PGlite.create(), port: 0, maxConnections: 20 });
await server.start();
process.send(`postgres://postgres@${server.getServerConn()}/postgres`);
