import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  // A build before this one writes none of these: what it makes is items, of the first edition.
  `alter table search_entry add column part text not null default 'item',
    add column point text collate "C" not null default '', add column edition int not null default 1`,
  // What was made by a build before is looked for again and again, and mostly there is none.
  'create index search_entry_edition on search_entry (edition)',
];

/** Decisions and assignments are searched by themselves; what was made before is made anew in the background. */
export const searchPoints: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
