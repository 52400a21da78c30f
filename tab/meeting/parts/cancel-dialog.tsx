import { useRef, useState } from 'react';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '../../shell/controls/dialog.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { countKey } from '../../shell/count-key.ts';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import type { Sending } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { askedCount } from '../asked.ts';
import { cancelKey } from '../draft.ts';

const LONGEST_REASON = 500;

interface Props {
  open: boolean;
  meeting: MeetingView;
  sending: Sending;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Says what cancelling does, and to how many, and asks for the reason that everybody reads. */
export function CancelDialog({ open, meeting, sending, onConfirm, onClose }: Props) {
  const { id, when, status, answers, can } = meeting;
  const { say } = useTab();
  const [reason, setReason, held] = useDraft(cancelKey(id), () => '', isText);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const busy = sending.state === 'sending';
  const count = askedCount(answers.rows);
  const press = () => {
    setEmpty(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else if (!busy) onConfirm(reason.trim());
  };
  const close = () => {
    if (busy) return;
    setEmpty(false);
    onClose();
  };
  const fault = empty && { validationState: 'error' as const, validationMessage: say('tab.cancel.noReason') };
  return (
    <Dialog open={open} modalType="modal" onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('tab.cancel.ask')}</DialogTitle>
          <DialogContent>
            <p>{say('tab.send.what', { when: when.text })}</p>
            <p>
              {can.untoldText ??
                say(status === 'planned' ? 'tab.cancel.planned' : countKey('tab.cancel.told', count), { count })}
            </p>
            <p>{say('tab.cancel.after')}</p>
            <DraftLine held={held} />
            <Field
              label={say('tab.cancel.reason')}
              required
              hint={say('tab.cancel.reasonHint', { most: LONGEST_REASON })}
              {...fault}
            >
              <Textarea
                ref={field}
                value={reason}
                maxLength={LONGEST_REASON}
                resize="vertical"
                onChange={(_, { value }) => setReason(value)}
              />
            </Field>
            {sending.problem && <ProblemNotice problem={sending.problem} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={press}>
              {say(busy ? 'tab.cancel.sending' : 'tab.cancel.button')}
            </Button>
            <Button disabledFocusable={busy} onClick={close}>
              {say('tab.cancel.keep')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
