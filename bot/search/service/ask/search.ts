import { forums, head } from '../../../forum/service/bodies.ts';
import { isUnknown } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Hit, Place } from '../../../ports/search.ts';
import type { Asked } from '../../../ports/service.ts';
import type { Loaded, Store } from '../../../ports/store.ts';
import { questionWith, type Seeing } from '../../../service/question.ts';
import { dayWords, whenWords } from '../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../domain/entry.ts';
import { FITS, readQuery, type Wish } from '../../domain/query.ts';
import { foundDocument } from '../../views/found.ts';
import type { SearchView } from '../../views/view.ts';
import { mayFind } from '../may-find.ts';
import { readsOfReader } from '../reads.ts';
import { renewSearch } from '../renew.ts';

const ON_A_PAGE = 20;
/** So much that has changed is made ready while somebody waits; the rest by and by. */
const MOST_AT_A_SEARCH = 500;

interface Found {
  hits: Hit[];
  wishes: Wish[];
  /** When the meetings are that were found, and what they are called. */
  meetings: Map<string, { title: string; when: Parameters<typeof whenWords>[1] }>;
}

/** Everything that the reader may see and that has these words: notes, decisions, agendas, consultations. */
export const search = questionWith({
  question: 'search',
  reads: ({ who }, rows) => readsOfReader(who, rows),
  find: (loaded, { actor }) => (isUnknown(actor) ? refuse('refusal.unknown-person') : { loaded }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  more: ({ loaded }, seeing, { store }) => look(loaded, seeing, store),
  view: ({ loaded }, { asked }, found) => searchView(loaded, asked, found),
});

async function look(loaded: Loaded, { actor, now, asked }: Seeing<Asked<'search'>>, store: Store): Promise<Found> {
  const { query, forum, year, kind } = asked;
  const wishes = readQuery(query);
  const may = mayFind(loaded, actor, now);
  const nothing = wishes.length === 0 || (may !== 'all' && may.grants.length + may.items.length === 0);
  if (nothing) return { hits: [], wishes, meetings: new Map() };
  await renewSearch(store, { most: MOST_AT_A_SEARCH });
  const after = asked.after === undefined ? undefined : placeOf(asked.after);
  const hits = await store.search.find({
    ...{ wishes, may, most: ON_A_PAGE + 1, newest: Number(localDate(now, head(loaded).timeZone).slice(0, 4)) },
    ...(forum === undefined ? {} : { forum }),
    ...(year === undefined ? {} : { year }),
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { after }),
  });
  const ids = [...new Set(hits.filter((hit) => hit.kind !== 'consultation').map(({ id }) => id))];
  const rows = ids.length > 0 ? await store.list({ kind: 'meeting', ids }) : [];
  const meetings = rows.flatMap(({ id, state: { definition } }) => (definition ? [[id, definition] as const] : []));
  return { hits, wishes, meetings: new Map(meetings) };
}

function searchView(loaded: Loaded, { language }: Asked<'search'>, { hits, wishes, meetings }: Found): SearchView {
  const shown = hits.slice(0, ON_A_PAGE);
  const found = new Map<string, Hit[]>();
  const nameOf = new Map(forums(loaded).map(({ id, shortName }) => [id, shortName]));
  for (const hit of shown) {
    const key = `${hit.kind}:${hit.id}`;
    found.set(key, [...(found.get(key) ?? []), hit]);
  }
  const documents = [...found.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { id, forum, day, title } = first;
    const meeting = meetings.get(id);
    const when = meeting ? whenWords(language, meeting.when) : day.length === 10 ? dayWords(language, day) : day;
    const about = { title: meeting?.title ?? title, aboutText: `${nameOf.get(forum) ?? forum}, ${when}` };
    return [foundDocument([first, ...more], about, wishes, language)];
  });
  const last = hits.length > ON_A_PAGE ? shown.at(-1) : undefined;
  return { found: documents, next: last ? placeText(last) : null, nothingAsked: wishes.length === 0 };
}

/** "form 2024-02-16 minutes 3 lg-2024-02-16", of a decision "... 3#b1 ..." */
function placeText({ fit, day, kind, no, point, id }: Place): string {
  return [fit, day, kind, point ? `${no}#${point}` : no, id].join(' ');
}

/** Anything else is the beginning. */
function placeOf(said: string): Place | undefined {
  const [, name, day = '', what, no, point = '', id = ''] =
    /^([a-z]+) (\d{4}[\d-]{0,6}) ([a-z]+) (\d{1,6})(?:#(\S{1,40}))? (\S{1,200})$/.exec(said) ?? [];
  const fit = FITS.find((one) => one === name);
  const kind = DOCUMENT_KINDS.find((one) => one === what);
  return fit && kind && { fit, day, kind, no: Number(no), point, id };
}
