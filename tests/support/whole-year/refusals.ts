import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text, WRITTEN } from './words.ts';

/** What is logged while it is refused; nothing of it is stored, and nothing of what was written is said. */
export async function beRefused({ product }: Hand): Promise<void> {
  const cancel = { do: 'cancel-meeting', meeting: 'lg-2024-02-16', reason: text('obehörigt') };
  await product.command('p-kd-salem', cancel);
  await product.command(SECRETARIAT, { ...cancel, meeting: text('inget möte') });
  await product.press('p-kd-salem', { v: 1, do: 'approve-agenda', meeting: 'lg-2024-02-16', edition: 0 });
  await product.press('p-kd-salem', { v: 1, do: text('inget kommando') });
  const stranger = { tenant: { id: '99999999-9999-4999-8999-999999999999' } };
  await product.press('p-kd-salem', { v: 1, f1: text('från en annan organisation') }, { channelData: stranger });
  await product.activity({ type: 'message', text: text('till boten') }, `${WRITTEN}.inget.bevis`);
  await fetch(`${product.url}/api/tab/todo`, { headers: { authorization: `Bearer ${WRITTEN}` } });
  const headers = { 'content-type': 'application/json' };
  await product.request(SECRETARIAT, '/api/tab/commands', { method: 'POST', headers, body: `{${text('trasigt')}` });
}
