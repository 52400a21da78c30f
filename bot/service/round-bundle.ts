import type { Consultation } from '../domain/consultation/consultation.ts';
import type { Forum } from '../domain/cooperation/states.ts';
import { lift } from '../domain/lift.ts';
import { localDate } from '../domain/local-time.ts';
import { PURPOSES } from '../domain/purposes/all.ts';
import type { Contribution, Draft, DroppedDraft, Round } from '../domain/round/round.ts';
import type { Loaded, Read } from '../ports/store.ts';
import type { RoundBundle } from '../views/round-bundle.ts';
import { forumReads, head, municipalities, people, seatsOf, teamOf } from './bundle.ts';

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
  if (fields?.consultation !== undefined) reads.push({ kind: 'consultation', ids: [fields.consultation] });
  return reads;
}

/** The Rounds of some bodies that are open, or were closed on or after a local date, with all that their lines are drawn from. */
export function roundsReads(forums: readonly string[], since: string, loaded: Loaded): Read[] {
  const rounds = forums.map((forum): Read => ({ kind: 'round', forum }));
  const fresh = loaded.list('round').filter((row) => isFresh(lift<Round>(row), since));
  return [...rounds, ...fresh.flatMap(({ id }) => roundReads(id, loaded, { people: false }))];
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
  const row = loaded.get('round', id);
  return row && lift<Round>(row);
}

/** Every Round that was read. */
export function roundBundles(loaded: Loaded, now: Date): RoundBundle[] {
  return loaded.list('round').flatMap(({ id }) => roundBundleOf(loaded, id, now) ?? []);
}

/** The bundle of a Round from what was read, or undefined when there is no such Round. */
export function roundBundleOf(loaded: Loaded, id: string, now: Date): RoundBundle | undefined {
  const round = roundIn(loaded, id);
  const row = round && loaded.get('forum', round.fields.forum);
  if (round === undefined || row === undefined) return undefined;
  const forum = lift<Forum>(row).definition;
  const zone = head(loaded).timeZone;
  const { consultation } = round.fields;
  const found = consultation === undefined ? undefined : loaded.get('consultation', consultation);
  return {
    id,
    round,
    purpose: PURPOSES[round.fields.purpose],
    forum,
    zone,
    today: localDate(now, zone),
    seats: seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]),
    municipalities: municipalities(loaded),
    people: people(loaded),
    contributions: contributionsOf(loaded, id),
    drafts: draftsOf(loaded, id),
    team: teamOf(loaded, forum.id),
    consultation: found && lift<Consultation>(found),
  };
}

function contributionsOf(loaded: Loaded, round: string): ReadonlyMap<string, Contribution> {
  const all = loaded.list('contribution').map((row) => lift<Contribution>(row));
  return new Map(all.filter((one) => one.round === round).map((one) => [one.municipality, one]));
}

function draftsOf(loaded: Loaded, round: string): ReadonlyMap<string, Draft> {
  const all = loaded.list('draft').map((row) => lift<Draft | DroppedDraft>(row));
  const kept = all.filter((one): one is Draft => !('dropped' in one) && one.round === round);
  return new Map(kept.map((one) => [one.municipality, one]));
}
