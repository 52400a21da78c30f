import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { Status } from '../../shell/parts/status.tsx';
import { askedCount } from '../asked.ts';
import { AnswerByField } from './answer-by-field.tsx';

interface Props {
  open: boolean;
  meeting: MeetingView;
  busy: boolean;
  /** With the last day for answers, "" where none is named. */
  onConfirm: (answerBy: string) => void;
  onClose: () => void;
}

/** Says what sending does, and to how many, before it is done. */
export function SendDialog({ open, meeting, busy, onConfirm, onClose }: Props) {
  const { say } = useTab();
  const [answerBy, setAnswerBy] = useState(meeting.editing?.answerBy ?? '');
  const { forum, when, agenda, answers, approval, editing, status } = meeting;
  const count = askedCount(answers.rows);
  const vacant = answers.rows.length - count;
  const untouched = status === 'planned' && editing?.agendaEdition === 0 && agenda.length > 0;
  return (
    <Dialog open={open} modalType="modal" onOpenChange={() => !busy && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('tab.send.ask', { forum: forum.shortName })}</DialogTitle>
          <DialogContent>
            <p>{say('tab.send.what', { when: when.text })}</p>
            <p>{say(countKey('tab.send.to', count), { count })}</p>
            {vacant > 0 && <p>{say(countKey('tab.send.vacant', vacant), { count: vacant })}</p>}
            {agenda.length === 0 && <p>{say('tab.send.noAgenda')}</p>}
            {untouched && <Status icon="warning">{say('tab.send.untouched')}</Status>}
            {approval && approval.state !== 'approved' && <Status icon="warning">{say('tab.send.notApproved')}</Status>}
            <AnswerByField value={answerBy} onChange={setAnswerBy} />
            <p>{say('tab.send.after')}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => onConfirm(answerBy)}>
              {say(busy ? 'tab.send.sending' : 'tab.send.confirm')}
            </Button>
            <Button disabledFocusable={busy} onClick={onClose}>
              {say('tab.send.not')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
