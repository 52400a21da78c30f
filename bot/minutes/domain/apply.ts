import type { FactsOf } from '../../declared/fact.ts';
import { movedTo } from '../../kernel/moved-to.ts';
import { applyVerifying } from './apply-verifying.ts';
import { hideItem } from './hide-item.ts';
import { NO_POINTS, pointsAfter } from './points.ts';
import type { Presence } from './presence.ts';
import { type Aside, goesOn, type HeldItem, isSame, type Minutes, type MinutesItem } from './state.ts';

/** A meeting's minutes after a fact. */
export function applyMinutes(state: Minutes | undefined, fact: FactsOf<'minutes'>, by: string, at: Date): Minutes {
  if (fact.type === 'minutes-started') return started(fact, at);
  if (state === undefined) throw new Error(`${fact.type} of minutes that are not there`);
  switch (fact.type) {
    case 'presence-noted':
    case 'other-noted':
      return { ...state, ...noted(state, fact) };
    case 'held-item-added':
      return {
        ...state,
        items: state.items.toSpliced(fact.at, 0, { ...fact.item, ...fact.words }),
        numbered: state.numbered + 1,
      };
    case 'held-item-changed':
      return { ...state, items: state.items.map((item) => (item.id === fact.item ? changed(item, fact) : item)) };
    case 'held-item-moved':
      return { ...state, items: movedTo(state.items, fact.item, fact.to) };
    case 'held-item-hidden':
      return hideItem(state, fact);
    case 'item-begun':
      return { ...state, items: state.items.map((item) => (item.id === fact.item ? begun(item, fact.at) : item)) };
    case 'hours-noted': {
      const { began: _began, ended: _ended, ...rest } = state;
      return { ...rest, ...(fact.began ? { began: fact.began } : {}), ...(fact.ended ? { ended: fact.ended } : {}) };
    }
    case 'registry-number-noted': {
      const { registryNumber: _before, ...rest } = state;
      const { number } = fact.words;
      return number ? { ...rest, registryNumber: number } : rest;
    }
    case 'verifier-elected': {
      const { type: _type, kind: _kind, id: _id, ...verifier } = fact;
      return { ...state, verifiers: [...state.verifiers.filter(({ seat }) => seat !== fact.seat), verifier] };
    }
    case 'verifier-dropped':
      return { ...state, verifiers: state.verifiers.filter(({ seat }) => seat !== fact.seat) };
    default:
      return applyVerifying(state, fact, by, at);
  }
}

function started(fact: FactsOf<'minutes'> & { type: 'minutes-started' }, at: Date): Minutes {
  const { forum, date, minutesKind: kind, items } = fact;
  return {
    forum,
    date,
    status: 'draft',
    kind,
    startedAt: at.toISOString(),
    items: items.map((item) => ({ ...item, heading: '' })),
    numbered: 0,
    presence: { seats: {}, persons: {}, others: [] },
    verifiers: [],
    ...{ corrections: [], approvals: [], comments: [], dissents: [] },
  };
}

type Noted = FactsOf<'minutes'> & { type: 'presence-noted' | 'other-noted' };

function noted({ presence, numbered }: Minutes, fact: Noted): Pick<Minutes, 'presence' | 'numbered'> {
  if (fact.type === 'presence-noted') {
    const { seat, person, presence: now } = fact;
    const seats = seat === undefined ? presence.seats : withPresence(presence.seats, seat, now);
    const persons = person === undefined ? presence.persons : withPresence(presence.persons, person, now);
    return { presence: { ...presence, seats, persons }, numbered };
  }
  const known = presence.others.some(({ id }) => id === fact.other);
  const rest = presence.others.filter(({ id }) => id !== fact.other);
  const now = fact.presence && { id: fact.other, ...fact.words, presence: fact.presence };
  const others = presence.others.flatMap((one) => (one.id === fact.other ? (now ? [now] : []) : [one]));
  if (known) return { presence: { ...presence, others }, numbered };
  return { presence: { ...presence, others: now ? [...rest, now] : rest }, numbered: numbered + 1 };
}

function withPresence(all: Record<string, Presence>, id: string, presence: Presence | null): Record<string, Presence> {
  const { [id]: _before, ...rest } = all;
  return presence ? { ...rest, [id]: presence } : rest;
}

