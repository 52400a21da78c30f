import type { MeetingLineView, TodoItemView } from '../../bot/views/todo-view.ts';
import { useTab } from '../context.ts';
import { first } from '../keep.ts';
import { pollHash } from '../route.ts';
import { MeetingLine } from './meeting-line.tsx';
import { Section } from './section.tsx';
import { ToAnswer } from './to-answer.tsx';
import { useKept } from './use-kept.ts';

interface Props {
  items: TodoItemView[];
  /** Is it the channel's own? */
  here: (line: MeetingLineView) => boolean;
  /** Says nothing when nothing waits. */
  quiet: boolean;
  changed: () => void;
}

/** What waits for the reader's answer. What was answered just now stays, with the answer. */
export function NoticesToAnswer({ items, here, quiet, changed }: Props) {
  const { say } = useTab();
  const kept = useKept(items, itemKey);
  if (kept.length === 0 && quiet) return null;
  return (
    <Section title={say('tab.todo.answer')}>
      {kept.length === 0 && <p>{say('tab.todo.nothing')}</p>}
      {first(kept, (item) => here(item.meeting)).map((item) =>
        item.poll === undefined ? (
          <ToAnswer key={itemKey(item)} item={item} changed={changed} />
        ) : (
          <MeetingLine key={itemKey(item)} line={item.meeting} text={item.text} href={pollHash(item.poll)} />
        ),
      )}
    </Section>
  );
}

function itemKey(item: TodoItemView): string {
  return `${item.kind} ${item.meeting.id}`;
}
