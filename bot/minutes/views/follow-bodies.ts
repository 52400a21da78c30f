import { clashesOf } from '../../calendar/views/clashes.ts';
import type { CalendarEntryDefinition, ForumDefinition } from '../../kernel/definition.ts';
import { addDays } from '../../kernel/local-time.ts';
import { dateWords, monthWords, whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { aroundOf, followedBy, type Placed } from '../domain/around.ts';
import type { MinutesDocument } from '../domain/document.ts';
import type { MinutesBundle } from './bundle.ts';
import { placed, SAID_IN } from './follow-own.ts';
import type { Others } from './others.ts';
import type { FollowPartView } from './view.ts';

/** So many of a body's meetings to come are told. */
const MOST_NEXT = 2;
/** Days ahead in which external meetings are told, where the body's own next one is not known. */
const AHEAD = 120;

/**
 * By body: its latest meeting with what was decided there, its next ones and what they clash with; then what is met
 * outside. Between bodies days and decisions cross: of what was said there nothing is told.
 */
export function bodyParts(bundle: MinutesBundle, others: Others, { language }: Reader): FollowPartView[] {
  const { forum, meeting } = bundle.meeting;
  const bodies = followedBy(forum, others.forums, meeting.definition.when.date);
  const parts = bodies.map((body) => bodyPart(body, bundle, others)).filter(({ lines }) => lines.length > 0);
  const outside = outsidePart(bundle, others, bodies);
  const all = outside.lines.length > 0 ? [...parts, outside] : parts;
  return all.length > 0 ? all : [{ heading: '', lines: [], notes: [text(language, 'follow.no-meetings')], links: [] }];
}

function bodyPart(body: ForumDefinition, { meeting: self }: MinutesBundle, others: Others): FollowPartView {
  const { before, after } = aroundOf(body.id, others.meetings, placedSelf(self));
  const [last] = before;
  const lines = [
    ...(last ? lastLines(last, others) : []),
    ...after.slice(0, MOST_NEXT).flatMap((one, index) => nextLines(one, index === 0, others)),
  ];
  return { heading: body.shortName, lines, notes: [], links: [] };
}

function placedSelf({ id, meeting }: MinutesBundle['meeting']): Placed {
  return { id, meeting };
}

function lastLines({ id, meeting }: Placed, { minutes }: Others): string[] {
  const kept = minutes.get(id);
  const when = dateWords(SAID_IN, meeting.definition.when.date);
  const said = text(SAID_IN, kept ? `follow.last.${kept.status}` : 'follow.last', { when });
  return [said, ...(kept?.approved ? decisionsOf(kept.approved.document) : [])];
}

/** Formalities, such as who verifies, concern the body alone. No line begins as a decision of this meeting would. */
function decisionsOf({ items }: MinutesDocument): string[] {
  const decided = items.filter(({ kind, secret }) => kind !== 'formality' && !secret).flatMap(({ lines }) => lines);
  return decided
    .filter(({ kind, detail }) => kind === 'decision' && !detail?.plain)
    .map(({ text: decision }) => text(SAID_IN, 'follow.decided', { decision }));
}

function nextLines({ id, meeting: { definition } }: Placed, first: boolean, { around }: Others): string[] {
  const { when } = definition;
  const said = text(SAID_IN, first ? 'follow.next' : 'follow.then', { when: placed(when, definition.place) });
  const beside = { ...around, meetings: around.meetings.filter((one) => one.id !== id) };
  const clashes = clashesOf(when, beside, SAID_IN).filter(({ same }) => same);
  const day = dateWords(SAID_IN, when.date, { year: false });
  return [said, ...clashes.map((clash) => text(SAID_IN, 'follow.clash', { day, what: clash.text }))];
}

/** Meetings with others since the body's last meeting and until its next, or for some months. */
function outsidePart(
  { meeting: { forum, ...self }, next }: MinutesBundle,
  { around, meetings }: Others,
  bodies: readonly ForumDefinition[],
): FollowPartView {
  const { date } = self.meeting.definition.when;
  const [last] = aroundOf(forum.id, meetings, { id: self.id, meeting: self.meeting }).before;
  const from = last?.meeting.definition.when.date ?? addDays(date, -AHEAD);
  const to = next?.date ?? addDays(date, AHEAD);
  const ids = new Set(bodies.map(({ id }) => id));
  const lines = around.entries
    .filter((entry) => (entry.forum === undefined || ids.has(entry.forum)) && isWithin(entry, from, to))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((entry) => text(SAID_IN, 'follow.entry', { when: entryWhen(entry), title: entryTitle(entry) }));
  return { heading: text(SAID_IN, 'follow.outside'), lines, notes: [], links: [] };
}

/** A date may be but a month or a year. */
function isWithin({ date }: CalendarEntryDefinition, from: string, to: string): boolean {
  return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}

function entryWhen({ date, endDate, season }: CalendarEntryDefinition): string {
  if (date.length === 10) return whenWords(SAID_IN, { date, ...(endDate ? { endDate } : {}) });
  if (season !== undefined) return season;
  return date.length === 7 ? `${monthWords(SAID_IN, date).toLowerCase()} ${date.slice(0, 4)}` : date;
}

function entryTitle({ title, place }: CalendarEntryDefinition): string {
  return place === undefined ? title : `${title}, ${place}`;
}
