import { sql } from 'kysely';
import type { Attempt, DeliveryStatus } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { HURRIED } from '../statements/hurry.ts';

interface Record {
  status: DeliveryStatus;
  /** Where it stands in Teams, or why it does not; null: as before. */
  outcome: object | null;
  afterMs: number;
  /** Did anything go out on the wire? */
  tried: boolean;
}

/** False: the row was taken over, or the lease is another's. */
export async function recordAttempt(database: Database, id: string, token: string, attempt: Attempt): Promise<boolean> {
  const { status, outcome, afterMs, tried } = toRecord(attempt);
  const { rows } = await sql`
    with done as (
      update delivery d set
        status = case when d.kind = 'update' and d.wanted > d.claimed then 'queued' else ${status}::text end,
        turn = case when d.kind = 'update' and d.wanted > d.claimed and ${status}::text <> 'queued'
          then nextval('delivery_turn') else d.turn end,
        outcome = case when ${status}::text = 'sent' then ${asJson(outcome)}::jsonb
          else coalesce(d.outcome || ${asJson(outcome)}::jsonb, ${asJson(outcome)}::jsonb, d.outcome) end,
        attempts = case when ${status}::text = 'sent' and d.kind = 'update' then 0 else d.attempts + ${tried ? 1 : 0}::int end,
        due_at = now() + ${afterMs}::float8 * interval '1 millisecond',
        token = null, updated_at = now()
      where d.id = ${id} and d.token = ${token} and d.status = 'sending'
        and exists (select from lease l where l.door = d.door and l.token = ${token})
      returning d.id, d.status, d.kind
    ), told as (
      update recipient r set status = done.status from done where r.delivery = done.id
    )
    select id, case when kind = 'update' then ${HURRIED} end from done`.execute(database);
  return rows.length > 0;
}

function toRecord(attempt: Attempt): Record {
  if ('sent' in attempt) return { status: 'sent', outcome: attempt.sent, afterMs: 0, tried: true };
  if ('again' in attempt) {
    const { afterMs, ...outcome } = attempt.again;
    return { status: 'queued', outcome, afterMs, tried: true };
  }
  if ('uncertain' in attempt) return { status: 'uncertain', outcome: attempt.uncertain, afterMs: 0, tried: true };
  if ('failed' in attempt) return { status: 'failed', outcome: attempt.failed, afterMs: 0, tried: true };
  return { status: 'withdrawn', outcome: null, afterMs: 0, tried: false };
}

function asJson(outcome: object | null): string | null {
  return outcome && JSON.stringify(outcome);
}
