import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '../controls/dialog.tsx';

interface Props {
  open: boolean;
  title: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  lines: string[];
}

/** Says what will happen before it does. */
export function ConfirmDialog({ open, title, confirm, onConfirm, onClose, lines }: Props) {
  const { say } = useTab();
  return (
    <Dialog open={open} modalType="modal" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onClose}>{say('tab.form.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
