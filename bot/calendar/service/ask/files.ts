import type { ForumDefinition } from '../../../kernel/definition.ts';
import { type Meeting, revisionOf } from '../../../meeting/domain/state.ts';
import type { Drawing } from '../../../service/context.ts';
import { type Language, text } from '../../../texts/text.ts';
import { type CalendarFileEvent, calendarFile } from '../../papers/file.ts';

const PRODUCT = '-//Samverkan//Samverkan//SV';

export function fileOf(events: CalendarFileEvent[], name: string, zone: string, now: Date): string {
  return calendarFile(events, { name, zone, now, productId: PRODUCT });
}

const STATUS = { planned: 'TENTATIVE', noticed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** Whose meeting it is and what it is called; said once where it is called as its body. */
export function meetingTitle({ shortName }: ForumDefinition, title: string, language: Language): string {
  return title === shortName ? title : text(language, 'calendar.meeting', { forum: shortName, title });
}

/**
 * Subscribed calendars show what is cancelled as any other event (Outlook), so the title says it. The agenda is not told, nor the joining
 * link but to its own reader: a calendar is often shown to others.
 */
export function eventOf(
  id: string,
  meeting: Meeting,
  forum: ForumDefinition,
  language: Language,
  { links }: Drawing,
  link?: string,
): CalendarFileEvent {
  const { definition, status } = meeting;
  const { title, when, place, purpose } = definition;
  const named = meetingTitle(forum, title, language);
  const lines = [purpose ?? forum.purpose, ...(link && status !== 'cancelled' ? [link] : [])];
  return {
    uid: `${id}@samverkan`,
    sequence: meeting.edition + revisionOf(meeting) + (status === 'cancelled' ? 1 : 0),
    title: status === 'cancelled' ? text(language, 'calendar.cancelled', { title: named }) : named,
    when,
    ...(place === undefined ? {} : { place }),
    description: lines.join('\n'),
    url: links.meeting(id, undefined),
    status: STATUS[status],
  };
}
