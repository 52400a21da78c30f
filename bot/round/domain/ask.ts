import type { Decide } from '../../declared/decide.ts';
import type { Fact } from '../../declared/fact.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { within } from '../../kernel/imported.ts';
import { localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { About } from './about.ts';
import { asksTheSame } from './asks-the-same.ts';
import { faultInForm } from './check-form.ts';
import { faultInDeadline } from './deadline.ts';
import { roundParts } from './facts.ts';
import { respondentsOf } from './respondents.ts';
import type { RoundBody } from './setting.ts';
import type { Round } from './state.ts';

interface AskRoundSetting extends RoundBody {
  /** What it is about, where it is about something, and the Rounds that were asked about the same. */
  about?: About;
  others?: readonly Round[];
  /** What happens to what it is about, because somebody is asked. */
  follows?: readonly Fact[];
}

/** The secretariat puts a question to every municipality of a body. */
export const askRound: Decide<'ask-round', Round | undefined, AskRoundSetting> = (existing, { id, fields }, asked) => {
  const denied = secretariatOnly('ask-round', asked);
  if (denied) return denied;
  if (existing) return canonical(existing.fields) === canonical(fields) ? 'repeat' : refuse('refusal.round-exists');
  const { forum, seats, municipalities, zone, purpose, now } = asked;
  const today = localDate(now, zone);
  if (!within(today, forum.validFrom, forum.validTo)) return refuse('refusal.forum-ended', { forum: forum.shortName });
  if (!purpose.audience.includes(forum.kind)) return refuse('refusal.wrong-audience', { forum: forum.shortName });
  if (purpose.consultation && asked.about === undefined) return refuse('refusal.unknown-consultation');
  if (purpose.document !== (fields.document !== undefined)) return refuse('refusal.malformed');
  const fault = faultInForm(fields.form) ?? faultInDeadline(fields.answerBy, zone, now, asked.about?.lastDay);
  if (fault) return fault;
  const others = asked.others?.filter(({ status }) => status === 'open') ?? [];
  if (others.some((one) => asksTheSame(one.fields, fields))) return refuse('refusal.asked-already');
  const all = respondentsOf(seats, municipalities, today);
  const respondents = fields.respondents ? all.filter((one) => fields.respondents?.includes(one)) : all;
  if (respondents.length < (fields.respondents?.length ?? 1))
    return refuse('refusal.no-respondents', { forum: forum.shortName });
  const asking = { type: 'round-asked', kind: 'round', id, respondents, ...roundParts(fields) } as const;
  return [asking, ...(asked.follows ?? [])];
};
