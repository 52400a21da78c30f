import { startPglite } from './start-pglite.ts';

/** A process that makes a database in the folder it is given, and ends; also when whoever wants it is gone. */
process.once('disconnect', () => process.exit(1));
const pglite = await startPglite(process.argv[2] ?? '');
await pglite.close();
process.exit(0);
