import type { Address } from '../../ports/messenger.ts';
import type { DeliveryRow } from '../../ports/store.ts';

/** Beside what was sent: whom it was for, so that it can be drawn anew for them. */
export interface ToldTo {
  person: string;
  /** The seat by which they are told, where it is one of several. */
  seat?: string;
}

/** Undefined in what an earlier build sent. */
export function toldIn({ payload }: Pick<DeliveryRow, 'payload'>): ToldTo | undefined {
  return isPayload(payload) ? payload.to : undefined;
}

/** The chat that somebody was told in. */
export function placeOf({
  payload,
}: Pick<DeliveryRow, 'payload'>): { serviceUrl: string; channel: string } | undefined {
  if (!isPayload(payload)) return undefined;
  const { serviceUrl, conversation } = payload.address;
  return { serviceUrl, channel: conversation };
}

function isPayload(payload: unknown): payload is { address: Address; to?: ToldTo } {
  return typeof payload === 'object' && payload !== null && 'address' in payload;
}
