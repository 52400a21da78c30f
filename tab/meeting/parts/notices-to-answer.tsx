import type { MeetingLineView, TodoItemView } from '../../../bot/meeting/views/line-view.ts';
import { datesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { first } from '../../shell/keep.ts';
import { Section } from '../../shell/parts/section.tsx';
import { useKept } from '../../shell/parts/use-kept.ts';
import { MeetingLine } from './line.tsx';
import { ToAnswer } from './to-answer.tsx';

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
        item.dates === undefined ? (
          <ToAnswer key={itemKey(item)} item={item} changed={changed} />
        ) : (
          <MeetingLine key={itemKey(item)} line={item.meeting} text={item.text} href={datesHash(item.dates)} />
        ),
      )}
    </Section>
  );
}

function itemKey(item: TodoItemView): string {
  return `${item.kind} ${item.meeting.id}`;
}
