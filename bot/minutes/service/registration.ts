import { head } from '../../forum/service/bodies.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { PURPOSES } from '../../purposes/domain/all.ts';
import { membersOn } from '../../round/domain/respondents.ts';
import { suggestedDeadline } from '../../round/domain/suggested-deadline.ts';
import { roundBundleOf, roundReads } from '../../round/service/bundle.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import { type TextKey, text } from '../../texts/text.ts';
import { type DistributeSetting, registrationOf } from '../domain/distribute.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { paperTitle } from '../views/paper-name.ts';

/** What must be read to know which municipalities have registered a meeting's minutes; nothing before they were sent. */
export function registrationReads(meeting: string, loaded: Loaded): Read[] {
  const sent = loaded.get('minutes', meeting)?.state.distributions !== undefined;
  return sent ? roundReads(registrationOf(meeting), loaded, { people: false }) : [];
}

export function registrationIn(meeting: string, loaded: Loaded, now: Date): RoundBundle | undefined {
  return roundBundleOf(loaded, registrationOf(meeting), now);
}

/** The municipalities whose registries get the minutes: the members on the meeting's day, where they are registered at all. */
export function registriesAsked({ meeting: { forum, meeting, municipalities } }: MinutesBundle): string[] {
  return forum.rules.minutesRegistered ? membersOn(municipalities, meeting.definition.when.date) : [];
}

/** What the registries are asked with the first distribution; null: they are asked already, or never. */
export function registrationAsked(bundle: MinutesBundle, loaded: Loaded, now: Date): DistributeSetting['registration'] {
  const { meeting, minutes } = bundle;
  const id = registrationOf(meeting.id);
  const respondents = registriesAsked(bundle);
  const document = minutes?.approved?.document;
  if (document === undefined || respondents.length === 0 || loaded.get('round', id) !== undefined) return null;
  const purpose = PURPOSES.registration;
  const today = localDate(now, head(loaded).timeZone);
  const fields = {
    purpose: purpose.name,
    forum: meeting.forum.id,
    title: text('sv', 'registration.title', { what: paperTitle(document) }),
    form: purpose.asks((key) => text('sv', key as TextKey)),
    answerBy: { date: suggestedDeadline(today) },
    visibility: 'at-once' as const,
    meeting: meeting.id,
  };
  return { id, fields, respondents };
}
