import { useState } from 'react';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { hourText, wallTime } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';

interface Props {
  item: ItemView;
  now: boolean;
  meeting: string;
  changed: () => Promise<void>;
}

/** When the meeting came to the item: noted with a press, and mended where it was noted late. */
export function BeginItem({ item: { id, no, begun }, now, meeting, changed }: Props) {
  const { say, language } = useTab();
  const [sending, send] = useSend();
  const [typed, setTyped] = useState<string | null>(null);
  const note = async (at: string) => {
    const problem = await send({ do: 'begin-item', meeting, item: id, at: at || null });
    if (problem) return;
    await changed();
    setTyped(null);
  };
  const begin = () => {
    void note(wallTime());
    document.getElementById(`notes-${id}`)?.focus();
  };
  return (
    <div className="begin">
      {begun && typed === null && (
        <button
          type="button"
          className="link mend"
          aria-label={`${say('tab.write.begun', { time: hourText(begun, language) })}. ${say('tab.write.mendBegun', { no })}`}
          onClick={() => setTyped(begun)}
        >
          {say('tab.write.begun', { time: hourText(begun, language) })}
        </button>
      )}
      {!begun && (
        <Button
          className="short"
          icon={<Icon name="clock" />}
          aria-label={say('tab.write.beginNow', { no })}
          onClick={begin}
        >
          {say('tab.write.now')}
        </Button>
      )}
      {now && <span className="new">{say('tab.write.current')}</span>}
      {typed !== null && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            void note(typed);
          }}
        >
          <Field label={say('tab.write.begunTime', { no })}>
            <Input autoFocus type="time" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <Button type="submit">{say('tab.write.save')}</Button>
        </form>
      )}
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}
