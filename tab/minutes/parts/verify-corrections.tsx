import { useState } from 'react';
import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { forget, useDraft } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';

interface Props {
  minutes: MinutesView;
  reload: () => Promise<void>;
}

const BUTTON = 'add-correction';

/** Dated additions to what was approved, and for the secretariat the form of one more. */
export function Corrections({ minutes, reload }: Props) {
  const { say } = useTab();
  const { corrections, can } = minutes;
  const [open, setOpen] = useState(false);
  const focusNext = useFocusNext();
  if (corrections.length === 0 && !can.correct) return null;
  const close = () => {
    setOpen(false);
    focusNext(BUTTON);
  };
  return (
    <Section title={say('tab.minutes.corrections')}>
      {corrections.map(({ id, itemText, text, atText }) => (
        <p key={id}>
          <strong>{[atText, itemText].filter(Boolean).join(', ')}:</strong> {text}
        </p>
      ))}
      {can.correct && !open && (
        <Button id={BUTTON} onClick={() => setOpen(true)}>
          {say('tab.minutes.correct')}
        </Button>
      )}
      {can.correct && open && <CorrectionForm minutes={minutes} close={close} reload={reload} />}
    </Section>
  );
}

function CorrectionForm({ minutes, close, reload }: Props & { close: () => void }) {
  const { say } = useTab();
  const [item, setItem] = useState('');
  const key = `minutes-correct/${minutes.meeting}`;
  const [said, setSaid, held] = useDraft(key, () => '', isText);
  const [sending, send] = useSend();
  const text = said.trim();
  const open = (minutes.read?.items ?? []).filter(({ secret }) => !secret);
  const save = async () => {
    const problem = await send({ do: 'correct-minutes', meeting: minutes.meeting, text, ...(item ? { item } : {}) });
    if (problem) return;
    forget(key);
    close();
    await reload();
  };
  return (
    <div className="form">
      <p>{say('tab.minutes.correctMeans')}</p>
      <DraftLine held={held} />
      <Field label={say('tab.minutes.correctItem')}>
        <Select autoFocus value={item} onChange={(_event, { value }) => setItem(value)}>
          <option value="">{say('tab.minutes.correctWhole')}</option>
          {open.map(({ id, no, heading }) => (
            <option key={id} value={id}>
              {`${no}. ${heading}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.minutes.correctText')}>
        <Textarea value={said} onChange={(_event, { value }) => setSaid(value)} resize="vertical" />
      </Field>
      <div className="choices">
        <Button appearance="primary" onClick={save} disabledFocusable={text === '' || sending.state === 'sending'}>
          {say('tab.minutes.correctSave')}
        </Button>
        <Button onClick={close}>{say('tab.minutes.correctClose')}</Button>
      </div>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}
