import { randomUUID } from 'node:crypto';
import { lookAtNight } from '../at-night.ts';
import { SECRETARIAT } from '../product.ts';
import type { Shelves } from '../shelves.ts';
import type { StoreName } from '../stores.ts';
import type { Hand } from './hand.ts';
import { ADDRESS, text, WRITTEN } from './words.ts';

const MEETING = 'trafik-arkiv';
const OTHER = 'lg-hemlig-handling';
const fields = (forum: string, date: string) => ({
  forum,
  kind: 'extra',
  title: text('det som arkiveras'),
  when: { date, start: '09:00', end: '10:00' },
  mode: 'remote',
});

/** What can become of papers in a library: they wait, are filed, described, moved by somebody, and become secret. */
export async function fileEverything(hand: Hand, shelf: Shelves, store: StoreName): Promise<void> {
  const { done, product } = hand;
  shelf.trouble.create = { why: 'locked', by: text('någon'), place: ADDRESS };
  await done({ do: 'plan-meeting', id: MEETING, fields: fields('net-trafik', '2024-05-24') });
  await done({ do: 'start-minutes', meeting: MEETING });
  await done({ do: 'finish-minutes', meeting: MEETING });
  await product.filed();
  shelf.trouble = { describe: { why: 'not-granted', place: ADDRESS } };
  const { papers } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}/filings`)).body;
  for (const { id } of papers) await done({ do: 'file-again', filing: id });
  await product.filed();
  shelf.trouble = {};
  await done({ do: 'note-registry-number', meeting: MEETING, number: text('diarienumret i biblioteket') });
  await product.filed();
  await seeNight(papers[0], hand, shelf, store);
  await hideAnnex(hand, shelf);
}

async function seeNight(paper: { id: string }, { done, product }: Hand, shelf: Shelves, store: StoreName) {
  const pdf = shelf.all().find((path) => path.includes('2024-05-24') && path.endsWith('.pdf')) ?? '';
  shelf.rename(pdf, `net-trafik/2024/${WRITTEN} för hand.pdf`);
  const { now } = product.clock;
  await lookAtNight(product, store, shelf.library, '2024-01-30T02:30:00Z');
  product.clock.now = now;
  const { papers } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}/filings`)).body;
  const changed = papers.find(({ can }: { can: { settle: boolean } }) => can.settle);
  await done({ do: 'settle-filing', filing: changed?.id ?? paper.id });
}

/** An uploaded annex that was sent and is not in the library yet when its item becomes secret. */
async function hideAnnex({ done, product }: Hand, shelf: Shelves): Promise<void> {
  const meeting = OTHER;
  const heading = { heading: text('punkten med handlingen'), kind: 'decision' };
  await done({ do: 'plan-meeting', id: meeting, fields: fields('lg', '2024-05-28') });
  await done({ do: 'set-agenda-item', meeting, base: 0, fields: heading });
  const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
  const item = editing.items.at(-1).id;
  const path = `/api/tab/meetings/${meeting}/items/${item}/annexes?key=${randomUUID()}&name=${WRITTEN}.txt`;
  const headers = { 'content-type': 'application/octet-stream' };
  await product.request(SECRETARIAT, path, { method: 'POST', headers, body: text('den hemliga filen') });
  shelf.trouble.create = { why: 'unavailable' };
  await done({ do: 'send-notice', meeting });
  await product.filed();
  await done({ do: 'set-agenda-item', meeting, item, base: 1, fields: { ...heading, secret: true } });
  shelf.trouble = {};
}
