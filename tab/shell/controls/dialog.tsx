import {
  createDOMRenderer,
  type DialogProps,
  Dialog as FluentDialog,
  FluentProvider,
  RendererProvider,
  useModalAttributes,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

export { DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
/** The nonce lets the styles that Fluent writes past the content policy. */
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
/** The tokens stand on the page (themes.css). */
const NO_OWN_TOKENS = {};

/** With the last of its dialogs Fluent stops, at once: a page that it had hidden from screen readers would stay hidden. */
function KeepsFluentGoing() {
  useModalAttributes();
  return null;
}
createRoot(document.createElement('div')).render(<KeepsFluentGoing />);

/** Fluent's dialog, and all that it needs: fetched with the first dialog that may be opened. */
export function Dialog(props: DialogProps) {
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={NO_OWN_TOKENS} className="dialog-room">
        <FluentDialog {...props} />
      </FluentProvider>
    </RendererProvider>
  );
}
