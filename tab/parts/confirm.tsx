import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../context.ts';

interface Props {
  /** What the button says. */
  button: string;
  appearance?: 'primary' | 'secondary';
  /** The question, and what will happen, a sentence a line. */
  title: string;
  lines: string[];
  /** What the button that does it says. */
  confirm: string;
  busy: boolean;
  onConfirm: () => Promise<void>;
}

/** A button that says what will happen before it does it. */
export function Confirm({ button, appearance = 'secondary', title, lines, confirm, busy, onConfirm }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState(false);
  const press = async () => {
    await onConfirm();
    setOpen(false);
  };
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, data) => !busy && setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance={appearance}>{button}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={press}>
              {confirm}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button disabledFocusable={busy}>{say('tab.send.not')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
