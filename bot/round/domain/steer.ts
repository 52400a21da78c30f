import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { About } from './about.ts';
import { faultInDeadline } from './deadline.ts';
import type { Round } from './state.ts';

interface Steering {
  zone: string;
  /** What it belongs to, where it belongs to something. */
  about: About | undefined;
}

export const mayMoveDeadline: MayNow<Round> = ({ status }, asked) => {
  const closed = status === 'closed' ? refuse('refusal.round-closed-secretariat') : undefined;
  return secretariatOnly('change-round', asked) ?? closed;
};

/** The secretariat gives more time, or changes who sees what. Answers that were late stay late. */
export const changeRound: Decide<'change-round', Round, Steering> = (round, command, asked) => {
  const { do: _do, round: id, ...change } = command;
  const denied = secretariatOnly('change-round', asked);
  if (denied) return denied;
  if (canonical({ ...round.fields, ...change }) === canonical(round.fields)) return 'repeat';
  const { answerBy } = change;
  const not = answerBy && mayMoveDeadline(round, asked);
  if (not) return not;
  const wrong = answerBy && faultInDeadline(answerBy, asked.zone, asked.now, asked.about?.lastDay);
  const { text, ...rest } = change;
  const words = text === undefined ? {} : { words: { text } };
  return wrong ?? [{ type: 'round-changed', kind: 'round', id, ...rest, ...words }];
};

export const mayCloseRound: MayNow<Round> = ({ status }, asked) =>
  secretariatOnly('close-round', asked) ?? (status === 'closed' ? 'repeat' : undefined);

/** No more answers are taken; what nobody answered stays unanswered. */
export const closeRound: Decide<'close-round', Round> = (round, { round: id }, asked) =>
  mayCloseRound(round, asked) ?? [{ type: 'round-closed', kind: 'round', id }];

export const mayReopenRound: MayNow<Round> = ({ status }, asked) =>
  secretariatOnly('reopen-round', asked) ?? (status === 'open' ? refuse('refusal.round-open') : undefined);

/** Answers are taken again until a new deadline; what came too late waits as a draft. */
export const reopenRound: Decide<'reopen-round', Round, Steering> = (round, { round: id, answerBy }, asked) => {
  const denied = secretariatOnly('reopen-round', asked);
  if (denied) return denied;
  const same = canonical(round.fields.answerBy) === canonical(answerBy);
  if (round.status === 'open' && same) return 'repeat';
  return (
    mayReopenRound(round, asked) ??
    faultInDeadline(answerBy, asked.zone, asked.now, asked.about?.lastDay) ?? [
      { type: 'round-reopened', kind: 'round', id, answerBy },
    ]
  );
};
