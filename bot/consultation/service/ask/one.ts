import { forums, head, municipalities, seatsOf, teamOf } from '../../../forum/service/bodies.ts';
import { mayDo, type Role } from '../../../kernel/access.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { ForumDefinition } from '../../../kernel/definition.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Asked, Who } from '../../../ports/service.ts';
import type { Loaded, Read } from '../../../ports/store.ts';
import { respondentsOf } from '../../../round/domain/respondents.ts';
import { roundBundles, roundReads } from '../../../round/service/bundle.ts';
import type { RoundBundle } from '../../../round/views/bundle.ts';
import { roundLine } from '../../../round/views/page.ts';
import type { Context } from '../../../service/context.ts';
import { questionWith, readerOf, type Seeable, type Seeing, see } from '../../../service/question.ts';
import { recall } from '../../../service/recall.ts';
import { askedBy, type Reader } from '../../../views/reader.ts';
import type { Consultation } from '../../domain/state.ts';
import type { ConsultationBundle, ForReader } from '../../views/bundle.ts';
import { CONSULTATION_HISTORY } from '../../views/history.ts';
import { outcomeText, whetherRound } from '../../views/outcome.ts';
import { consultationView } from '../../views/page.ts';
import { answeringForums, consultationIn, todayIn } from '../bundle.ts';
import { deadlineReads, decidingBody, plannedDays, proposalFor } from '../meetings.ts';
import { sentAbout } from '../sent.ts';

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
export const seeableConsultation: Seeable<{ id: string }, SeenConsultation> = {
  reads: ({ asked: { id }, now }, rows) => consultationReads(id, rows, now),
  find: (loaded, { asked: { id }, actor, now }) => {
    const consultation = consultationIn(loaded, id);
    const forum = forums(loaded).find((one) => one.id === consultation?.fields.forum);
    if (consultation === undefined || forum === undefined) return refuse('refusal.unknown-consultation');
    const today = todayIn(loaded, now);
    const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
    const days = [localDate(new Date(consultation.registeredAt), head(loaded).timeZone), today];
    const roles = days.flatMap((day) => rolesOf(actor, seats, day));
    return { loaded, consultation, forum, actor, roles, today };
  },
  access: ({ loaded, actor, roles, today }) => {
    const every = forums(loaded).map((one) => one.id);
    const anywhere = [...roles, ...rolesOf(actor, seatsOf(loaded, every), today)];
    return { roles: anywhere, otherwise: refuse('refusal.unknown-person') };
  },
};

/** For a consultation's files. */
export function seeConsultation(who: Who, id: string, context: Context): Promise<SeenConsultation | Refusal> {
  return see('consultation', seeableConsultation, who, { id }, context);
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

export const consultation = questionWith({
  question: 'consultation',
  ...seeableConsultation,
  more: readMore,
  view: (seen, seeing, more) => {
    const { id, language } = seeing.asked;
    const reader = readerOf(seeing);
    const bundle = { ...consultationBundle(id, seen), ...roundsFor(seen, reader), ...more };
    return consultationView(bundle, { papers: seesPapers(seen), asked: askedBy(reader, seen.roles) }, language);
  },
});

async function readMore(seen: SeenConsultation, seeing: Seeing<Asked<'consultation'>>, context: Context) {
  if (!seesPapers(seen)) return { sent: [], lines: [] };
  const { store } = context;
  const { id } = seeing.asked;
  const asked = { kinds: ['consultation' as const], types: [...CONSULTATION_HISTORY], ids: [id], most: MOST_LINES };
  const lines = await recall(await store.journal(asked), store);
  return { sent: await sentAbout(id, seen, seenRounds(seen, seeing.now), seeing.asked.language, context), lines };
}

export function seesPapers({ roles }: SeenConsultation): boolean {
  return mayDo('consultation-papers', roles);
}

export function consultationBundle(
  id: string,
  { loaded, consultation, forum, today }: Pick<SeenConsultation, 'loaded' | 'consultation' | 'forum' | 'today'>,
): Omit<ConsultationBundle, keyof ForReader> {
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
function roundsFor(consultation: SeenConsultation, reader: Reader) {
  const { loaded, forum, today } = consultation;
  const all = roundBundles(loaded, reader.now);
  const seen = seenRounds(consultation, reader.now);
  const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
  const whether = whetherRound(all);
  return {
    asked: all.map(({ round }) => round),
    respondents: respondentsOf(seats, municipalities(loaded), today).length,
    rounds: seen.map((bundle) => roundLine(bundle, reader)),
    outcome: whether && seen.some(({ id }) => id === whether.id) ? outcomeText(whether, reader) : null,
  };
}

function seenRounds({ loaded, actor, today }: SeenConsultation, now: Date): RoundBundle[] {
  return roundBundles(loaded, now).filter(({ round, seats, zone }) => {
    const days = [localDate(new Date(round.askedAt), zone), today];
    const roles = days.flatMap((day) => rolesOf(actor, seats, day));
    return mayDo('round', roles);
  });
}
