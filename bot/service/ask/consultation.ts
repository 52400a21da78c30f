import { mayDo, type Role } from '../../domain/access.ts';
import type { Actor } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import type { ForumDefinition } from '../../domain/cooperation/definition.ts';
import { localDate } from '../../domain/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Who } from '../../ports/service.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { Language } from '../../texts/text.ts';
import type { ConsultationBundle } from '../../views/consultation-bundle.ts';
import { CONSULTATION_HISTORY } from '../../views/consultation-history.ts';
import { outcomeText, whetherRound } from '../../views/consultation-outcome.ts';
import { consultationView } from '../../views/consultation-page.ts';
import type { ConsultationView } from '../../views/consultation-view.ts';
import type { Reader } from '../../views/reader.ts';
import { roundLine } from '../../views/round-page.ts';
import { actorOf, actorReads } from '../actor.ts';
import { forums, head, municipalities, seatsOf, teamOf } from '../bundle.ts';
import { newDrawing } from '../channel-reader.ts';
import { answeringForums, consultationIn, todayIn } from '../consultation-bundle.ts';
import { deadlineReads, decidingBody, plannedDays, proposalFor } from '../consultation-meetings.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { recall } from '../recall.ts';
import { roundBundles, roundReads } from '../round-bundle.ts';

const MOST_LINES = 500;

export interface SeenConsultation {
  loaded: Loaded;
  consultation: Consultation;
  forum: ForumDefinition;
  actor: Actor;
  /** Towards the body that answers, today and when it was registered. */
  roles: Role[];
  today: string;
}

/** A consultation is seen by everybody who holds a seat in any body today; what of it, their roles towards its body say. */
export async function seeConsultation(who: Who, id: string, context: Context): Promise<SeenConsultation | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [...actorReads(who), ...consultationReads(id, rows, now)]);
  const consultation = consultationIn(loaded, id);
  const forum = forums(loaded).find((one) => one.id === consultation?.fields.forum);
  if (consultation === undefined || forum === undefined) return refuse('refusal.unknown-consultation');
  const actor = actorOf(who, loaded);
  const today = todayIn(loaded, now);
  const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
  const days = [localDate(new Date(consultation.registeredAt), head(loaded).timeZone), today];
  const roles = days.flatMap((day) => rolesOf(actor, seats, day));
  const every = forums(loaded).map((one) => one.id);
  const anywhere = [...roles, ...rolesOf(actor, seatsOf(loaded, every), today)];
  if (!mayDo('consultations', anywhere)) return refuse('refusal.unknown-person');
  return { loaded, consultation, forum, actor, roles, today };
}

function consultationReads(id: string, rows: Loaded, now: Date): Read[] {
  const first: Read[] = [
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'team' },
    { kind: 'consultation', ids: [id] },
    { kind: 'round', consultation: id },
  ];
  if (rows.list('cooperation').length === 0) return first;
  const rounds = rows.list('round').flatMap((round) => roundReads(round.id, rows, { people: false }));
  return [...first, ...deadlineReads(todayIn(rows, now)), ...rounds];
}

export async function askConsultation(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<ConsultationView | Refusal> {
  const seen = await seeConsultation(who, id, context);
  if (isRefusal(seen)) return seen;
  const papers = mayDo('consultation', seen.roles);
  const lines = papers
    ? await context.store.journal({
        kinds: ['consultation'],
        types: [...CONSULTATION_HISTORY],
        ids: [id],
        most: MOST_LINES,
      })
    : [];
  const reader: Reader = { actor: seen.actor, language, now: context.clock.now(), drawn: newDrawing(context) };
  const bundle: ConsultationBundle = {
    ...consultationBundle(id, seen),
    ...roundsFor(seen, reader),
    lines: await recall(lines, context.store),
  };
  return consultationView(bundle, { papers, edits: mayDo('change-consultation', seen.roles) }, language);
}

export function consultationBundle(
  id: string,
  { loaded, consultation, forum, today }: Pick<SeenConsultation, 'loaded' | 'consultation' | 'forum' | 'today'>,
): Omit<ConsultationBundle, 'rounds' | 'outcome' | 'lines'> {
  const committee = decidingBody(loaded, 'cooperation-committee', today);
  const days = plannedDays(loaded, committee).meetings.map(({ date }) => date);
  const { answerBy } = consultation.fields;
  return {
    id,
    consultation,
    cooperation: head(loaded),
    today,
    forum,
    forums: answeringForums(loaded, today),
    channel: teamOf(loaded, forum.id) !== undefined,
    municipalities: municipalities(loaded),
    committee: committee?.shortName ?? '',
    decisionDays: days.filter((day) => day >= today),
    proposal: answerBy === undefined ? undefined : proposalFor(loaded, answerBy, today),
  };
}

/** Its Rounds, those to bodies in which the reader holds a seat, or held one when they were asked; and what they say. */
function roundsFor({ loaded, actor, today }: SeenConsultation, reader: Reader) {
  const all = roundBundles(loaded, reader.now);
  const seen = all.filter(({ round, seats, zone }) => {
    const days = [localDate(new Date(round.askedAt), zone), today];
    const roles = days.flatMap((day) => rolesOf(actor, seats, day));
    return mayDo('round', roles);
  });
  const whether = whetherRound(all);
  return {
    rounds: seen.map((bundle) => roundLine(bundle, reader)),
    outcome: whether && seen.includes(whether) ? outcomeText(whether, reader) : null,
  };
}
