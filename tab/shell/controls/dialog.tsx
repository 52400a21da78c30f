import {
  createDOMRenderer,
  type DialogProps,
  Dialog as FluentDialog,
  FluentProvider,
  RendererProvider,
  useModalAttributes,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

export { DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
/** The nonce lets the styles that Fluent writes past the content policy. */
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
/** The tokens stand on the page (themes.css). */
const NO_OWN_TOKENS = {};

const LETS_GO_MS = 1_000;

/**
 * With the last of its dialogs Fluent stops, at once: a page that it had hidden from screen readers would stay hidden
 * when the dialog is taken away while it is open. What stands nowhere on the page keeps it going until it has let go.
 */
function useLetGo() {
  useEffect(() => {
    const nowhere = createRoot(document.createElement('div'));
    nowhere.render(<KeepsFluentGoing />);
    return () => {
      setTimeout(() => nowhere.unmount(), LETS_GO_MS);
    };
  }, []);
}

function KeepsFluentGoing() {
  useModalAttributes();
  return null;
}

/** Fluent's dialog, and all that it needs: fetched with the first dialog that may be opened. */
export function Dialog(props: DialogProps) {
  useLetGo();
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={NO_OWN_TOKENS} className="dialog-room">
        <FluentDialog {...props} />
      </FluentProvider>
    </RendererProvider>
  );
}
