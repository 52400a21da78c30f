import { type Kysely, type Migration, sql } from 'kysely';

/** The kinds whose words can be searched for. */
const SEARCHED = ['meeting', 'minutes', 'minutes_item', 'consultation'];

const STATEMENTS = [
  // What has changed since it was last made ready to be searched. A build before this one notes it too, by the triggers.
  'create table search_due (seq bigint generated always as identity primary key, kind text not null, id text not null)',
  `create function search_due() returns trigger language plpgsql as $$
  begin
    insert into search_due (kind, id) values (replace(tg_table_name, '_', '-'), coalesce(new.id, old.id));
    return null;
  end $$`,
  ...SEARCHED.map(
    (table) => `create trigger search_due after insert or update or delete on ${table}
      for each row execute function search_due()`,
  ),
  ...SEARCHED.map(
    (table) => `insert into search_due (kind, id) select '${table.replace('_', '-')}', id from ${table} order by id`,
  ),
  `create table search_entry (
    key text collate "C" primary key, kind text not null, id text collate "C" not null, item text not null,
    no int not null, forum_id text not null, day text collate "C" not null, audience text not null,
    title text not null, body text not null, text text not null, tokens tsvector not null)`,
  // Kept in the row: what is looked up elsewhere for each row seems cheap to the planner, which then reads all of them.
  'alter table search_entry alter column tokens set storage main',
  // Without a list of what is still to be put in: every search would read it, and nobody waits for this writing.
  'create index search_entry_tokens on search_entry using gin (tokens) with (fastupdate = off)',
  'create index search_entry_of on search_entry (kind, id)',
];

/** What is searched, item by item, and what is to be made ready for it. */
export const search: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
