import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  'alter table delivery drop constraint delivery_kind_check',
  `alter table delivery add constraint delivery_kind_check
    check (kind in ('post', 'update', 'reply', 'personal', 'mail'))`,
  // The mail that is sent in a troubled one's place names it.
  `create index delivery_target on delivery (target) where kind = 'mail' and target is not null`,
];

/** Mails in the outbox, behind a door of their own. */
export const mail: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