function changed(item: HeldItem, fact: FactsOf<'minutes'> & { type: 'held-item-changed' }): HeldItem {
  const { struck: _struck, ...rest } = item;
  const struck = fact.struck ?? item.struck ?? false;
  return {
    ...rest,
    ...fact.words,
    ...(fact.itemKind ? { kind: fact.itemKind } : {}),
    ...(struck ? { struck: true as const } : {}),
  };
}

function begun({ begun: _before, ...item }: HeldItem, at: string | null): HeldItem {
  return at ? { ...item, begun: at } : item;
}

/** The notes of an item after a fact. */
export function applyMinutesItem(
  before: MinutesItem | undefined,
  fact: FactsOf<'minutes-item'>,
  by: string,
  at: Date,
): MinutesItem {
  const state = before ?? emptyItem(fact, by, at);
  switch (fact.type) {
    case 'item-written':
      return written(state, fact, by, at);
    case 'item-settled': {
      const asides = state.asides.filter((aside) => !fact.asides.some((one) => isSame(one, aside)));
      const settled = replaced(state, fact, by, at);
      // Only what is written on it knows what was settled, in whichever window it was.
      return { ...settled, asides, chain: { writer: fact.writer, from: settled.edition } };
    }
    case 'point-described': {
      const { detail } = fact.words;
      const points = state.points.map((point) => (point.id === fact.point ? { ...point, detail } : point));
      return { ...state, points };
    }
    case 'notes-cleared': {
      const { text, asides, points, gone } = emptyItem(fact, by, at);
      const chain = { writer: '', from: state.edition + 1 };
      return {
        ...state,
        ...{ text, asides, points, gone, chain, edition: state.edition + 1, by, at: at.toISOString() },
      };
    }
    default:
      return fact satisfies never;
  }
}

function emptyItem({ meeting, item }: FactsOf<'minutes-item'>, by: string, at: Date): MinutesItem {
  const chain = { writer: '', from: 0 };
  return {
    meeting,
    item,
    edition: 0,
    text: '',
    by,
    at: at.toISOString(),
    chain,
    serials: [],
    asides: [],
    ...NO_POINTS,
  };
}

type Written = FactsOf<'minutes-item'> & { type: 'item-written' };

function written(state: MinutesItem, fact: Written, by: string, at: Date): MinutesItem {
  const { writer, serial, base, rowOnly } = fact;
  const serials = lastOf(state, writer, serial);
  if (fact.aside) {
    const aside: Aside = { writer, serial, base, text: rowOnly?.text ?? '', by, at: at.toISOString() };
    // A window that has read the item anew since does not know what it wrote before.
    const others = state.asides.filter((one) => one.writer !== writer || one.base !== base);
    return { ...state, serials, asides: [...others, aside] };
  }
  const after = { ...replaced(state, fact, by, at), serials };
  return goesOn(state, writer, base) ? after : { ...after, chain: chainFrom(fact, state, after) };
}

/** Written on what stood before, it stood there already: what others made of it meanwhile is not known in that window. */
function chainFrom({ writer, base }: Written, before: MinutesItem, after: MinutesItem): MinutesItem['chain'] {
  return base === before.edition ? { writer, from: base } : { writer, from: after.edition, base };
}

function replaced(state: MinutesItem, fact: { rowOnly?: { text: string } }, by: string, at: Date): MinutesItem {
  const text = fact.rowOnly?.text ?? '';
  return { ...state, ...pointsAfter(state, text), edition: state.edition + 1, text, by, at: at.toISOString() };
}

const MOST_WRITERS = 50;

/** The windows that wrote last, and those whose text stands; the one that just did is the last of them. */
function lastOf({ serials, chain, asides }: MinutesItem, writer: string, serial: number): MinutesItem['serials'] {
  const others = serials.filter((one) => one.writer !== writer);
  const stands = new Set([chain.writer, ...asides.map((aside) => aside.writer)]);
  const last = others.length - (MOST_WRITERS - 1);
  return [...others.filter((one, index) => index >= last || stands.has(one.writer)), { writer, serial }];
}
