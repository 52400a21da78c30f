import type { Decide } from '../../declared/decide.ts';
import type { MayNow } from '../../kernel/asked.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { faultInFields } from '../../meeting/domain/check-fields.ts';
import { isOver } from '../../meeting/domain/hours.ts';
import { ownSeats } from './asking-seats.ts';
import { type ExtraBody, type ExtraSetting, reached } from './reached.ts';
import type { ExtraRequest } from './state.ts';

export interface AskSetting extends ExtraSetting {
  /** The body's open request; at most one. */
  open: { id: string; request: ExtraRequest } | undefined;
}

export const mayAskExtraMeeting: MayNow<undefined, ExtraBody> = (_none, asked) => {
  const { forum } = asked;
  const names = { forum: forum.shortName };
  const mine = ownSeats(asked, names);
  if (isRefusal(mine)) return mine;
  return forum.rules.extraMeetingByMembers === null ? refuse('refusal.no-extra-rule', names) : undefined;
};

/** A member asks for an extra meeting of their body, the first to do so; the others join. */
export const askExtraMeeting: Decide<'ask-extra-meeting', ExtraRequest | undefined, AskSetting> = (
  existing,
  { id, when, reason },
  asked,
) => {
  const { forum, zone, open, now } = asked;
  const names = { forum: forum.shortName };
  const not = mayAskExtraMeeting(undefined, asked);
  if (not) return not;
  const mine = ownSeats(asked, names);
  if (isRefusal(mine)) return mine;
  const { own, seat, person } = mine;
  if (existing?.asks.some((ask) => own.some((one) => one.id === ask.seat))) return 'repeat';
  const lapsed = open && isOver(open.request.when, zone, now) ? open : undefined;
  if (open && !lapsed) return refuse('refusal.extra-open', { ...names, date: open.request.when.date });
  if (existing) return refuse('refusal.malformed');
  const fault = faultInFields({ when }, forum, zone, now);
  if (fault) return fault;
  const about = { kind: 'extra-request', id } as const;
  return [
    ...(lapsed ? [{ type: 'extra-meeting-closed', kind: 'extra-request', id: lapsed.id } as const] : []),
    { type: 'extra-meeting-asked', ...about, forum: forum.id, when, seat: seat.id, person, words: { reason } },
    ...reached(id, { when, reason }, 1, asked),
  ];
};
