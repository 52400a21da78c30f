import { forums, head } from '../../../forum/service/bodies.ts';
import { readersForums } from '../../../forum/service/readers-forums.ts';
import { isUnknown } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { MayFind } from '../../../ports/search.ts';
import type { Asked } from '../../../ports/service.ts';
import type { Loaded, Read } from '../../../ports/store.ts';
import { actorOf } from '../../../service/actor.ts';
import { type Asking, questionWith } from '../../../service/question.ts';
import type { Audience } from '../../domain/entry.ts';
import { documentsView } from '../../views/documents.ts';
import { isGranted, mayFind } from '../may-find.ts';
import { readsOfReader } from '../reads.ts';

/** *Dokument*: minutes by body and year, of meetings that the reader may open. */
export const documents = questionWith({
  question: 'documents',
  reads: (asking, rows) => [...readsOfReader(asking.who, rows), ...yearReads(asking, rows)],
  find: (loaded, { actor, asked, now }) =>
    isUnknown(actor)
      ? refuse('refusal.unknown-person')
      : {
          loaded,
          mine: readersForums(loaded, actor),
          may: mayFind(loaded, actor, now),
          year: yearOf(asked, loaded, now),
        },
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  more: ({ mine }, _, { store }) => store.search.minutesDays(mine),
  view: ({ loaded, mine, may, year }, { asked, now }, days) =>
    documentsView({
      year,
      forums: forums(loaded).filter(({ id }) => mine.includes(id)),
      forum: mine.find((id) => id === asked.forum) ?? null,
      days,
      today: localDate(now, head(loaded).timeZone),
      lines: linesOf(loaded, may),
      language: asked.language,
    }),
});

function yearOf({ year }: Asked<'documents'>, loaded: Loaded, now: Date): number {
  return year ?? Number(localDate(now, head(loaded).timeZone).slice(0, 4));
}

/** The year's minutes, then their meetings, and what is written in those that are not approved yet. */
function yearReads({ who, asked, now }: Asking<Asked<'documents'>>, rows: Loaded): Read[] {
  if (rows.list('cooperation').length === 0) return [];
  const year = yearOf(asked, rows, now);
  const mine = readersForums(rows, actorOf(who, rows));
  const shown = asked.forum !== undefined && mine.includes(asked.forum) ? [asked.forum] : mine;
  const between = { fromDate: `${year}-01-01`, toDate: `${year}-12-31` };
  const minutes = rows.list('minutes');
  return [
    ...shown.map((forum): Read => ({ kind: 'minutes', forum, ...between })),
    ...(minutes.length > 0 ? [{ kind: 'meeting' as const, ids: minutes.map(({ id }) => id) }] : []),
    ...minutes.flatMap(({ id, state }): Read[] => (state.approved ? [] : [{ kind: 'minutes-item', meeting: id }])),
  ];
}

function linesOf(loaded: Loaded, may: MayFind) {
  return loaded.list('minutes').flatMap(({ id, state: minutes }) => {
    const { forum, date: day } = minutes;
    const meeting = loaded.get('meeting', id)?.state.definition;
    if (!meeting || !isGranted(may, { kind: 'minutes', audience: 'readers', forum, day })) return [];
    const is = (audience: Audience) => isGranted(may, { kind: 'minutes', audience, forum, day });
    const notes = loaded.list('minutes-item').flatMap(({ state }) => (state.meeting === id ? [state] : []));
    const document = minutes.approved?.document ?? (is('seated') ? minutes.sent?.document : undefined);
    return [{ id, minutes, meeting, notes: is('writers') ? notes : null, document: document ?? null }];
  });
}
