// A PostgreSQL cluster of its own, as for the other tests, but one that flushes to the disk. Its first message is its address.
import { findPostgres } from '../global-find-postgres.mjs';

process.env.SAMVERKAN_TEST_FSYNC = 'on';
process.argv[2] = JSON.stringify(findPostgres());
await import('../global-postgres.mjs');
