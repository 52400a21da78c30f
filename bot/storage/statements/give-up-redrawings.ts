import { sql } from 'kysely';
import { GIVEN_UP } from '../../ports/redrawing.ts';
import type { Database } from '../schema.ts';

const GIVEN_UP_JSON = JSON.stringify(GIVEN_UP);

/** What failed for good is no longer wanted, not at rest either. What was asked for anew meanwhile stays. */
export async function giveUpRedrawings(transaction: Database, ids: string[]): Promise<void> {
  await sql`
    with failed as (
      select d.id from delivery d
      where d.id in (${sql.join(ids)}) and d.kind = 'update' and d.status in ('failed', 'uncertain')
      order by d.key for update
    ), taken as (
      update delivery d set status = 'withdrawn', payload = ${GIVEN_UP_JSON}::jsonb, updated_at = now() from failed where d.id = failed.id
      returning d.id
    )
    update recipient r set status = 'withdrawn' from taken where r.delivery = taken.id
  `.execute(transaction);
}
