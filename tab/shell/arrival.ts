import { useState } from 'react';

let sent: { id: string; text: string } | null = null;

/** What was just sent has a page that says so when the reader comes there. `text`: what that says, where it can't know. */
export function noteSent(id: string, text = ''): void {
  sent = { id, text };
}

/** Was this thing sent just before its page was opened? */
export function useJustSent(id: string): boolean {
  return useSentText(id) !== null;
}

/** What is said of what was sent just before this page was opened; null: nothing was. */
export function useSentText(id: string): string | null {
  const [said] = useState(() => (sent?.id === id ? sent.text : null));
  if (said !== null && sent?.id === id) sent = null;
  return said;
}
