import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FORTY } from './forty-municipalities.ts';
import type { History } from './history.ts';
import type { Keeping } from './keeping.ts';

/** What is asked of the database after a kill. */
const QUESTIONS = {
  answers: `select id, version, state->>'drawn' as drawn, state->'answer'->>'value' as value from rsvp order by id`,
  facts: `select id, version, data->>'drawn' as drawn, data->'answer'->>'value' as value, work_key as key
    from journal where type = 'notice-answered' order by seq`,
  notices: `select id from journal where type = 'notice-sent' order by seq`,
  deliveries: 'select id, key, kind, status, outcome, wanted from delivery order by turn',
  receipts: 'select key from receipt',
  naming: `select data from journal where data::text like '%"document"%' order by seq`,
};

interface AnswerRow {
  id: string;
  version: number;
  drawn: string;
  value: string;
}
interface Found {
  answers: AnswerRow[];
  facts: (AnswerRow & { key: string })[];
  notices: { id: string }[];
  deliveries: {
    id: string;
    key: string;
    kind: string;
    status: string;
    outcome: { unsure?: true } | null;
    wanted: number;
  }[];
  receipts: { key: string }[];
  naming: { data: unknown }[];
}

/** What stands outside the database. */
interface Outside {
  /** The delivery ids of what stands in Teams. */
  posted: string[];
  /** The references of what the mailbox has taken. */
  letters: readonly string[];
  /** The document library's folder. */
  documents: string;
}

/** The database as it stands, before the statements that come after. An embedded one must not be in use by the service. */
export async function lookAt(keeping: Keeping, after: string[] = []): Promise<Found> {
  const names = Object.keys(QUESTIONS);
  const answers = await keeping.look([...Object.values(QUESTIONS), ...after]);
  return Object.fromEntries(names.map((name, index) => [name, answers[index]])) as unknown as Found;
}

/** Everything that is lost, doubled or at odds, in words. */
export function faultsIn(found: Found, history: History, { posted, letters, documents }: Outside): string[] {
  return [
    ...lostAndDoubled(found, history),
    ...[...groupBy(found.facts, ({ id }) => id)].flatMap(([id, facts]) => faultsInAnswer(id, facts, found, history)),
    ...found.answers.filter(({ id }) => !found.facts.some((fact) => fact.id === id)).map(({ id }) => `no fact: ${id}`),
    ...faultsInNotices(found, history),
    ...faultsOnTheWire(found, posted),
    ...faultsInRounds(found, history),
    ...faultsInMails(found, history, letters),
    ...faultsInFiles(found, documents),
  ];
}

/** One fact for each acknowledged press, at most one for any other, each with its receipt. */
function lostAndDoubled({ facts, receipts }: Found, { presses }: History): string[] {
  const byDrawn = groupBy(facts, ({ drawn }) => drawn);
  const known = new Set(presses.map(({ drawn }) => drawn));
  const receipted = new Set(receipts.map(({ key }) => key));
  const name = ({ answer, drawn, round }: History['presses'][number]) => `${answer} (${drawn}, round ${round})`;
  return [
    ...presses
      .filter((press) => press.acknowledged && !byDrawn.has(press.drawn))
      .map((press) => `lost: ${name(press)}`),
    ...presses
      .filter(({ drawn }) => (byDrawn.get(drawn)?.length ?? 0) > 1)
      .map((press) => `${byDrawn.get(press.drawn)?.length} facts: ${name(press)}`),
    ...facts.filter(({ drawn }) => !known.has(drawn)).map(({ drawn }) => `nobody pressed: ${drawn}`),
    ...facts.filter(({ key }) => !receipted.has(key)).map(({ id, drawn }) => `no receipt: ${id} (${drawn})`),
  ];
}

/** Versions without a gap, in the order of the presses, and the state is the last one's. */
function faultsInAnswer(id: string, facts: Found['facts'], { answers }: Found, { presses }: History): string[] {
  const expected = presses
    .filter(({ answer, drawn }) => answer === id && facts.some((fact) => fact.drawn === drawn))
    .map(({ drawn, value }, index) => ({ version: index + 1, drawn, value }));
  const stored = facts.map(({ version, drawn, value }) => ({ version, drawn, value }));
  const rows = answers.filter((answer) => answer.id === id);
  const state = rows.map(({ version, drawn, value }) => ({ version, drawn, value }));
  return [
    ...(same(stored, expected) ? [] : [`journal of ${id}: ${show(stored)}, pressed: ${show(expected)}`]),
    ...(same(state, expected.slice(-1))
      ? []
      : [`state of ${id}: ${show(state)}, pressed: ${show(expected.slice(-1))}`]),
  ];
}

