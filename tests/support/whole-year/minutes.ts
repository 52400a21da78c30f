import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text } from './words.ts';

const MEETING = 'lg-2024-06-14';

/** The minutes of a meeting, written by two at once. */
export async function writeMinutes({ done, product }: Hand): Promise<void> {
  const meeting = MEETING;
  const seen = async () => (await product.get(SECRETARIAT, `/api/tab/minutes/${meeting}`)).body.writing;
  await done({ do: 'start-minutes', meeting });
  const { items, electable } = await seen();
  const [{ id: item }] = items;
  const [{ seat }, { seat: other }] = electable;
  await done({ do: 'note-hours', meeting, began: '08:30', ended: null });
  await done({
    do: 'note-presence',
    meeting,
    of: { seat },
    presence: { how: 'digital', until: { time: '10:00', about: true } },
  });
  await done({
    do: 'note-presence',
    meeting,
    of: { other: { title: text('besökaren'), organisation: text('organisationen') } },
    presence: { how: 'on-site', from: { item } },
  });
  await done({ do: 'begin-item', meeting, item, at: '08:35' });
  await done({ do: 'add-held-item', meeting, heading: text('en ny punkt'), kind: 'other' });
  await done({ do: 'change-held-item', meeting, item, heading: text('rubriken'), kind: 'decision', struck: false });
  await done({ do: 'move-held-item', meeting, item, to: 1 });
  for (const one of [seat, other]) await done({ do: 'elect-verifier', meeting, seat: one, elected: true, item });
  await done({ do: 'elect-verifier', meeting, seat: other, elected: false });
  const notes = `${text('läget')}\nBeslut: ${text('beslutet')}\nUppdrag: ${text('uppdraget')}`;
  await done({ do: 'write-item', meeting, item, text: notes, edition: 0, writer: 'w-1', serial: 1 });
  await done({ do: 'write-item', meeting, item, text: text('den andra'), edition: 0, writer: 'w-2', serial: 1 });
  const [point] = (await seen()).items.find((one: { id: string }) => one.id === item).points;
  const detail = {
    agreement: text('enigheten'),
    dissents: [seat],
    forward: { forum: 'ssk', condition: text('villkoret') },
  };
  await done({ do: 'describe-point', meeting, item, point: point.id, detail });
  await done({
    do: 'settle-item',
    meeting,
    item,
    text: `${notes}\n${text('den andra')}`,
    edition: 1,
    writer: 'w-1',
    asides: [{ writer: 'w-2', serial: 1 }],
  });
  await done({ do: 'write-item', meeting, item, text: text('en till'), edition: 0, writer: 'w-3', serial: 1 });
}
