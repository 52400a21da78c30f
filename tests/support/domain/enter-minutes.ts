import { readFolder } from '../../../bot/first-import.ts';
import { documentOf } from '../../../bot/minutes/domain/document-of.ts';
import { quorumOf } from '../../../bot/minutes/domain/quorum.ts';
import type { MinutesItem } from '../../../bot/minutes/domain/state.ts';
import { aNoticed, byId } from '../builders.ts';
import { aNoteTaker, type Done } from './note-taker.ts';
import { MODES } from './rows.ts';
import type { GivenItem, GivenMinutes, GivenPresence } from './scenario-minutes.ts';

/** The management group as the shipped cooperation has it. */
export async function theManagementGroup() {
  const { cooperation, forums, seats, municipalities, people, offices } = await readFolder('cooperations/sodertorn');
  const forum = forums.find(({ id }) => id === 'lg');
  if (forum === undefined) throw new Error('the management group is gone');
  const body = { forum, zone: cooperation.timeZone, seats: seats.filter((seat) => seat.forum === 'lg') };
  return {
    ...body,
    municipalities: byId(municipalities),
    people: byId(people),
    offices,
    forums: byId(forums),
  };
}

type Body = Awaited<ReturnType<typeof theManagementGroup>>;

/** A meeting's minutes, entered as the secretariat enters them: every command is read as it comes over the wire. */
export function enterMinutes(given: GivenMinutes, body: Body) {
  const { id, date, endDate, start, end, mode, place } = given;
  const when = { date, start, end, ...(endDate ? { endDate } : {}) };
  const meeting = aNoticed(
    { id, when, mode: MODES[mode], place },
    given.items.map(({ heading, kind }) => ({ heading, kind })),
  );
  const { done, notes, written } = aNoteTaker({
    meeting: id,
    by: 'p-kansli-strateg',
    at: `${date}T12:00:00Z`,
    setting: { ...body, meeting },
  });
  done({ do: 'start-minutes' });
  if (!endDate) done({ do: 'note-hours', began: start, ended: end });
  for (const one of [...given.attendance, ...given.guests])
    done({ do: 'note-presence', of: { seat: one.seat }, presence: presenceOf(one) });
  given.items.forEach((item, index) => {
    enterItem(item, `p${index + 1}`, done, notes);
  });
  done({ do: 'elect-verifier', seat: given.verifier, elected: true, item: 'p2' });
  const minutes = written();
  const setting = { ...body, id, meeting, notes };
  return { document: documentOf(minutes, setting), quorum: quorumOf(minutes, setting) };
}

export type EnteredMinutes = ReturnType<typeof enterMinutes>;

function presenceOf({ how, from, until }: Omit<GivenPresence, 'municipality'>) {
  return { how, ...(from ? { from: { time: from } } : {}), ...(until ? { until: { time: until } } : {}) };
}

function enterItem(item: GivenItem, id: string, done: Done, notes: Map<string, MinutesItem>): void {
  if (item.begun) done({ do: 'begin-item', item: id, at: item.begun });
  const text = [
    ...item.notes,
    ...item.decisions.map((one) => `Beslut: ${one.text}`),
    ...item.assignments.map((one) => `Uppdrag: ${one.text}`),
  ].join('\n');
  if (text === '') return;
  done({ do: 'write-item', item: id, text, edition: 0, writer: 'w-1', serial: 1 });
  const details = [
    ...item.decisions.map(({ forward }) => (forward ? { forward } : undefined)),
    ...item.assignments.map(assigned),
  ];
  const points = notes.get(id)?.points ?? [];
  points.forEach(({ id: point }, index) => {
    const detail = details[index];
    if (detail) done({ do: 'describe-point', item: id, point, detail });
  });
}

/** An assignment names seats of the body that meets; a network's secretary stands in the line itself. */
function assigned({ owner, everyone }: GivenItem['assignments'][number]) {
  if (everyone) return { everyone };
  return owner?.startsWith('seat-lg-') ? { owners: [owner] } : undefined;
}
