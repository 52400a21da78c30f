/** How long, in real milliseconds, a second delivery of the same press is taken for the first (Teams sends again after about 15 s). */
export const REPEAT_WINDOW_MS = 120_000;

export interface Press {
  /** The nonce of the drawing that was pressed; later drawings sort after earlier ones. */
  drawn: string;
  /** Real time in milliseconds when it reached us. */
  received: number;
  /** What was answered, in a form that is equal for equal answers. */
  value: string;
}

/**
 * Is this press the latest answer once more? Yes, within two minutes, when it says the same on the same drawing, or was
 * made on a drawing older than the one that the latest answer was given on (a late redelivery). Anything else is a new
 * press: yes, no, yes counts three, on a card that was never redrawn too.
 */
export function isRepeat(press: Press, latest: Press | undefined): boolean {
  if (latest === undefined) return false;
  if (!isRecent(latest, press.received)) return false;
  if (press.drawn === latest.drawn) return press.value === latest.value;
  return press.drawn < latest.drawn;
}

/** May a press come once more at this moment (real milliseconds)? */
export function isRecent({ received }: Press, now: number): boolean {
  return Math.abs(now - received) <= REPEAT_WINDOW_MS;
}

/** The nonce of a drawing: real time first, so that later drawings sort after earlier ones. */
export function drawing(real: number, random: string): string {
  return `${Math.max(0, Math.floor(real)).toString(36).padStart(9, '0')}-${random}`;
}

export function isDrawing(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-zA-Z-]{1,40}$/.test(text);
}
