import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text } from './words.ts';

const MEETING = 'lg-2024-06-14';
const OF_A_NETWORK = 'net-med-anteckningar';
const FIELDS = {
  forum: 'net-trafik',
  kind: 'ordinary',
  title: text('nätverkets möte'),
  when: { date: '2024-05-23', start: '09:00', end: '10:00' },
  mode: 'remote',
};

/** The minutes of a meeting, written by two at once. */
export async function writeMinutes({ done, posted, product }: Hand): Promise<void> {
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
  const { edition, asides } = (await seen()).items.find((one: { id: string }) => one.id === item);
  const named = asides.map(({ writer, serial }: { writer: string; serial: number }) => ({ writer, serial }));
  await done({ do: 'settle-item', meeting, item, text: notes, edition, writer: 'w-1', asides: named });
  await verify(seat, item, { done });
  await distribute({ done, posted });
  await done({ do: 'plan-meeting', id: OF_A_NETWORK, fields: FIELDS });
  await done({ do: 'start-minutes', meeting: OF_A_NETWORK });
  await done({ do: 'finish-minutes', meeting: OF_A_NETWORK });
}

/** Sent, commented on, approved by the one who was elected, and corrected. */
async function verify(seat: string, item: string, { done }: Pick<Hand, 'done'>): Promise<void> {
  const meeting = MEETING;
  const verifier = seat.replace('seat-lg-', 'p-kd-');
  await done({ do: 'send-minutes', meeting });
  const said = { meeting, round: 1, part: item, kind: 'change' };
  await done({ do: 'comment-item', ...said, text: text('invändningen') }, verifier);
  await done({ do: 'settle-comment', meeting, comment: 'k1', text: text('varför inte') });
  await done({ do: 'record-dissent', meeting, item, text: text('den avvikande meningen') }, verifier);
  await done({ do: 'approve-items', meeting, round: 1, parts: 'all' }, verifier);
  await done({ do: 'correct-minutes', meeting, item, text: text('rättelsen') });
  await done({ do: 'note-registry-number', meeting, number: text('diarienumret') });
}

/** Sent to the municipalities; one has registered them, and the others are reminded. */
async function distribute({ done, posted }: Pick<Hand, 'done' | 'posted'>): Promise<void> {
  await posted(`/api/tab/minutes/${MEETING}/distribution`);
  const answer = { stance: 'answers', values: { p1: text('kommunens nummer') }, comment: text('noteringen') };
  const about = { round: `reg-${MEETING}`, municipality: 'salem', way: 'by-mail', drawn: '000000077-b' };
  await done({ do: 'answer-on-behalf', ...about, answer });
  await done({ do: 'remind-registries', meeting: MEETING });
}
