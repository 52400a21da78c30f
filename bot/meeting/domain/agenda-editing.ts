import type { CommandName } from '../../declared/command.ts';
import { type Asked, secretariatOnly } from '../../kernel/asked.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type AgendaItem, type Annex, type ItemFields, itemWords, numberOf } from './agenda-item.ts';
import type { AnnexWords, KeptAnnex, MeetingFact } from './facts.ts';
import { type Meeting, workingAgenda } from './state.ts';
import { faultInMeeting, type MeetingSetting } from './still-open.ts';

/** An agenda being edited: where it stands, and the facts that make the meeting's own out of a folder's or a standing one. */
export interface Editing {
  items: AgendaItem[];
  first: MeetingFact[];
  /** The next number that no item or annex has had. */
  next: number;
}

/** The secretariat may prepare the agenda of a meeting until it is over; a cancelled one stays as it was. */
export function openAgenda(
  meeting: Meeting,
  { do: what, meeting: id }: { do: CommandName; meeting: string },
  asked: Asked & MeetingSetting,
): Editing | Refusal {
  const not = secretariatOnly(what, asked) ?? faultInMeeting(meeting, asked);
  if (not) return not;
  const items = workingAgenda(meeting, asked.forum.standingAgenda);
  if (meeting.items) return { items, first: [], next: meeting.numbered + 1 };
  return { items, first: factsOf(id, items), next: highestIn(items) + 1 };
}

/** The highest number in use: items and their annexes are numbered together. */
function highestIn(items: readonly AgendaItem[]): number {
  return Math.max(0, ...items.flatMap((item) => [item.id, ...item.annexes.map(({ id }) => id)]).map(numberOf));
}

/** An agenda that nobody has touched becomes the meeting's own: what the standing one says later does not change it. */
export function settled(id: string, meeting: Meeting, forum: ForumDefinition): MeetingFact[] {
  return meeting.items ? [] : factsOf(id, workingAgenda(meeting, forum.standingAgenda));
}

/** Items with everything that belongs to them, as facts. */
export function factsOf(id: string, items: readonly AgendaItem[]): MeetingFact[] {
  return items.flatMap((item) => {
    const about = { kind: 'meeting' as const, id, item: item.id };
    const annexes = item.annexes.map((annex): MeetingFact => ({ type: 'annex-added', ...about, ...annexParts(annex) }));
    const guests = item.guests.map((person): MeetingFact => ({ type: 'guest-invited', ...about, person }));
    return [itemFact(id, item.id, item.version, item), ...annexes, ...guests];
  });
}

/** What the journal keeps of an annex, and the words beside it. An address tells as much as a title does. */
export function annexParts({ title, href, file, ...annex }: Annex): { annex: KeptAnnex; words: AnnexWords } {
  const words = { title, ...(href === undefined ? {} : { href }) };
  if (file === undefined) return { annex, words };
  const { name, hash, ...kept } = file;
  return { annex: { ...annex, file: kept }, words: { ...words, name, ...(hash ? { hash } : {}) } };
}

/** Of a secret item nothing is kept but that it is there, its kind and its length. */
export function itemFact(id: string, item: string, version: number, fields: ItemFields, at?: number): MeetingFact {
  const { kind, minutes, secret } = fields;
  return {
    type: 'agenda-item-set',
    kind: 'meeting',
    id,
    item,
    version,
    itemKind: kind,
    ...(minutes === undefined ? {} : { minutes }),
    ...(secret ? { secret } : {}),
    ...(at === undefined ? {} : { at }),
    words: itemWords(fields),
  };
}

export function itemIn({ items }: Editing, id: string): AgendaItem | Refusal {
  return items.find((item) => item.id === id) ?? refuse('refusal.unknown-item');
}
