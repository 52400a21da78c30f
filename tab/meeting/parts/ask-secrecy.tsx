import { lazy, Suspense } from 'react';
import { useTab } from '../../shell/context.ts';

const ConfirmDialog = lazy(async () => ({
  default: (await import('../../shell/parts/confirm-dialog.tsx')).ConfirmDialog,
}));

interface Props {
  /** Phrases: what goes for good. */
  erased: string[];
  onConfirm: () => void;
  onClose: () => void;
}

/** An item that is marked secret loses what was written of it and its documents: said before. */
export function AskSecrecy({ erased, onConfirm, onClose }: Props) {
  const { say, language } = useTab();
  const what = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'sv-SE').format(erased);
  return (
    <Suspense fallback={null}>
      <ConfirmDialog
        open
        title={say('tab.item.erases.title')}
        confirm={say('tab.item.erases.confirm')}
        lines={[say('tab.item.erases', { what }), say('tab.item.erases.keep')]}
        onConfirm={onConfirm}
        onClose={onClose}
      />
    </Suspense>
  );
}
