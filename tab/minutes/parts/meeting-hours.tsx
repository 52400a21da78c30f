import { useState } from 'react';
import { wallTime } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { useWriting } from '../writing-context.ts';

interface Hours {
  began: string;
  ended: string;
}

/** When the meeting really began and ended. */
export function MeetingHours() {
  const { say } = useTab();
  const { meeting, writing, changed } = useWriting();
  const [sending, send] = useSend();
  const stands: Hours = { began: writing.began ?? '', ended: writing.ended ?? '' };
  const [typed, setTyped] = useState<Partial<Hours>>({});
  const hours = { ...stands, ...typed };
  const save = async (next: Hours) => {
    if (next.began === stands.began && next.ended === stands.ended) return;
    const problem = await send({ do: 'note-hours', meeting, began: next.began || null, ended: next.ended || null });
    if (problem) return;
    await changed();
    setTyped((now) => ({
      ...(now.began === undefined || now.began === next.began ? {} : { began: now.began }),
      ...(now.ended === undefined || now.ended === next.ended ? {} : { ended: now.ended }),
    }));
  };
  const field = (end: keyof Hours) => (
    <div className="row">
      <Field label={say(`tab.write.${end}`)}>
        <Input
          type="time"
          value={hours[end]}
          onChange={(_, { value }) => setTyped({ ...typed, [end]: value })}
          onBlur={() => save(hours)}
        />
      </Field>
      <Button
        className="short"
        aria-label={say(end === 'began' ? 'tab.write.nowBegan' : 'tab.write.nowEnded')}
        onClick={() => {
          const next = { ...hours, [end]: wallTime() };
          setTyped(next);
          void save(next);
        }}
      >
        {say('tab.write.now')}
      </Button>
    </div>
  );
  return (
    <div className="meeting-hours">
      {field('began')}
      {field('ended')}
      <Saved sending={sending} />
    </div>
  );
}
