import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { refuse } from '../../kernel/refusal.ts';
import { agendaOf, type Meeting } from '../../meeting/domain/state.ts';
import type { Minutes } from './state.ts';

export interface StartSetting {
  meeting: Meeting;
  forum: ForumDefinition;
}

/** Minutes may be begun before the meeting is, so that what is known already can be written. */
export const mayStartMinutes: MayNow<Minutes | undefined, StartSetting> = (minutes, asked) => {
  const not = secretariatOnly('start-minutes', asked);
  if (not) return not;
  if (asked.meeting.status === 'cancelled')
    return refuse('refusal.meeting-cancelled', { forum: asked.forum.shortName });
  return minutes ? 'repeat' : undefined;
};

/** The agenda as it was sent becomes the agenda as the meeting is held. */
export const startMinutes: Decide<'start-minutes', Minutes | undefined, StartSetting> = (minutes, command, asked) => {
  const not = mayStartMinutes(minutes, asked);
  if (not) return not;
  const { meeting, forum } = asked;
  const items = agendaOf(meeting, forum.standingAgenda);
  return [
    {
      type: 'minutes-started',
      kind: 'minutes',
      id: command.meeting,
      forum: forum.id,
      date: meeting.definition.when.date,
      minutesKind: forum.rules.minutes ?? 'notes',
      items: items.map(({ id, kind, secret }) => ({ id, kind, ...(secret ? { secret } : {}) })),
      words: { headings: items.map(({ heading }) => heading) },
    },
  ];
};
