import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { refuse } from '../../kernel/refusal.ts';
import { settled } from '../../meeting/domain/agenda-editing.ts';
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

/**
 * The agenda as it was sent becomes the agenda as the meeting is held. Its headings are facts of their own, so that each can
 * be cleared; and what the folder or the body's standing agenda says later does not change it.
 */
export const startMinutes: Decide<'start-minutes', Minutes | undefined, StartSetting> = (minutes, command, asked) => {
  const not = mayStartMinutes(minutes, asked);
  if (not) return not;
  const { meeting, forum } = asked;
  const items = agendaOf(meeting, forum.standingAgenda);
  const about = { kind: 'minutes', id: command.meeting } as const;
  return [
    ...settled(command.meeting, meeting, forum),
    {
      type: 'minutes-started',
      ...about,
      forum: forum.id,
      date: meeting.definition.when.date,
      minutesKind: forum.rules.minutes ?? 'notes',
      items: items.map(({ id, kind, secret }) => ({ id, kind, ...(secret ? { secret } : {}) })),
    },
    ...items
      .filter(({ secret }) => !secret)
      .map(({ id: item, heading }) => ({ type: 'held-item-changed' as const, ...about, item, words: { heading } })),
  ];
};
