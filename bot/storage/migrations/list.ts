import type { Migration } from 'kysely';
import { ground } from './0001-ground.ts';
import { planning } from './0002-planning.ts';

/** In the order of their names. Each expands in one release; what it made needless is dropped in the next. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-ground': ground,
  '0002-planning': planning,
};
