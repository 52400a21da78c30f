import type { MeetingDefinition } from '../../kernel/definition.ts';
import type { Loaded } from '../../ports/store.ts';

export function meetingsByDate(loaded: Loaded): { id: string; definition: MeetingDefinition }[] {
  const meetings = loaded.list('meeting').map(({ id, state }) => ({ id, definition: state.definition }));
  const key = ({ when }: MeetingDefinition) => `${when.date} ${when.start ?? ''}`;
  return meetings.sort((a, b) => (key(a.definition) < key(b.definition) ? -1 : 1));
}
