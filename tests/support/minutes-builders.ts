import type { ForumDefinition } from '../../bot/kernel/definition.ts';
import type { Meeting } from '../../bot/meeting/domain/state.ts';
import { applyMinutes, applyMinutesItem } from '../../bot/minutes/domain/apply.ts';
import { documentOf } from '../../bot/minutes/domain/document-of.ts';
import type { Minutes, MinutesItem } from '../../bot/minutes/domain/state.ts';
import type { MinutesBundle } from '../../bot/minutes/views/bundle.ts';
import { BODY_SEATS } from './body-seats.ts';
import { aForum, aMunicipality, aNoticed, byId, ZONE } from './builders.ts';

const AT = new Date('2024-02-16T08:05:00Z');

/** Minutes of `aNoticed`: an item of the agenda, a secret one, and one that came in the meeting. */
export function someMinutes(more: Partial<Minutes> = {}): Minutes {
  const started = applyMinutes(
    undefined,
    {
      type: 'minutes-started',
      kind: 'minutes',
      id: 'm1',
      forum: 'lg',
      date: '2024-02-16',
      minutesKind: 'notes',
      items: [
        { id: 'p1', kind: 'decision' },
        { id: 'p2', kind: 'information', secret: true },
      ],
    },
    'p-sek',
    AT,
  );
  const called = applyMinutes(
    started,
    { type: 'held-item-changed', kind: 'minutes', id: 'm1', item: 'p1', words: { heading: 'Budget' } },
    'p-sek',
    AT,
  );
  const item = { id: 'h1', kind: 'other', added: true } as const;
  const added = {
    type: 'held-item-added',
    kind: 'minutes',
    id: 'm1',
    item,
    at: 2,
    words: { heading: 'Ny fråga' },
  } as const;
  return { ...applyMinutes(called, added, 'p-sek', AT), ...more };
}

/** The notes of the first item, as a window `w-1` wrote them. */
export function someNotes(text = 'Läget.\nBeslut: Budgeten godkänns.', more: Partial<MinutesItem> = {}): MinutesItem {
  const written = {
    type: 'item-written',
    kind: 'minutes-item',
    id: 'm1/p1',
    meeting: 'm1',
    item: 'p1',
    writer: 'w-1',
    serial: 1,
    base: 0,
    aside: false,
    rowOnly: { text },
  } as const;
  return { ...applyMinutesItem(undefined, written, 'p-sek', AT), ...more };
}

/** The same, sent to the one who was elected: `p-lg-a`. */
export function sentMinutes(more: Partial<Minutes> = {}): Minutes {
  const elected = someMinutes({ verifiers: [{ seat: 'lg-a', person: 'p-lg-a' }] });
  const setting = {
    forum: aForum(),
    zone: ZONE,
    seats: BODY_SEATS,
    municipalities: byId(['a', 'b', 'c'].map((id) => aMunicipality(id))),
    id: 'm1',
    meeting: aNoticed(),
    notes: new Map([['p1', someNotes()]]),
    people: new Map(),
    offices: [],
  };
  const document = documentOf(elected, setting);
  const sent = {
    type: 'minutes-sent',
    kind: 'minutes',
    id: 'm1',
    round: 1,
    dueBy: '2024-03-01',
    words: { document },
  } as const;
  return { ...applyMinutes(elected, sent, 'p-sek', AT), ...more };
}

/** The same, approved as they were sent. */
export function approvedMinutes(): Minutes {
  const { sent, ...minutes } = sentMinutes();
  const approved = sent && { document: sent.document, hash: 'x', at: '2024-02-26T08:00:00.000Z' };
  return { ...minutes, status: 'verified', ...(sent ? { sent } : {}), ...(approved ? { approved } : {}) };
}

/** Everything that minutes of a meeting are drawn from; nothing else is known of the body. */
export function aMinutesBundle(
  meeting: Meeting,
  more: Partial<MinutesBundle> & { forum?: ForumDefinition } = {},
): MinutesBundle {
  const { forum = aForum(), ...rest } = more;
  const nobody = { seats: [], municipalities: new Map(), people: new Map(), rsvps: new Map(), earlier: new Map() };
  return {
    meeting: { id: 'm1', meeting, forum, zone: ZONE, ...nobody, team: undefined, offices: [] },
    minutes: someMinutes(),
    notes: new Map(),
    forums: new Map(),
    next: undefined,
    ...rest,
  };
}
