import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text } from './words.ts';

const MEETING = 'lg-2024-12-13';
const HEADING = { heading: text('rubriken'), kind: 'decision' };

/** Minutes that two write in at once; one of their items is marked secret when something is written of it. */
export async function keepMinutes(hand: Hand): Promise<void> {
  const { done, product } = hand;
  const meeting = MEETING;
  for (const _ of [1, 2]) await done({ do: 'set-agenda-item', meeting, base: 0, fields: HEADING });
  await done({ do: 'start-minutes', meeting });
  const { writing } = (await product.get(SECRETARIAT, `/api/tab/minutes/${meeting}`)).body;
  const [item, secret] = writing.items.slice(-2).map(({ id }: { id: string }) => id);
  await wereThere(hand);
  await holdAgenda(item, hand);
  await write(item, hand);
  await write(secret, hand);
  await done({ do: 'set-agenda-item', meeting, item: secret, base: 1, fields: { ...HEADING, secret: true } });
}

async function wereThere({ done }: Hand): Promise<void> {
  const about = { do: 'note-presence', meeting: MEETING };
  const presence = { how: 'digital', from: { time: '09:30', about: true } };
  await done({ ...about, of: { seat: 'seat-lg-salem' }, presence });
  const other = { title: text('någon som kom'), organisation: text('organisationen') };
  await done({ ...about, of: { other }, presence });
  await done({ do: 'note-hours', meeting: MEETING, began: '09:05', ended: '11:20' });
  const elected = { do: 'elect-verifier', meeting: MEETING, seat: 'seat-lg-haninge' };
  await done({ ...elected, elected: true });
  await done({ ...elected, elected: false });
}

async function holdAgenda(item: string, { done }: Hand): Promise<void> {
  const meeting = MEETING;
  await done({ do: 'add-held-item', meeting, heading: text('det som kom upp'), kind: 'other', at: 0 });
  await done({ do: 'change-held-item', meeting, item, heading: text('rubriken igen'), kind: 'information' });
  await done({ do: 'move-held-item', meeting, item, to: 0 });
  await done({ do: 'begin-item', meeting, item, at: '09:10' });
}

/** In two windows at once, and then made one. */
async function write(item: string, { done }: Hand): Promise<void> {
  const about = { meeting: MEETING, item };
  const notes = `${text('anteckningen')}\nBeslut: ${text('anteckningens beslut')}`;
  const said = { do: 'write-item', ...about, text: notes, edition: 0, serial: 1 };
  await done({ ...said, writer: 'f-1' });
  await done({ ...said, writer: 'f-2', text: text('anteckningen bredvid') });
  const asides = [{ writer: 'f-2', serial: 1 }];
  await done({ do: 'settle-item', ...about, text: notes, edition: 1, writer: 'f-1', asides });
  const detail = { agreement: text('hur man enades'), dissents: ['seat-lg-salem'] };
  await done({ do: 'describe-point', ...about, point: 'b1', detail });
}
