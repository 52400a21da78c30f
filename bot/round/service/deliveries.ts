import type { Fact } from '../../declared/fact.ts';
import { countsIn, postIn, updateIn } from '../../delivery/service/channel-post.ts';
import { remindersBehind } from '../../delivery/service/reminders-behind.ts';
import { holdersOn } from '../../kernel/asking/seats.ts';
import { usersAmong } from '../../meeting/service/draw-notice.ts';
import type { Redraw } from '../../ports/matters.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { Means } from '../../service/means.ts';
import type { Consequences } from '../../service/task.ts';
import type { RoundDeliveryRole } from '../domain/delivery.ts';
import type { RoundAnswered } from '../domain/facts.ts';
import type { RoundFields } from '../domain/state.ts';
import { roundBundleOf, roundIn } from './bundle.ts';
import { drawCommonRound, overtakenWords, receiptWords } from './draw.ts';
import { aboutRound } from './matter.ts';
import { tell } from './messages.ts';

/** The key of a Round's one post. */
function roundKey(id: string): string {
  return `round:${id}`;
}

/** The Round's post in the body's channel: stored exactly as it is sent. Nothing where the body has no channel. */
export function roundPost(id: string, after: Loaded, context: Context, now: Date): NewDelivery[] {
  const bundle = roundBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected' || bundle.purpose.respondent === 'registries') return [];
  const { channel, serviceUrl } = bundle.team.facts;
  const users = usersAmong(after, bundle.seats, bundle.today, context);
  const message = drawCommonRound(bundle, users, context, now);
  const place = { serviceUrl, channel, about: aboutRound(id, 'round') };
  return [postIn(place, roundKey(id), message, holdersOn(bundle.seats, bundle.today))];
}

/** One row per post: so many answers are few updates. It is drawn from the state when it is sent. */
export function roundUpdate(id: string, after: Loaded, now: Date, update = updateIn): NewDelivery[] {
  const bundle = roundBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected' || bundle.purpose.respondent === 'registries') return [];
  return [update({ channel: bundle.team.facts.channel, about: aboutRound(id, 'round') }, roundKey(id))];
}

/** More time waits like the counts while somebody may be writing: who answers by the earlier day loses nothing. */
export function isOnlyMoreTime(id: string, before: Loaded, after: Loaded): boolean {
  const [was, is] = [roundIn(before, id)?.fields, roundIn(after, id)?.fields];
  return was?.text === is?.text && untilText(was) <= untilText(is);
}

/** What was said of the question itself, in the channel and to those who were reminded. */
export function steeredRedraw(id: string, after: Loaded, now: Date, waits: boolean): Consequences {
  const reminders: Redraw = { matter: { kind: 'round', id }, roles: ['reminder'], ...(waits ? { counts: true } : {}) };
  return { deliveries: roundUpdate(id, after, now, waits ? countsIn : updateIn), redraw: [reminders] };
}

/** Sorts as the days and hours do; a day without an hour lasts to its end. */
function untilText(fields: RoundFields | undefined): string {
  return fields ? `${fields.answerBy.date} ${fields.answerBy.time ?? '24:00'}` : '';
}

/** After an answer: the counts of the card in the channel, and word to whoever it overtook or was given for. A draft changes nothing. */
export function answeredDeliveries(id: string, facts: Fact[], after: Loaded, means: Means): NewDelivery[] {
  const given = facts.find((fact): fact is RoundAnswered => fact.type === 'round-answered');
  if (given === undefined) return [];
  return [...roundUpdate(id, after, means.now, countsIn), ...told(id, given, after, means)];
}

/** What reminded those who may answer for the municipality, once it has answered: a colleague may be writing in theirs. */
export function answeredReminders(id: string, facts: Fact[], after: Loaded, now: Date): Redraw[] {
  const { seats = [], today = '' } = roundBundleOf(after, id, now) ?? {};
  const answered = facts.flatMap((fact) => (fact.type === 'round-answered' ? [fact.municipality] : []));
  const own = seats.filter(({ municipality }) => municipality !== undefined && answered.includes(municipality));
  return remindersBehind({ kind: 'round', id }, holdersOn(own, today)).map((one) => ({ ...one, counts: true }));
}

function told(id: string, given: RoundAnswered, after: Loaded, { context, now }: Means): NewDelivery[] {
  const bundle = roundBundleOf(after, id, now);
  if (bundle === undefined) return [];
  const { municipality, version, overtook, behalf, person } = given;
  const telling = (role: RoundDeliveryRole) => ({ about: aboutRound(id, role), bundle, after, context });
  const key = `${roundKey(id)}:${municipality}:${version}`;
  const overtaken = overtook?.person ?? null;
  return [
    ...(overtaken === null
      ? []
      : tell(overtaken, `overtaken:${key}`, overtakenWords(bundle, given), telling('overtaken'))),
    ...(behalf === undefined || person === null
      ? []
      : tell(person, `receipt:${key}`, receiptWords(bundle, given), telling('receipt'))),
  ];
}
