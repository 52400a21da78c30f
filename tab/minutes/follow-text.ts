import type { FollowPartView } from '../../bot/minutes/views/view.ts';

type Proposed = Pick<FollowPartView, 'heading' | 'lines'>;

/** The parts, and the lines of them, that a text does not have yet. */
export function lackingIn<Part extends Proposed>(text: string, parts: readonly Part[]): Part[] {
  const written = new Set(linesOf(text));
  return parts
    .map((part) => ({ ...part, lines: part.lines.filter((line) => !written.has(line)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The text as it is, with what is proposed at its end. */
export function takenIn(text: string, parts: readonly Proposed[]): string {
  const added = parts.map(({ heading, lines }) => [...(heading ? [`# ${heading}`] : []), ...lines].join('\n'));
  const before = text.trimEnd();
  return [...(before ? [before] : []), ...added].join('\n\n');
}

function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
}
