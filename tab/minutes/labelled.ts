/** What takes the place of what, in a text: from one letter until another. */
export interface Replacement {
  from: number;
  until: number;
  by: string;
}

/** The line where the caret stands gets a label at its beginning, instead of one that it has. */
export function labelled(text: string, caret: number, label: string, labels: readonly string[]): Replacement {
  const from = text.lastIndexOf('\n', caret - 1) + 1;
  const line = text.slice(from).split('\n')[0] ?? '';
  const before = labels.find((one) => line.toLowerCase().startsWith(one.toLowerCase()));
  const rest = line.slice(before?.length ?? 0).trimStart();
  return { from, until: from + line.length - rest.length, by: `${label} ` };
}

const MOST_UNDOABLE = 5_000;

/** Puts a text in a field as if it was typed, so that the browser can undo it; false: it is too long for that. */
export function typeInto(area: HTMLTextAreaElement, { from, until, by }: Replacement): boolean {
  if (by.length > MOST_UNDOABLE) return false;
  area.focus();
  area.setSelectionRange(from, until);
  return document.execCommand('insertText', false, by);
}

export function replaced(text: string, { from, until, by }: Replacement): string {
  return text.slice(0, from) + by + text.slice(until);
}
