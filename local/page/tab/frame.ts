import { el } from '../dom.ts';

/** Without a sandbox: one that lets scripts and the own origin in, as TeamsJS needs here, holds nothing back. */
export const tabFrame = (src: string, title: string): HTMLIFrameElement => el('iframe', { src, title });

/** An address of the tab on this page's own origin, wherever it was saved. */
export function ownAddress(address: string): string {
  const url = new URL(address, location.origin);
  return `${url.pathname}${url.search}${url.hash}`;
}
