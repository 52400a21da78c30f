import { forumReads, head, municipalities, people, seatsOf, teamOf } from '../../forum/service/bodies.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { PURPOSES } from '../../purposes/domain/all.ts';
import type { WholeAbout } from '../domain/about.ts';
import type { Draft, DroppedDraft, Round, RoundFields } from '../domain/state.ts';
import type { RoundBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a Round, as far as it is known yet. */
export function roundReads(id: string, loaded: Loaded, what: { people: boolean }): Read[] {
  const reads: Read[] = [
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'round', ids: [id] },
    { kind: 'contribution', round: id },
    { kind: 'draft', round: id },
  ];
  const fields = roundIn(loaded, id)?.fields;
  if (fields) reads.push(...forumReads(fields.forum, loaded, what.people));
  if (fields?.meeting !== undefined) reads.push({ kind: 'meeting', ids: [fields.meeting] });
  if (fields?.consultation !== undefined) reads.push({ kind: 'consultation', ids: [fields.consultation] });
  return reads;
}

/** The Rounds of some bodies that are open, or were closed on or after a local date, with all that their lines are drawn from. */
export function roundsReads(forums: readonly string[], since: string, loaded: Loaded): Read[] {
  const rounds = forums.flatMap((forum): Read[] => [
    { kind: 'round', forum, status: 'open' },
    { kind: 'round', forum, closedFrom: since },
  ]);
  return [...rounds, ...loaded.list('round').flatMap(({ id }) => roundReads(id, loaded, { people: false }))];
}

/** The bundles of what `roundsReads` read, the one that ends first on top. */
export function freshBundles(loaded: Loaded, since: string, now: Date): RoundBundle[] {
  const fresh = roundBundles(loaded, now).filter(({ round }) => isFresh(round, since));
  return fresh.sort((a, b) => (a.round.fields.answerBy.date < b.round.fields.answerBy.date ? -1 : 1));
}

function isFresh(round: Round, since: string): boolean {
  return round.status === 'open' || round.closedAt >= since;
}

export function roundIn(loaded: Loaded, id: string): Round | undefined {
  return loaded.get('round', id)?.state;
}

/** Every Round that was read. */
export function roundBundles(loaded: Loaded, now: Date): RoundBundle[] {
  const rounds = loaded.list('round');
  if (rounds.length === 0) return [];
  const shared = sharedIn(loaded, now);
  return rounds.flatMap(({ id }) => bundleIn(loaded, id, shared) ?? []);
}

/** The bundle of a Round from what was read, or undefined when there is no such Round. */
export function roundBundleOf(loaded: Loaded, id: string, now: Date): RoundBundle | undefined {
  return roundIn(loaded, id) && bundleIn(loaded, id, sharedIn(loaded, now));
}

/** What the bundles of all Rounds that were read have in common, and what was answered and begun, by Round. */
interface Shared
  extends Pick<RoundBundle, 'zone' | 'today' | 'municipalities' | 'people' | 'secretariat' | 'cooperation'> {
  contributions: ReadonlyMap<string, RoundBundle['contributions']>;
  drafts: ReadonlyMap<string, readonly AnyDraft[]>;
}

type AnyDraft = Draft | DroppedDraft;

function sharedIn(loaded: Loaded, now: Date): Shared {
  const { timeZone: zone, secretariat, name } = head(loaded);
  return {
    zone,
    secretariat: secretariat.name,
    cooperation: { name, mail: secretariat.mail },
    today: localDate(now, zone),
    municipalities: municipalities(loaded),
    people: people(loaded),
    contributions: byRound(loaded.list('contribution').map(({ state }) => state)),
    drafts: grouped(
      loaded.list('draft').map(({ state }) => state),
      ({ round }) => round,
    ),
  };
}

function bundleIn(loaded: Loaded, id: string, shared: Shared): RoundBundle | undefined {
  const round = roundIn(loaded, id);
  const forum = round && loaded.get('forum', round.fields.forum)?.state.definition;
  if (round === undefined || forum === undefined) return undefined;
  return {
    id,
    round,
    purpose: PURPOSES[round.fields.purpose],
    forum,
    ...shared,
    seats: seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]),
    contributions: shared.contributions.get(id) ?? new Map(),
    ...draftsIn(shared.drafts.get(id) ?? []),
    team: teamOf(loaded, forum.id),
    about: withSeats(aboutIn(loaded, round.fields), loaded),
    held: heldOn(loaded, round.fields),
  };
}

/** The day of the meeting whose minutes it is about. */
function heldOn(loaded: Loaded, { meeting }: RoundFields): string | undefined {
  return meeting === undefined ? undefined : loaded.get('meeting', meeting)?.state.definition?.when.date;
}

function withSeats(about: WholeAbout | undefined, loaded: Loaded): RoundBundle['about'] {
  if (about === undefined) return undefined;
  const members = loaded.get('forum', about.forum)?.state.definition.memberForums ?? [];
  return { ...about, seats: seatsOf(loaded, [about.forum, ...members]) };
}

/** The consultation that a Round belongs to, where that was read. */
export function aboutIn(loaded: Loaded, { consultation: id, purpose }: AboutFields): WholeAbout | undefined {
  const found = id === undefined ? undefined : loaded.get('consultation', id);
  return found && PURPOSES[purpose].about(found.id, found.state);
}

type AboutFields = Pick<RoundFields, 'consultation' | 'purpose'>;

/** What must be read besides to know whether a reader sees the papers of what a Round belongs to. */
export function papersReads(id: string, loaded: Loaded): Read[] {
  const fields = roundIn(loaded, id)?.fields;
  const forum = fields && aboutIn(loaded, fields)?.forum;
  return forum === undefined ? [] : forumReads(forum, loaded, false);
}

/** A Round's drafts: each municipality's own, what came too late, and how far the numbers have come. */
function draftsIn(all: readonly AnyDraft[]): Pick<RoundBundle, 'drafts' | 'lates' | 'editions'> {
  const kept = all.filter((one): one is Draft => !('dropped' in one));
  const own = kept.filter(({ tooLate }) => tooLate === undefined);
  const numbered = all.filter((one) => !('tooLate' in one && one.tooLate));
  return {
    drafts: new Map(own.map((one) => [one.municipality, one])),
    lates: grouped(
      kept.filter(({ tooLate }) => tooLate !== undefined),
      ({ municipality }) => municipality,
    ),
    editions: latestOf(numbered),
  };
}

function latestOf(all: readonly AnyDraft[]): ReadonlyMap<string, number> {
  const editions = new Map<string, number>();
  for (const { municipality, edition } of all)
    editions.set(municipality, Math.max(edition, editions.get(municipality) ?? 0));
  return editions;
}

function grouped<One>(all: readonly One[], by: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

/** By Round, and then by municipality. */
function byRound<One extends { round: string; municipality: string }>(all: One[]): Map<string, Map<string, One>> {
  const rounds = new Map<string, Map<string, One>>();
  for (const one of all) {
    const own = rounds.get(one.round) ?? new Map<string, One>();
    rounds.set(one.round, own.set(one.municipality, one));
  }
  return rounds;
}
