import type { Decide } from '../../declared/decide.ts';
import type { MayNow } from '../../kernel/asked.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { faultInFields } from '../../meeting/domain/check-fields.ts';
import { isOver } from '../../meeting/domain/hours.ts';
import { ownSeats } from './asking-seats.ts';
import type { ExtraFact } from './facts.ts';
import { type ExtraBody, type ExtraSetting, reached } from './reached.ts';
import { countedAsks, type ExtraRequest, hasAsked } from './state.ts';

export const mayJoinExtraMeeting: MayNow<ExtraRequest, ExtraBody> = (request, asked) => {
  const { forum, seats, zone, now } = asked;
  const { when } = request;
  const names = { forum: forum.shortName, date: when.date };
  const mine = ownSeats(asked, names);
  if (isRefusal(mine)) return mine;
  const before = hasAsked(request, mine.own);
  if (request.status === 'planned') return before ? 'repeat' : refuse('refusal.extra-planned', names);
  if (request.status === 'closed') return refuse('refusal.extra-closed', names);
  const needed = forum.rules.extraMeetingByMembers;
  if (needed === null) return refuse('refusal.no-extra-rule', names);
  if (isOver(when, zone, now)) return refuse('refusal.extra-over', names);
  const fault = faultInFields({ when }, forum, zone, now);
  if (fault) return fault;
  return before && countedAsks(request, seats).length < needed ? 'repeat' : undefined;
};

/** Another member asks for the same extra meeting; a seat counts once, and the one that reaches the body's number makes the meeting. */
export const joinExtraMeeting: Decide<'join-extra-meeting', ExtraRequest, ExtraSetting> = (
  request,
  { request: id },
  asked,
) => {
  const not = mayJoinExtraMeeting(request, asked);
  if (not) return not;
  const mine = ownSeats(asked, {});
  if (isRefusal(mine)) return mine;
  const { own, seat, person } = mine;
  const joined: ExtraFact = { type: 'extra-meeting-joined', kind: 'extra-request', id, seat: seat.id, person };
  const facts = hasAsked(request, own) ? [] : [joined];
  const count = countedAsks(request, asked.seats).length + facts.length;
  return [...facts, ...reached(id, request, count, asked)];
};
