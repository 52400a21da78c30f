import { randomUUID } from 'node:crypto';
import type { PressedCard } from '../../bot/cards/declared-card.ts';
import { CARDS } from '../../bot/declared/cards.ts';
import type { Kind } from '../../bot/declared/states.ts';
import type { Product } from './product.ts';
import { addressOf, everyRoute, paramsOf } from './routes.ts';
import { ask } from './stores.ts';

const AT_ONCE = 12;
const LANGUAGES = ['sv', 'en'];

export interface Stored {
  kind: Kind;
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: states of every shape are looked into
  state: any;
}

/** What there is, by the name of a path's parameters. */
type Said = Record<string, string>;

const inMeeting = ({ kind, id }: Stored): Said[] => (kind === 'meeting' ? [{ id }] : []);
const inRound = ({ kind, id }: Stored): Said[] => (kind === 'round' ? [{ id }] : []);
const inConsultation = ({ kind, id }: Stored): Said[] => (kind === 'consultation' ? [{ id }] : []);
const inMinutes = ({ kind, id }: Stored): Said[] => (kind === 'minutes' ? [{ id }] : []);
const itemsOfMinutes = ({ kind, id, state }: Stored): Said[] =>
  kind === 'minutes' ? named(state.items).map((item) => ({ id, item })) : [];
const POLLS: Partial<Record<Kind, string>> = {
  meeting: 'meeting',
  'date-poll': 'dates',
  round: 'round',
  minutes: 'minutes',
};

/** Which addresses a stored thing has, for each way out that names one: a new way says it here, or is not let by. */
const OF: Readonly<Record<string, (one: Stored) => Said[]>> = {
  '/api/tab/meetings/:id': inMeeting,
  '/api/tab/meetings/:id/filings': inMeeting,
  '/api/tab/meetings/:id/notice': inMeeting,
  '/api/tab/meetings/:id/notice.docx': inMeeting,
  '/api/tab/meetings/:id/notice.pdf': inMeeting,
  '/api/tab/meetings/:id/calendar': inMeeting,
  '/api/tab/meetings/:id/annexes/:annex': ({ kind, id, state }) =>
    kind === 'meeting' ? annexesIn(state).map((annex) => ({ id, annex })) : [],
  '/api/tab/minutes/:id': inMeeting,
  '/api/tab/minutes/:id/agendas': inMeeting,
  '/api/tab/minutes/:id/follow-up': inMeeting,
  '/api/tab/minutes/:id/distribution': inMinutes,
  '/api/tab/minutes/:id/paper.docx': inMinutes,
  '/api/tab/minutes/:id/paper.pdf': inMinutes,
  '/api/tab/minutes/:id/participants.docx': inMinutes,
  '/api/tab/minutes/:id/participants.pdf': inMinutes,
  '/api/tab/minutes/:id/items/:item/extract.docx': itemsOfMinutes,
  '/api/tab/minutes/:id/items/:item/extract.pdf': itemsOfMinutes,
  '/api/tab/dates/:id': ({ kind, id }) => (kind === 'date-poll' ? [{ id }] : []),
  '/api/tab/reminders/:kind/:id': ({ kind, id }) => {
    const asked = POLLS[kind];
    return asked === undefined ? [] : [{ kind: asked, id }];
  },
  '/api/tab/rounds/:id': inRound,
  '/api/tab/rounds/:id/export.xlsx': inRound,
  '/api/tab/rounds/:id/export.csv': inRound,
  '/api/tab/rounds/:id/form.docx': inRound,
  '/api/tab/rounds/:id/memo.docx': ({ kind, id, state }) => (kind === 'round' && state.fields.document ? [{ id }] : []),
  '/api/tab/rounds/:id/versions/:municipality': ({ kind, state }) =>
    kind === 'contribution' ? [{ id: state.round, municipality: state.municipality }] : [],
  '/api/tab/rounds/:id/files/:file': ({ kind, state }) =>
    kind === 'draft' ? filesIn(state).map((file) => ({ id: state.round, file })) : [],
  '/api/tab/consultations/:id': inConsultation,
  '/api/tab/consultations/:id/extension-letter': inConsultation,
  '/api/tab/consultations/:id/annexes/:annex': ({ kind, id, state }) =>
    kind === 'consultation' ? named(state.annexes).map((annex) => ({ id, annex })) : [],
  '/kalender/:file': () => [],
};

/** What the ways out without a name are asked with, beside nothing at all. */
const ASKED: Readonly<Record<string, string[]>> = {
  '/api/tab/year': ['', '?year=2024', '?year=2023&forum=lg'],
  '/api/tab/clashes': ['?forum=lg&date=2024-02-16&start=09:00&end=11:00'],
  '/api/tab/consultations': ['', '?year=2024', '?year=2023'],
  '/api/tab/consultation-deadline': ['?forum=lg&answerBy=2024-04-01'],
  '/api/tab/filings': ['', '?forum=lg&year=2024'],
  '/api/tab/documents': ['', '?forum=lg&year=2024'],
  '/api/tab/search': ['?query=remiss', '?query=a&forum=lg&year=2024'],
  '/api/tab/forum': ['?channel=19:lg@thread.tacv2'],
};

