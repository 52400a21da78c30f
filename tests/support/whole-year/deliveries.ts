import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text } from './words.ts';

const FIELDS = {
  forum: 'lg',
  kind: 'ordinary',
  title: text('det som inte kom fram'),
  mode: 'remote',
  proposals: [{ date: '2024-03-04' }, { date: '2024-03-05' }],
};

/** What did not arrive, and is sent again; what may have arrived, and is settled. */
export async function loseDeliveries(hand: Hand): Promise<void> {
  await lose('dagar-forlorade', '403-blocked', 'resend-delivery', hand);
  await lose('dagar-osakra', '500', 'settle-delivery', hand);
}

async function lose(id: string, kind: string, settle: string, { product, done }: Hand): Promise<void> {
  await product.settled();
  product.connector.faults({ kind, op: 'create' });
  await done({ do: 'ask-dates', id, fields: FIELDS });
  await product.settled();
  product.connector.faults();
  const { deliveries } = (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
  await done({ do: settle, delivery: deliveries[0].id });
  await product.settled();
}
