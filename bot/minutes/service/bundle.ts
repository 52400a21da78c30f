import { forums } from '../../forum/service/bodies.ts';
import type { Meeting } from '../../meeting/domain/state.ts';
import { bundleOf, bundleReads, meetingIn } from '../../meeting/service/bundle.ts';
import { meetingsIn } from '../../meeting/service/by-date.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { MinutesDocument } from '../domain/document.ts';
import type { MinutesItem } from '../domain/state.ts';
import type { MinutesBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a meeting's minutes. */
export function minutesReads(meeting: string, loaded: Loaded): Read[] {
  const known = meetingIn(loaded, meeting);
  const forwards = forwardsOf(notesOf(loaded, meeting));
  return [
    ...bundleReads(meeting, loaded, { rsvps: true, people: true }),
    { kind: 'minutes', ids: [meeting] },
    { kind: 'minutes-item', meeting },
    ...(known ? [afterRead(known)] : []),
    ...(forwards.length > 0 ? [{ kind: 'forum' as const, ids: forwards }] : []),
  ];
}

/** A body has a few meetings to come, seldom with an agenda of their own. */
function afterRead({ definition: { forum, when } }: Meeting): Read {
  return { kind: 'meeting', forum, fromDate: when.date };
}

/** Undefined where there is no such meeting. */
export function minutesBundleOf(loaded: Loaded, id: string): MinutesBundle | undefined {
  const meeting = bundleOf(loaded, id);
  if (meeting === undefined) return undefined;
  const notes = notesOf(loaded, id);
  const to = new Set(forwardsOf(notes));
  return {
    meeting,
    minutes: loaded.get('minutes', id)?.state,
    notes: new Map(notes.map((one) => [one.item, one])),
    forums: new Map(forums(loaded).flatMap((forum) => (to.has(forum.id) ? [[forum.id, forum]] : []))),
    next: nextOf(loaded, id, meeting.meeting),
  };
}

function notesOf(loaded: Loaded, meeting: string): MinutesItem[] {
  return loaded.list('minutes-item').flatMap(({ state }) => (state.meeting === meeting ? [state] : []));
}

/** The bodies that decisions go on to, each once. */
function forwardsOf(notes: readonly MinutesItem[]): string[] {
  const points = notes.flatMap(({ points: all }) => all);
  return [...new Set(points.flatMap(({ detail }) => detail?.forward?.forum ?? []))].sort();
}

/** The body's first meeting after this one that is not cancelled, of those that were read. */
function nextOf(loaded: Loaded, id: string, { definition }: Meeting): MinutesDocument['next'] {
  const key = ({ when }: Meeting['definition']) => `${when.date} ${when.start ?? ''}`;
  const later = meetingsIn(loaded)
    .filter((one) => one.id !== id && one.meeting.status !== 'cancelled')
    .map(({ meeting }) => meeting.definition)
    .filter((one) => one.forum === definition.forum && key(one) > key(definition))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const [next] = later;
  if (next === undefined) return undefined;
  const { date, start, end } = next.when;
  const hours = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  return { date, ...hours, ...(next.place ? { place: next.place } : {}) };
}
