import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  'create table settlement (id text collate "C" primary key, version int not null, schema int not null, state jsonb not null)',
  // The post that was sent again for another names it.
  `create index delivery_sent_again on delivery (target) where kind = 'post' and target is not null`,
];

/** What the secretariat decided about deliveries that did not arrive, by the delivery's id. */
export const settlements: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
