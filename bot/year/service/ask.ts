import { mayOpenSubscription } from '../../calendar/domain/calendars.ts';
import { subscriptionId } from '../../calendar/domain/subscription.ts';
import { aroundReads, calendarAround, outsideCalendars } from '../../calendar/service/ask/around.ts';
import type { SubscriptionView } from '../../calendar/views/view.ts';
import { datesOfYear } from '../../dates/service/ask/in-year.ts';
import { datesReadsIn } from '../../dates/service/bundle.ts';
import { mayAskExtraMeeting } from '../../extra/domain/ask.ts';
import { extraRequests } from '../../extra/service/ask/one.ts';
import { definitions, forums, head, municipalities, seatsOf } from '../../forum/service/bodies.ts';
import { readersForums } from '../../forum/service/readers-forums.ts';
import { mayDo } from '../../kernel/access.ts';
import { isSecretariat, personOf } from '../../kernel/actor.ts';
import { datesAnswerBy } from '../../kernel/asking/answer-by.ts';
import { rolesIn } from '../../kernel/asking/chair.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { countingSeats } from '../../kernel/asking/seats.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import { mayPlanMeeting } from '../../meeting/domain/plan.ts';
import { bundleOf } from '../../meeting/service/bundle.ts';
import { meetingsByDate } from '../../meeting/service/by-date.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { Asked, Who } from '../../ports/service.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { actorOf } from '../../service/actor.ts';
import { question, readerOf, type Seeing } from '../../service/question.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { type Year, yearPage } from '../views/page.ts';
import type { PlanForView, YearView } from '../views/view.ts';
import { reachedIn } from './reached.ts';

/** *Möten*: everything that stands in a year, of one body or of all. Papers stay within the body; days cross between bodies. */
export const year = question({
  question: 'year',
  reads: ({ who, asked, now }, rows) => yearReads(who, asked.year, rows, now),
  find: (loaded, { actor }) => {
    const mine = readersForums(loaded, actor);
    return mine.length > 0 ? { loaded, mine } : refuse('refusal.unknown-person');
  },
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
  view: yearOf,
});

function yearOf({ loaded, mine }: { loaded: Loaded; mine: string[] }, seeing: Seeing<Asked<'year'>>): YearView {
  const { actor, now, asked } = seeing;
  const reader = readerOf(seeing);
  const { timeZone: zone } = head(loaded);
  const today = localDate(now, zone);
  const year = asked.year ?? Number(today.slice(0, 4));
  const living = forums(loaded).filter((forum) => lives(forum, year));
  const forum = living.find(({ id }) => id === asked.forum)?.id ?? null;
  const meetings = meetingsByDate(loaded)
    .filter(({ definition }) => definition.when.date.startsWith(String(year)))
    .flatMap(({ id }) => bundleOf(loaded, id) ?? []);
  const opens: Year['opens'] = (bundle) => mayDo('meeting', meetingRoles(actor, bundle, now));
  const planFor = plansFor(loaded, reader, today, forum);
  const plan = planFor.some(({ mayPlan }) => mayPlan);
  const around = calendarAround(loaded, { titles: plan });
  const page = yearPage({ year, forum, forums: living, meetings, opens, around }, reader);
  return {
    ...page,
    years: years(loaded, year, today),
    requests: extraRequests(loaded, forum === null ? mine : mine.filter((one) => one === forum), reader),
    dates: datesOfYear(loaded, year, forum, reader),
    ...(isSecretariat(actor) ? { calendars: calendarLines(loaded, zone, asked.language) } : {}),
    subscriptions: subscriptions(loaded, reader, today, zone),
    can: { plan, planFor },
  };
}

/** A few whole kinds in place of a few rows for each of a hundred meetings; answers only where they are still awaited. */
function yearReads(who: Who, asked: number | undefined, loaded: Loaded, now: Date): Read[] {
  const first: Read[] = [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'team' }];
  if (loaded.list('cooperation').length === 0) return first;
  const today = localDate(now, head(loaded).timeZone);
  const year = asked ?? Number(today.slice(0, 4));
  const actor = actorOf(who, loaded);
  const person = personOf(actor);
  const awaited = loaded
    .list('meeting')
    .filter(({ state: { status, definition } }) => status === 'noticed' && definition.when.date >= today);
  return [
    ...first,
    { kind: 'seat' },
    { kind: 'office' },
    { kind: 'extra-request' },
    ...(person ? [{ kind: 'subscription' as const, person }] : []),
    ...aroundReads(`${year}-01-01`, `${year}-12-31`),
    ...datesReadsIn(readersForums(loaded, actor), loaded),
    ...awaited.map(({ id }): Read => ({ kind: 'rsvp', meeting: id })),
  ];
}

