import { useState } from 'react';
import type { PartView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { forget, useDraft } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';

interface Props {
  meeting: string;
  round: number;
  part: PartView;
  reload: () => Promise<void>;
}

/** What a verifier says of a part: a word, something to change, or a dissent. */
export function SayForm({ meeting, round, part, reload }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState(false);
  const key = `minutes-say/${meeting}/${part.part}`;
  const [said, setSaid, held] = useDraft(key, () => '', isText);
  const [sending, send] = useSend();
  const focusNext = useFocusNext();
  const button = `say-${part.part}`;
  const close = () => {
    setOpen(false);
    focusNext(button);
  };
  if (!open)
    return (
      <Button id={button} onClick={() => setOpen(true)}>
        {say('tab.minutes.say')}
        <span className="unseen">{` (${part.heading})`}</span>
      </Button>
    );
  const text = said.trim();
  const busy = sending.state === 'sending' || text === '';
  const done = async (problem: unknown) => {
    if (problem) return;
    forget(key);
    close();
    await reload();
  };
  const comment = (kind: 'comment' | 'change') => async () =>
    done(await send({ do: 'comment-item', meeting, round, part: part.part, kind, text }));
  const dissent = async () => done(await send({ do: 'record-dissent', meeting, item: part.part, text }));
  return (
    <div className="form">
      <DraftLine held={held} />
      <Field label={say('tab.minutes.sayOf', { heading: part.heading })}>
        <Textarea autoFocus value={said} onChange={(_event, { value }) => setSaid(value)} resize="vertical" />
      </Field>
      <div className="choices">
        <Button appearance="primary" disabledFocusable={busy} onClick={comment('change')}>
          {say('tab.minutes.askFor')}
        </Button>
        <Button disabledFocusable={busy} onClick={comment('comment')}>
          {say('tab.minutes.comment')}
        </Button>
        {part.part !== 'head' && (
          <Button disabledFocusable={busy} onClick={dissent}>
            {say('tab.minutes.recordDissent')}
          </Button>
        )}
        <Button onClick={close}>{say('tab.minutes.sayNothing')}</Button>
      </div>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}