/** One fact and one post for each notice, and one update that was wanted once for each answer. */
function faultsInNotices({ notices, facts, deliveries }: Found, history: History): string[] {
  return history.notices.flatMap(({ meeting, acknowledged }) => {
    const count = notices.filter(({ id }) => id === meeting).length;
    const posts = deliveries.filter(({ key }) => key === `notice:${meeting}:1`).length;
    const updates = deliveries.filter(({ key }) => key === `update:notice:${meeting}:1`);
    const answers = facts.filter(({ id }) => id.startsWith(`${meeting}/`)).length;
    const wanted = updates.map((update) => update.wanted);
    return [
      ...(count === 1 || (count === 0 && !acknowledged) ? [] : [`${count} facts of the notice of ${meeting}`]),
      ...(posts === count ? [] : [`${posts} posts of the notice of ${meeting}`]),
      ...(same(wanted, answers > 0 ? [answers] : []) ? [] : [`update of ${meeting}: ${show(wanted)} of ${answers}`]),
    ];
  });
}

/** What counts as sent stands in Teams once; what was cut off at most once; what waits not at all. */
function faultsOnTheWire({ deliveries }: Found, posted: string[]): string[] {
  const posts = deliveries.filter(({ kind }) => kind !== 'update' && kind !== 'mail');
  return [
    ...posts.flatMap(({ id, key, status }) => faultsInCopies(key, status, posted.filter((one) => one === id).length)),
    ...posted.filter((one) => !posts.some(({ id }) => id === one)).map((one) => `posted without a delivery: ${one}`),
  ];
}

const COPIES: Record<string, number[]> = { sent: [1], sending: [0, 1], uncertain: [0, 1] };

function faultsInCopies(key: string, status: string, copies: number): string[] {
  return (COPIES[status] ?? [0]).includes(copies) ? [] : [`${copies} copies outside of ${key} (${status})`];
}

/** One post for each Round that was asked. */
function faultsInRounds({ deliveries }: Found, { works }: History): string[] {
  return works
    .filter(({ what }) => what === 'ask-round')
    .flatMap(({ about, acknowledged }) => {
      const posts = deliveries.filter(({ key }) => key === `round:${about}`).length;
      return posts === 1 || (posts === 0 && !acknowledged) ? [] : [`${posts} posts of ${about}`];
    });
}

/** A letter to every office, or to none where nobody was told that it is done; each in the mailbox as its delivery says. */
function faultsInMails({ deliveries }: Found, { works }: History, letters: readonly string[]): string[] {
  const mails = deliveries.filter(({ kind }) => kind === 'mail');
  const told = works.filter(({ what }) => what === 'tell-offices');
  return [
    ...told.flatMap(({ about, acknowledged }) => {
      const own = mails.filter(({ key }) => key.startsWith(`offices:${about}:`)).length;
      return own === FORTY || (own === 0 && !acknowledged) ? [] : [`${own} letters about ${about}`];
    }),
    ...mails.flatMap(({ key, status, outcome }) =>
      faultsInCopies(key, outcome?.unsure ? 'uncertain' : status, letters.filter((one) => one === key).length),
    ),
    ...letters
      .filter((one) => !mails.some(({ key }) => key === one))
      .map((one) => `a letter without a delivery: ${one}`),
  ];
}

/** Every file that a fact names is there, whole. */
function faultsInFiles({ naming }: Found, folder: string): string[] {
  const named = new Map(naming.flatMap(({ data }) => documentsIn(data)));
  return [...named].flatMap(([document, size]) => {
    const path = join(folder, document);
    const bytes = existsSync(path) ? statSync(path).size : undefined;
    return bytes === size ? [] : [`${document} is named with ${size} bytes, and has ${bytes ?? 'none'}`];
  });
}

/** Each file in a fact, however deep: the document and its size in bytes. */
function documentsIn(value: unknown): [string, number][] {
  if (typeof value !== 'object' || value === null) return [];
  const { document, size } = value as { document?: unknown; size?: unknown };
  const own: [string, number][] = typeof document === 'string' ? [[document, Number(size)]] : [];
  return [...own, ...Object.values(value).flatMap(documentsIn)];
}

function groupBy<T>(all: T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

const show = (value: unknown): string => JSON.stringify(value);
const same = (one: unknown, other: unknown): boolean => show(one) === show(other);
