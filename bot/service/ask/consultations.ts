import { mayDo } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { isLocalDate } from '../../domain/local-time.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Who } from '../../ports/service.ts';
import type { Language } from '../../texts/text.ts';
import { consultationsView } from '../../views/consultation-calendar.ts';
import { consultationChoices } from '../../views/consultation-choices.ts';
import type { ConsultationChoices, ConsultationsView, DeadlineView } from '../../views/consultation-view.ts';
import { deadlineView } from '../../views/deadline-view.ts';
import { actorOf, actorReads } from '../actor.ts';
import { forums, municipalities, seatsOf } from '../bundle.ts';
import { answeringForums, consultationsIn, todayIn } from '../consultation-bundle.ts';
import { deadlineNames, deadlineReads, proposalFor } from '../consultation-meetings.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';

/** *Remisser*: the consultation calendar, for everybody who holds a seat in any body today; the secretariat too. */
export async function askConsultations(
  who: Who,
  asked: { year?: number },
  language: Language,
  context: Context,
): Promise<ConsultationsView | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(context.store, () => [
    ...actorReads(who),
    { kind: 'cooperation' },
    { kind: 'forum' },
    { kind: 'seat' },
    { kind: 'consultation' },
  ]);
  const actor = actorOf(who, loaded);
  const today = todayIn(loaded, context.clock.now());
  const bodies = forums(loaded);
  const roles = rolesOf(
    actor,
    seatsOf(
      loaded,
      bodies.map(({ id }) => id),
    ),
    today,
  );
  if (!mayDo('consultations', roles)) return refuse('refusal.unknown-person');
  const nameOf = new Map(bodies.map(({ id, shortName }) => [id, shortName]));
  const all = consultationsIn(loaded).map(({ id, consultation }) => ({
    id,
    consultation,
    forum: nameOf.get(consultation.fields.forum) ?? consultation.fields.forum,
  }));
  const year = asked.year ?? Number(today.slice(0, 4));
  return consultationsView(all, { year, today, language, mayRegister: mayDo('register-consultation', roles) });
}

/** What the form of a new consultation offers; for the secretariat. */
export async function askConsultationChoices(
  who: Who,
  language: Language,
  context: Context,
): Promise<ConsultationChoices | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(context.store, () => [
    ...actorReads(who),
    { kind: 'cooperation' },
    { kind: 'municipality' },
    { kind: 'forum' },
  ]);
  if (!mayDo('register-consultation', rolesOf(actorOf(who, loaded), [], ''))) return refuse('refusal.secretariat-only');
  const today = todayIn(loaded, context.clock.now());
  const bodies = answeringForums(loaded, today);
  return consultationChoices({ forums: bodies, municipalities: municipalities(loaded), today }, language);
}

/** The last day for input that fits a sender's day, while it is thought of; for the secretariat. */
export async function askDeadline(
  who: Who,
  asked: { answerBy: string; forum: string },
  language: Language,
  context: Context,
): Promise<DeadlineView | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  if (!isLocalDate(asked.answerBy)) return refuse('refusal.no-such-day', { date: asked.answerBy });
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [
    ...actorReads(who),
    { kind: 'cooperation' },
    ...(rows.list('cooperation').length > 0 ? deadlineReads(todayIn(rows, now)) : []),
  ]);
  if (!mayDo('register-consultation', rolesOf(actorOf(who, loaded), [], ''))) return refuse('refusal.secretariat-only');
  const today = todayIn(loaded, now);
  const forum = forums(loaded).find(({ id }) => id === asked.forum);
  if (forum === undefined) return refuse('refusal.unknown-forum');
  if (asked.answerBy < today) return refuse('refusal.consultation-day-past', { date: asked.answerBy });
  return deadlineView(proposalFor(loaded, asked.answerBy, today), deadlineNames(loaded, forum, today), language);
}
