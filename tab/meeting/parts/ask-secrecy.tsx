import { lazy, Suspense, useEffect, useState } from 'react';
import { useTab } from '../../shell/context.ts';

const ConfirmDialog = lazy(async () => ({
  default: (await import('../../shell/parts/confirm-dialog.tsx')).ConfirmDialog,
}));

interface Props {
  open: boolean;
  /** Phrases: what goes for good. */
  erased: string[];
  /** Approved minutes have it, and keep it. */
  approved: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** An item that is marked secret loses what was written of it and its documents: said before. */
export function AskSecrecy({ open, erased, approved, onConfirm, onClose }: Props) {
  const { say, language } = useTab();
  const [used, setUsed] = useState(false);
  useEffect(() => {
    if (open) setUsed(true);
  }, [open]);
  const what = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'sv-SE').format(erased);
  return (
    <Suspense fallback={null}>
      {/* Taken away while it is open, a dialog would leave the page hidden from screen readers. */}
      {(open || used) && (
        <ConfirmDialog
          open={open}
          title={say('tab.item.erases.title')}
          confirm={say('tab.item.erases.confirm')}
          lines={[
            say('tab.item.erases', { what }),
            ...(approved ? [say('tab.item.erases.approved')] : []),
            say('tab.item.erases.keep'),
          ]}
          onConfirm={onConfirm}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
