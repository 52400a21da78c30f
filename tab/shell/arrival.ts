import { useState } from 'react';

let sent: string | null = null;

/** What was just sent has a page of its own, which says so when the reader comes there. */
export function noteSent(id: string): void {
  sent = id;
}

/** Was this thing sent just before its page was opened? */
export function useJustSent(id: string): boolean {
  const [just] = useState(() => sent === id);
  if (just) sent = null;
  return just;
}
