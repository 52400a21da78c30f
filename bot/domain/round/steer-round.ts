import { mayDo, type Role } from '../access.ts';
import type { CommandName } from '../command.ts';
import type { Consultation } from '../consultation/consultation.ts';
import { canonical } from '../cooperation/canonical.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { faultInDeadline } from './deadline.ts';
import type { Deadline, Round, Visibility } from './round.ts';
import type { RoundFact } from './round-facts.ts';

type Steered = RoundFact[] | Refusal | 'repeat';

function refused(what: CommandName, roles: readonly Role[]): Refusal | undefined {
  return mayDo(what, roles) ? undefined : refuse('refusal.secretariat-only');
}

export interface Steering {
  zone: string;
  roles: readonly Role[];
  now: Date;
  /** The one that the Round belongs to, where it belongs to one. */
  consultation?: Consultation | undefined;
}

export interface RoundChange {
  answerBy?: Deadline;
  visibility?: Visibility;
  text?: string;
}

/** The secretariat gives more time, or changes who sees what. Answers that were late stay late. */
export function changeRound(
  id: string,
  { status, fields }: Round,
  change: RoundChange,
  { zone, roles, now, consultation }: Steering,
): Steered {
  const fault = refused('change-round', roles);
  if (fault) return fault;
  if (canonical({ ...fields, ...change }) === canonical(fields)) return 'repeat';
  if (status === 'closed' && change.answerBy) return refuse('refusal.round-closed-secretariat');
  const wrong = change.answerBy && faultInDeadline(change.answerBy, zone, now, consultation);
  const { text, ...rest } = change;
  return (
    wrong ?? [{ type: 'round-changed', kind: 'round', id, ...rest, ...(text === undefined ? {} : { words: { text } }) }]
  );
}

/** No more answers are taken; what nobody answered stays unanswered. */
export function closeRound(id: string, { status }: Round, roles: readonly Role[]): Steered {
  const fault = refused('close-round', roles);
  if (fault) return fault;
  return status === 'closed' ? 'repeat' : [{ type: 'round-closed', kind: 'round', id }];
}

/** Answers are taken again until a new deadline; what came too late waits as a draft. */
export function reopenRound(
  id: string,
  { status, fields }: Round,
  answerBy: Deadline,
  { zone, roles, now, consultation }: Steering,
): Steered {
  const fault = refused('reopen-round', roles);
  if (fault) return fault;
  if (status === 'open')
    return canonical(fields.answerBy) === canonical(answerBy) ? 'repeat' : refuse('refusal.round-open');
  return (
    faultInDeadline(answerBy, zone, now, consultation) ?? [{ type: 'round-reopened', kind: 'round', id, answerBy }]
  );
}
