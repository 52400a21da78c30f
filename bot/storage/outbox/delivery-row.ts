import type { DeliveryOutcome, DeliveryRow } from '../../ports/store.ts';
import type { DeliveryTable } from '../schema.ts';

export const DELIVERY_COLUMNS = [
  'id',
  'key',
  'kind',
  'thread',
  'matter_kind',
  'matter_id',
  'role',
  'number',
  'stands_for',
  'target',
  'payload',
  'status',
  'attempts',
  'outcome',
  'created_at',
  'updated_at',
] as const;

export type StoredDelivery = Pick<DeliveryTable, Exclude<(typeof DELIVERY_COLUMNS)[number], 'id'>> & { id: string };

export function deliveryRow(stored: StoredDelivery): DeliveryRow {
  const { created_at, updated_at, outcome, matter_kind: kind, matter_id, role, number, stands_for, ...row } = stored;
  const about = {
    matter: { kind, id: matter_id },
    role,
    standsFor: stands_for,
    ...(number === null ? {} : { number }),
  };
  return { ...row, about, outcome: outcome as DeliveryOutcome | null, createdAt: created_at, updatedAt: updated_at };
}
