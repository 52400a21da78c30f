import {
  createDOMRenderer,
  type DialogProps,
  Dialog as FluentDialog,
  FluentProvider,
  RendererProvider,
} from '@fluentui/react-components';

export { DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
/** The nonce lets the styles that Fluent writes past the content policy. */
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
/** The tokens stand on the page (themes.css). */
const NO_OWN_TOKENS = {};

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
