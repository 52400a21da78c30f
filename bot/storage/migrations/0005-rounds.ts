import { type Kysely, type Migration, sql } from 'kysely';

const STATE = 'id text collate "C" primary key, version int not null, schema int not null, state jsonb not null';
const generated = (name: string, from: string) => `${name} text generated always as (${from}) stored`;

const STATEMENTS = [
  `create table round (${STATE}, ${generated('forum_id', "state->'fields'->>'forum'")},
    ${generated('consultation_id', "state->'fields'->>'consultation'")})`,
  'create index round_forum on round (forum_id)',
  'create index round_consultation on round (consultation_id)',
  `create table contribution (${STATE}, ${generated('round_id', "state->>'round'")})`,
  'create index contribution_round on contribution (round_id)',
  `create table draft (${STATE}, ${generated('round_id', "state->>'round'")})`,
  'create index draft_round on draft (round_id)',
  `create table consultation (${STATE}, ${generated('forum_id', "state->'fields'->>'forum'")})`,
  'create index consultation_forum on consultation (forum_id)',
];

/** Rounds, what municipalities answered and are writing, and consultations. */
export const rounds: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
