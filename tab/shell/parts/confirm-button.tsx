import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { usePassing } from './passing-button.tsx';

const fetchDialog = () => import('./confirm-dialog.tsx');
const ConfirmDialog = lazy(async () => ({ default: (await fetchDialog()).ConfirmDialog }));

interface Props {
  label: string;
  /** What the button is about, where several with the same label stand on the page; for readers of sound. */
  about?: string;
  title: string;
  confirm: string;
  busy: boolean;
  /** Done when the reader has confirmed. */
  work: () => Promise<void>;
  appearance?: 'primary' | 'secondary';
  /** What will happen, a sentence a line. */
  lines: string[];
}

/** A button for what cannot be undone: it says first what will happen. */
export function ConfirmButton({ label, about, appearance = 'secondary', work, busy, ...dialog }: Props) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    setUsed(true);
    return () => button.current?.focus();
  }, [open]);
  const confirmed = useRef(false);
  usePassing(button, 'page-title', confirmed);
  const confirm = async () => {
    confirmed.current = true;
    setOpen(false);
    await work();
    confirmed.current = false;
  };
  return (
    <>
      <Button
        ref={button}
        appearance={appearance}
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