const QUERIES: Readonly<Record<string, string>> = {
  '/api/tab/rounds/:id/memo.docx': '?municipality=salem',
  '/api/tab/consultations/:id/extension-letter': '?until=2024-06-28',
};

const KIND_OF_CARD: Readonly<Record<string, Kind>> = {
  meeting: 'meeting',
  round: 'round',
  poll: 'date-poll',
  request: 'extra-request',
  team: 'team',
};

/** Kinds of which each has a page or a card of its own. */
export const PAGED: readonly Kind[] = [
  'meeting',
  'minutes',
  'date-poll',
  'round',
  'contribution',
  'draft',
  'consultation',
  'extra-request',
  'team',
];

interface Opening {
  /** With its parameters' names. */
  way: string;
  path: string;
  person: string;
  language: string;
}

interface Opened {
  /** What was answered with a fault of ours. */
  broken: unknown[];
  /** The ways that somebody was shown something by. */
  shown: Set<string>;
}

/** Opens every page about these and every list, and every paper and card, as each of these people and in each language. */
export async function openEveryPage(
  product: Product,
  stored: readonly Stored[],
  readers: readonly string[],
): Promise<Opened> {
  const paths = await pathsOf(stored);
  const openings = paths.flatMap((one) =>
    readers.flatMap((person) => LANGUAGES.map((language) => ({ ...one, person, language }))),
  );
  const shown = new Set<string>();
  const pages = await inTurn([...openings, ...(await feedsOf(product, readers))], async (one) => {
    const status = await opened(product, one);
    if (status === 200) shown.add(one.way);
    return status >= 500 ? [status, one.person, one.language, one.path] : undefined;
  });
  const presses = refreshes(stored).flatMap((data) => readers.map((person) => ({ data, person })));
  return { broken: [...pages, ...(await inTurn(presses, (one) => drawn(product, one)))], shown };
}

/** Everything of these kinds that is stored. */
export async function storedOf({ databaseUrl }: Product, kinds: readonly Kind[]): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const kind of kinds) {
    const rows = await ask<Omit<Stored, 'kind'>>(databaseUrl, `select id, state from ${tableOf(kind)} order by id`);
    found.push(...rows.map((row) => ({ kind, ...row })));
  }
  return found;
}

export function tableOf(kind: Kind): string {
  return kind.replaceAll('-', '_');
}

async function pathsOf(stored: readonly Stored[]): Promise<Pick<Opening, 'way' | 'path'>[]> {
  const ways = (await everyRoute()).flatMap(({ method, path }) => (method === 'GET' ? [path] : []));
  return ways.flatMap((way) => {
    if (paramsOf(way).length === 0) return (ASKED[way] ?? ['']).map((query) => ({ way, path: way + query }));
    const of = OF[way];
    if (of === undefined) throw new Error(`Nothing says which stored things ${way} is about`);
    return stored.flatMap(of).map((params) => ({ way, path: `${addressOf(way, params)}${QUERIES[way] ?? ''}` }));
  });
}

/** The address at which each one's own calendar fetches a body's meetings. */
async function feedsOf(product: Product, readers: readonly string[]): Promise<Opening[]> {
  const found: Opening[] = [];
  for (const person of readers) {
    const answer = await product.request(person, '/api/tab/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: randomUUID(), forum: 'lg' }),
    });
    const { address } = await answer.json();
    if (address) found.push({ way: '/kalender/:file', path: new URL(address).pathname, person, language: 'sv' });
  }
  return found;
}

function refreshes(stored: readonly Stored[]): object[] {
  const cards: PressedCard[] = Object.values(CARDS);
  const abouts = new Set(cards.map(({ about }) => about));
  return [...abouts].flatMap((about) =>
    stored.filter(({ kind }) => kind === KIND_OF_CARD[about]).map(({ id }) => ({ v: 1, do: 'refresh', [about]: id })),
  );
}

async function opened(product: Product, { path, person, language }: Opening): Promise<number> {
  const answer = await product.request(person, path, { headers: { 'accept-language': language } });
  await answer.arrayBuffer();
  return answer.status;
}

async function drawn(product: Product, { data, person }: { data: object; person: string }): Promise<unknown> {
  const { status, body } = await product.press(person, data);
  const worst = Math.max(status, Number(body?.statusCode) || 0);
  return worst >= 500 ? [worst, person, JSON.stringify(data)] : undefined;
}

async function inTurn<T>(all: readonly T[], open: (one: T) => Promise<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    found.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(open))));
  return found.filter((one) => one !== undefined);
}

function named(all: unknown): string[] {
  return Array.isArray(all) ? all.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])) : [];
}

function annexesIn({ items = [], agenda = [] }: { items?: { annexes: object[] }[]; agenda?: { annexes: object[] }[] }) {
  return [...items, ...agenda].flatMap(({ annexes }) => named(annexes));
}

function filesIn({ files = {} }: { files?: Record<string, object[]> }): string[] {
  return Object.values(files).flatMap(named);
}
