import { forums, head, seatsOf } from '../../../forum/service/bodies.ts';
import { readersForums } from '../../../forum/service/readers-forums.ts';
import type { Role } from '../../../kernel/access.ts';
import { mayDo } from '../../../kernel/access.ts';
import { type Actor, isSecretariat, isUnknown, personOf } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { ForumDefinition } from '../../../kernel/definition.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Asked } from '../../../ports/service.ts';
import type { Loaded, Read, Row } from '../../../ports/store.ts';
import { actorOf } from '../../../service/actor.ts';
import { type Asking, questionWith, readerOf } from '../../../service/question.ts';
import { inOrder } from '../../../views/names.ts';
import { filingView } from '../../views/filing.ts';

/** What lies in the libraries of the reader's bodies, of a year: of those where they held a seat on the paper's day, or do today. */
export const filings = questionWith({
  question: 'filings',
  reads: filingReads,
  find: (loaded, { actor, asked, now }) =>
    isUnknown(actor)
      ? refuse('refusal.unknown-person')
      : { loaded, mine: readersForums(loaded, actor), year: yearOf(asked, loaded, now) },
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  more: async (_found, _seeing, { library, granted }) => ({ library: library !== undefined, granted }),
  view: ({ loaded, mine, year }, seeing, means) => {
    const { actor, asked, now } = seeing;
    const zone = head(loaded).timeZone;
    const all = forums(loaded).filter(({ id }) => mine.includes(id));
    const rows = newestFirst(loaded.list('filing')).map(({ id, state }) => ({
      ...{ id, state },
      roles: rolesFor(actor, all, loaded, [state.paper.date, localDate(now, zone)], state.paper.forum),
    }));
    const reader = readerOf(seeing);
    return {
      forums: inOrder(
        all.map(({ id, shortName }) => ({ id, shortName })),
        ({ shortName }) => shortName,
      ),
      forum: mine.find((id) => id === asked.forum) ?? null,
      years: yearsTo(Number(localDate(now, zone).slice(0, 4)), year),
      year,
      papers: rows
        .filter(({ roles }) => mayDo('meeting-filings', roles))
        .map(({ id, state, roles }) => filingView(id, state, reader, { ...means, roles, zone })),
    };
  },
});

function filingReads({ who, asked, now }: Asking<Asked<'filings'>>, loaded: Loaded): Read[] {
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: 'forum' }];
  if (loaded.list('cooperation').length === 0) return reads;
  const actor = actorOf(who, loaded);
  const person = personOf(actor);
  if (person !== null) reads.push({ kind: 'seat', person });
  const mine = readersForums(loaded, actor);
  const shown = asked.forum !== undefined && mine.includes(asked.forum) ? [asked.forum] : mine;
  const year = yearOf(asked, loaded, now);
  const between = { fromDate: `${year}-01-01`, toDate: `${year}-12-31` };
  return [...reads, ...shown.map((forum): Read => ({ kind: 'filing', forum, ...between }))];
}

function yearOf({ year }: Asked<'filings'>, loaded: Loaded, now: Date): number {
  return year ?? Number(localDate(now, head(loaded).timeZone).slice(0, 4));
}

const BACK_YEARS = 20;

function yearsTo(today: number, shown: number): number[] {
  const years = Array.from({ length: BACK_YEARS }, (_, back) => today - back);
  return years.includes(shown) ? years : [shown, ...years].sort((a, b) => b - a);
}

function newestFirst(rows: readonly Row<'filing'>[]): Row<'filing'>[] {
  const key = ({ id, state: { paper } }: Row<'filing'>) => `${paper.date} ${paper.queuedAt} ${id}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function rolesFor(actor: Actor, all: ForumDefinition[], loaded: Loaded, days: string[], id: string): Role[] {
  if (isSecretariat(actor)) return ['secretariat'];
  const forum = all.find((one) => one.id === id);
  const seats = seatsOf(loaded, [id, ...(forum?.memberForums ?? [])]);
  return days.flatMap((day) => rolesOf(actor, seats, day));
}
