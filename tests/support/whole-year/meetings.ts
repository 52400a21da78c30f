import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { ADDRESS, text } from './words.ts';

const FIELDS = {
  forum: 'lg',
  kind: 'extra',
  title: text('titeln'),
  when: { date: '2024-03-22', start: '09:00', end: '10:00' },
  mode: 'hybrid',
  place: text('platsen'),
  link: ADDRESS,
  purpose: text('syftet'),
};
const HEADING = {
  heading: text('rubriken'),
  kind: 'decision',
  presenter: text('föredraganden'),
  proposal: text('förslaget'),
  background: text('bakgrunden'),
};
const LINK = { title: text('bilagan'), href: ADDRESS };
const OTHER = { title: text('bilagan'), href: `${ADDRESS}/2` };

/** A meeting's whole life, and a chair's yes to another's agenda. */
export async function liveMeetings(hand: Hand): Promise<void> {
  const meeting = 'lg-for-hand';
  const { done } = hand;
  await done({ do: 'plan-meeting', id: meeting, fields: FIELDS });
  await done({ do: 'change-meeting', meeting, base: 0, fields: { ...FIELDS, place: text('en annan plats') } });
  await writeAgenda(meeting, hand);
  await done({ do: 'send-notice', meeting });
  await sendChanges(meeting, hand);
  await done({ do: 'cancel-meeting', meeting, reason: text('varför') });
  await done({ do: 'plan-meeting', id: 'lg-by-mistake', fields: FIELDS });
  await done({ do: 'remove-meeting', meeting: 'lg-by-mistake' });
  await done({ do: 'copy-agenda', meeting: 'ssk-2024-05-02', base: 0, from: 'standing' });
  await approve('ssk-2024-05-02', hand);
}

async function writeAgenda(meeting: string, hand: Hand): Promise<void> {
  const { done, uploaded } = hand;
  for (const _ of [1, 2, 3, 4]) await done({ do: 'set-agenda-item', meeting, base: 0, fields: HEADING });
  const [open, late, secret, gone] = (await itemsOf(meeting, hand)).slice(-4).map(({ id }) => id);
  for (const item of [open, late, secret, gone]) await done({ do: 'add-annex', meeting, item, annex: LINK });
  await done({ do: 'add-annex', meeting, item: open, annex: OTHER });
  await uploaded(`/api/tab/meetings/${meeting}/items/${open}/annexes`, text('filen'));
  const annexes = (await itemsOf(meeting, hand)).find(({ id }) => id === open)?.annexes ?? [];
  await done({ do: 'rename-annex', meeting, item: open, annex: annexes[1]?.id, title: text('bilagans nya titel') });
  await done({ do: 'move-annex', meeting, item: open, annex: annexes[1]?.id, to: 0 });
  await done({ do: 'remove-annex', meeting, item: open, annex: annexes[0]?.id });
  await done({ do: 'remove-annex', meeting, item: open, annex: annexes.at(-1)?.id });
  await uploaded(`/api/tab/meetings/${meeting}/items/${open}/annexes`, text('en fil till'));
  await done({ do: 'set-agenda-item', meeting, item: secret, base: 1, fields: { ...HEADING, secret: true } });
  for (const mail of ['skrivet@example.se', 'skrivet.igen@example.se']) {
    const guest = { title: text('gästen'), organisation: text('organisationen'), mail };
    await done({ do: 'invite-guest', meeting, item: open, guest });
  }
  const guests = (await itemsOf(meeting, hand)).find(({ id }) => id === open)?.guests ?? [];
  await done({ do: 'remove-guest', meeting, item: open, person: guests[0]?.person });
  await done({ do: 'move-agenda-item', meeting, item: open, to: 0 });
  await done({ do: 'remove-agenda-item', meeting, item: gone, base: 1 });
}

/**
 * What everybody is told of afterwards: the agenda, and where it is. One item is marked secret before that, and one after.
 */
async function sendChanges(meeting: string, hand: Hand): Promise<void> {
  const { done, product } = hand;
  await product.filed();
  const [sent, late] = (await itemsOf(meeting, hand)).filter(({ annexes }) => annexes.length > 0);
  await done({ do: 'set-agenda-item', meeting, item: late?.id, base: 1, fields: { ...HEADING, secret: true } });
  await done({ do: 'set-agenda-item', meeting, base: 0, at: 0, fields: { ...HEADING, minutes: 20 } });
  const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
  await done({ do: 'send-change', meeting, agenda: editing.agendaEdition });
  await done({
    do: 'set-agenda-item',
    meeting,
    item: sent?.id,
    base: sent?.version,
    fields: { ...HEADING, secret: true },
  });
  const fields = { ...FIELDS, mode: 'remote', note: text('att tänka på') };
  await done({ do: 'change-meeting', meeting, base: editing.edition, fields });
}

async function approve(meeting: string, { done, pressed, product }: Hand): Promise<void> {
  await done({ do: 'ask-approval', meeting });
  const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
  await pressed({ do: 'approve-agenda', meeting, edition: editing.agendaEdition }, 'p-kso-salem');
}

interface Item {
  id: string;
  version: number;
  annexes: { id: string }[];
  guests: { person: string }[];
}

async function itemsOf(meeting: string, { product }: Hand): Promise<Item[]> {
  return (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing.items;
}
