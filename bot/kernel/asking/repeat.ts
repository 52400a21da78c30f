import { shortForm } from './short-form.ts';

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

/** The latest press of a giver. */
export interface LatestPress extends Press {
  /** Marks of those that it overtook, oldest first: they are known again for as long as the card lives. */
  overtaken?: readonly string[];
}

/** More than anybody changes their mind. */
const MOST_OVERTAKEN = 40;

/**
 * Has this press come before? Yes, within two minutes, when it says the same as the latest on the same drawing, or was
 * made on an older drawing than that one; and at any time when its giver once said the same on the same drawing and has
 * answered on a newer one since (a late redelivery). Anything else is a new press: yes, no, yes counts three, on a card
 * that was never redrawn too.
 */
export function isRepeat(press: Press, latest: LatestPress | undefined): boolean {
  if (latest === undefined) return false;
  const recent = Math.abs(press.received - latest.received) <= REPEAT_WINDOW_MS;
  if (press.drawn === latest.drawn) return recent && press.value === latest.value;
  return press.drawn < latest.drawn && (recent || (latest.overtaken ?? []).includes(markOf(press)));
}

/** What is kept with a giver's new press of those before it; nothing where there is none. */
export function overtakenBy(before: LatestPress | undefined): Pick<LatestPress, 'overtaken'> {
  if (before === undefined) return {};
  const all = [...(before.overtaken ?? []), markOf(before)];
  return { overtaken: [...new Set(all)].slice(-MOST_OVERTAKEN) };
}

function markOf({ drawn, value }: Press): string {
  return `${drawn} ${shortForm(value)}`;
}

/** The nonce of a drawing: real time first, so that later drawings sort after earlier ones. */
export function drawing(real: number, random: string): string {
  return `${Math.max(0, Math.floor(real)).toString(36).padStart(9, '0')}-${random}`;
}

export function isDrawing(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-zA-Z-]{1,40}$/.test(text);
}
