import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { MeetingView } from '../../bot/views/meeting-view.ts';
import { useTab } from '../context.ts';
import { countKey } from '../count-key.ts';

interface Props {
  open: boolean;
  meeting: MeetingView;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Says what sending does, and to how many, before it is done. */
export function SendDialog({ open, meeting: { forum, when, agenda, answers }, busy, onConfirm, onClose }: Props) {
  const { say } = useTab();
  const vacant = answers.rows.filter((row) => row.value === 'vacant').length;
  const count = answers.rows.length - vacant;
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
            <p>{say('tab.send.after')}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
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
