import type { MeetingDefinition } from '../../kernel/definition.ts';
import type { Loaded } from '../../ports/store.ts';
import { type Meeting, standing } from '../domain/state.ts';

/** Every meeting that was read, but for those that were taken away. */
export function meetingsIn(loaded: Loaded): { id: string; meeting: Meeting }[] {
  return loaded.list('meeting').flatMap(({ id, state }) => {
    const meeting = standing(state);
    return meeting ? [{ id, meeting }] : [];
  });
}

export function meetingsByDate(loaded: Loaded): { id: string; definition: MeetingDefinition }[] {
  const meetings = meetingsIn(loaded).map(({ id, meeting }) => ({ id, definition: meeting.definition }));
  const key = ({ when }: MeetingDefinition) => `${when.date} ${when.start ?? ''}`;
  return meetings.sort((a, b) => (key(a.definition) < key(b.definition) ? -1 : 1));
}