function lives({ validFrom, validTo }: ForumDefinition, year: number): boolean {
  return validFrom <= `${year}-12-31` && (validTo === undefined || validTo >= `${year}-01-01`);
}

/** This year and the next, the one that is looked at with its neighbours, and those that the calendar speaks of. */
function years(loaded: Loaded, year: number, today: string): number[] {
  const now = Number(today.slice(0, 4));
  const entries = definitions(loaded, 'calendar-entry').map(({ date }) => Number(date.slice(0, 4)));
  return [...new Set([year - 1, year, year + 1, now, now + 1, ...entries])].sort();
}

/** For whom the reader may plan: the secretariat all bodies, the chair an extra meeting, members may ask for one. */
function plansFor(loaded: Loaded, reader: Reader, today: string, forum: string | null): PlanForView[] {
  const zone = head(loaded).timeZone;
  const offices = definitions(loaded, 'office');
  const living = forums(loaded).filter(({ validFrom, validTo }) => validFrom <= today && (validTo ?? today) >= today);
  const found = inOrder(living, ({ shortName }) => shortName).flatMap((body): PlanForView[] => {
    const seats = seatsOf(loaded, [body.id, ...(body.memberForums ?? [])]);
    const asked = askedBy(reader, rolesIn(reader.actor, { forum: body.id, offices, seats }, today));
    const counting = countingSeats(seats, municipalities(loaded), today);
    const mayAsk = mayAskExtraMeeting(undefined, { ...asked, forum: body, zone, seats: counting }) === undefined;
    const asks = mayAsk ? body.rules.extraMeetingByMembers : null;
    const mayPlan = mayPlanMeeting(undefined, { ...asked, kind: 'extra' }) === undefined;
    if (!mayPlan && asks === null) return [];
    const about = { forum: body.id, shortName: body.shortName, askedBy: asks, usual: usual(loaded, body) };
    const extraOnly = mayPlanMeeting(undefined, { ...asked, kind: 'ordinary' }) !== undefined;
    const reached = reachedIn(loaded, body.id, seats, today);
    return [{ ...about, mayPlan, extraOnly, reached, answerBy: datesAnswerBy(today, body.rules) }];
  });
  return forum === null
    ? found
    : [...found.filter((one) => one.forum === forum), ...found.filter((one) => one.forum !== forum)];
}

/** A body's meetings are alike: the latest one tells hours, mode and place. */
function usual(loaded: Loaded, { id, shortName }: ForumDefinition): PlanForView['usual'] {
  const latest = meetingsByDate(loaded).filter(
    ({ definition }) => definition.forum === id && definition.kind === 'ordinary' && definition.when.start,
  );
  const last = latest.at(-1)?.definition;
  if (last === undefined) return { title: shortName, mode: 'undecided' };
  const { start, end } = last.when;
  return {
    title: last.title,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    mode: last.mode,
    ...(last.place === undefined ? {} : { place: last.place }),
  };
}

function calendarLines(loaded: Loaded, zone: string, language: Language): NonNullable<YearView['calendars']> {
  return outsideCalendars(loaded).map(({ id, calendar }) => ({
    id,
    name: calendar.name,
    text: text(language, 'calendar.line', {
      count: calendar.events.length,
      when: instantWords(language, new Date(calendar.at), zone),
    }),
  }));
}

/** An address lives as long as the seat, so it is offered only where one is held (or assisted) today. */
function subscriptions(loaded: Loaded, reader: Reader, today: string, zone: string): SubscriptionView[] {
  const { actor, language } = reader;
  const person = personOf(actor);
  if (person === null) return [];
  const bodies = forums(loaded).filter(({ id, validTo, memberForums = [] }) => {
    const roles = rolesIn(actor, { forum: id, offices: [], seats: seatsOf(loaded, [id, ...memberForums]) }, today);
    return validTo === undefined && mayOpenSubscription(undefined, askedBy(reader, roles)) === undefined;
  });
  return inOrder(bodies, ({ shortName }) => shortName).map(({ id, shortName }) => {
    const subscription = loaded.get('subscription', subscriptionId(person, id))?.state;
    const open = subscription?.status === 'open' ? subscription : undefined;
    const when = open ? instantWords(language, new Date(open.at), zone) : '';
    return {
      forum: id,
      shortName,
      active: open !== undefined,
      text: open ? text(language, 'subscription.line', { when }) : '',
    };
  });
}
