import type { Outbox } from '../ports/store.ts';
import { claimDeliveries, giveBackDeliveries } from './outbox/claim.ts';
import { findById, findByKey, findByMatter, findHeldBack, findLate, findTroubled } from './outbox/find-deliveries.ts';
import { DOOR_MS, releaseLease, takeLease } from './outbox/lease.ts';
import { recordAttempt } from './outbox/record.ts';
import type { Database } from './schema.ts';
import { writeDeliveries } from './statements/write-deliveries.ts';
import { wrapped } from './store-error.ts';

export function outboxOf(database: Database): Outbox {
  return {
    lease: (door, holder) => wrapped(takeLease(database, door, holder, DOOR_MS)),
    release: (door, token) => wrapped(releaseLease(database, door, token)),
    claim: (door, token, most) => wrapped(claimDeliveries(database, door, token, most)),
    giveBack: (door, token) => wrapped(giveBackDeliveries(database, door, token)),
    record: (id, token, attempt) => wrapped(recordAttempt(database, id, token, attempt)),
    byKey: (key) => wrapped(findByKey(database, key)),
    byId: (id) => wrapped(findById(database, id)),
    byMatter: (matter) => wrapped(findByMatter(database, matter)),
    late: (door, afterMs) => wrapped(findLate(database, door, afterMs)),
    heldBack: () => wrapped(findHeldBack(database)),
    troubled: () => wrapped(findTroubled(database)),
    add: (delivery) => wrapped(writeDeliveries(database, [{ ...delivery, status: 'queued', wanted: 1 }])),
  };
}
