import { Button } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';

const fetchDialog = () => import('./confirm-dialog.tsx');
const ConfirmDialog = lazy(async () => ({ default: (await fetchDialog()).ConfirmDialog }));

interface Props {
  label: string;
  /** What the button is about, where several with the same label stand on the page; for readers of sound. */
  about?: string;
  title: string;
  confirm: string;
  busy: boolean;
  /** Done when the reader has confirmed; where it removes the button it moves the focus itself. */
  work: () => Promise<void>;
  /** What will happen. */
  children: ReactNode;
}

/** A button for what cannot be undone: it says first what will happen. */
export function ConfirmButton({ label, about, work, busy, ...dialog }: Props) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    setUsed(true);
    return () => button.current?.focus();
  }, [open]);
  const confirm = async () => {
    setOpen(false);
    await work();
  };
  return (
    <>
      <Button
        ref={button}
        disabledFocusable={busy}
        onPointerEnter={() => void fetchDialog()}
        onFocus={() => void fetchDialog()}
        onClick={() => setOpen(true)}
      >
        {label}
        {about && <span className="unseen"> ({about})</span>}
      </Button>
      <Suspense fallback={null}>
        {(open || used) && <ConfirmDialog {...dialog} open={open} onConfirm={confirm} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
