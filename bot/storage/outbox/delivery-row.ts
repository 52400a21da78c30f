import type { DeliveryOutcome, DeliveryRow } from '../../ports/store.ts';
import type { DeliveryTable } from '../schema.ts';

export const DELIVERY_COLUMNS = [
  'id',
  'key',
  'kind',
  'thread',
  'subject',
  'target',
  'payload',
  'status',
  'attempts',
  'outcome',
  'created_at',
  'updated_at',
] as const;

export type StoredDelivery = Pick<DeliveryTable, Exclude<(typeof DELIVERY_COLUMNS)[number], 'id'>> & { id: string };

export function deliveryRow({ created_at, updated_at, outcome, ...row }: StoredDelivery): DeliveryRow {
  return { ...row, outcome: outcome as DeliveryOutcome | null, createdAt: created_at, updatedAt: updated_at };
}
