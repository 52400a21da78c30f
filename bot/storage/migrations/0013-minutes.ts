import { type Kysely, type Migration, sql } from 'kysely';

const STATE = 'id text collate "C" primary key, version int not null, schema int not null, state jsonb not null';
const generated = (name: string, from: string) => `${name} text generated always as (${from}) stored`;

const STATEMENTS = [
  `create table minutes (${STATE}, ${generated('forum_id', "state->>'forum'")},
    ${generated('first_date', "state->>'date'")})`,
  'create index minutes_forum on minutes (forum_id, first_date)',
  `create table minutes_item (${STATE}, ${generated('meeting_id', "state->>'meeting'")})`,
  'create index minutes_item_meeting on minutes_item (meeting_id)',
];

/** The minutes of meetings, and the notes of each item. */
export const minutes: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
