import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { roundParts } from '../../round/domain/facts.ts';
import type { RoundFields } from '../../round/domain/state.ts';
import { isLocked, type MinutesSetting } from './setting.ts';
import type { Minutes } from './state.ts';

export interface DistributeSetting extends Pick<MinutesSetting, 'forum'> {
  /** The body has a channel in which it is told. */
  channel: boolean;
  /** What each municipality's registry is asked with it; null: it is asked already, or the minutes are not registered. */
  registration: { id: string; fields: RoundFields; respondents: string[] } | null;
}

/** Are there minutes to distribute, and somebody to tell? `corrections`: so many stand in the paper. */
export const mayDistributeMinutes: MayNow<
  Minutes,
  Pick<DistributeSetting, 'forum' | 'channel'> & { corrections: number }
> = (minutes, asked) => {
  const denied = secretariatOnly('distribute-minutes', asked);
  if (denied) return denied;
  const { forum, channel, corrections } = asked;
  if (!isLocked(minutes)) return refuse('refusal.not-distributable-yet');
  if (!channel && !forum.rules.minutesRegistered) return refuse('refusal.nobody-to-tell', { forum: forum.shortName });
  const last = minutes.distributions?.at(-1);
  return last && last.corrections >= corrections ? 'repeat' : undefined;
};

/** Each municipality gets the approved minutes, once; again where something was corrected since. The registries are asked once. */
export const distributeMinutes: Decide<'distribute-minutes', Minutes, DistributeSetting> = (
  minutes,
  command,
  asked,
) => {
  const { meeting: id, corrections } = command;
  const { document, size, hash } = command.file;
  const not = mayDistributeMinutes(minutes, { ...asked, corrections });
  if (not) return not;
  if (hash === undefined) return refuse('refusal.unexpected');
  const number = (minutes.distributions?.length ?? 0) + 1;
  const file = { document, size, hash };
  const { registration } = asked;
  return [
    { type: 'minutes-distributed', kind: 'minutes', id, number, file, corrections },
    ...(registration
      ? [
          {
            type: 'round-asked' as const,
            kind: 'round' as const,
            id: registration.id,
            respondents: registration.respondents,
            ...roundParts(registration.fields),
          },
        ]
      : []),
  ];
};

/** The Round in which the registries' numbers of a meeting's minutes are noted: one, however often they are distributed. */
export function registrationOf(meeting: string): string {
  return `reg-${meeting}`.slice(0, LONGEST_ID);
}

const LONGEST_ID = 100;
