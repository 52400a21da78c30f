import { sql } from 'kysely';
import type { DocumentRows } from '../ports/store.ts';
import type { Database } from './schema.ts';
import { wrapped } from './store-error.ts';

export function documentRowsOf(database: Database): DocumentRows {
  return {
    expect: (document, owner) =>
      wrapped(
        sql`
        insert into document (id, owner_kind, owner_id, state) values (${document}, ${owner.kind}, ${owner.id}, 'coming')`
          .execute(database)
          .then(() => undefined),
      ),
    giveUp: (document) => wrapped(giveUp(database, document)),
    loose: (comingHours) => wrapped(loose(database, comingHours)),
    forget: (document) =>
      wrapped(
        sql`delete from document where id = ${document} and state <> 'kept'`.execute(database).then(() => undefined),
      ),
    unknown: (documents) => wrapped(unknown(database, documents)),
  };
}

async function giveUp(database: Database, document: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update document set state = 'loose', since = now() where id = ${document} and state = 'coming'`.execute(database);
  return numAffectedRows === 1n;
}

async function loose(database: Database, comingHours: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct d.id from document d
    where d.state <> 'kept' and not exists (
      select 1 from document needed where needed.id = d.id and (needed.state = 'kept'
        or (needed.state = 'coming' and needed.since > now() - make_interval(hours => ${comingHours}::int))))`.execute(
    database,
  );
  return rows.map(({ id }) => id);
}

async function unknown(database: Database, documents: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${documents}::text[]) as id where id not in (select id from document)`.execute(database);
  return rows.map(({ id }) => id);
}
