/** What a line of an item's notes is. */
export type LineKind =
  | 'heading'
  | 'text'
  | 'bullet'
  | 'quote'
  | 'background'
  | 'discussion'
  | 'viewpoint'
  | 'proposal'
  | 'decision'
  | 'assignment';

/** One line of notes, without its mark or label. */
export interface WrittenLine {
  kind: LineKind;
  text: string;
}

const LABELS: Readonly<Record<string, LineKind>> = {
  bakgrund: 'background',
  diskussion: 'discussion',
  synpunkt: 'viewpoint',
  synpunkter: 'viewpoint',
  förslag: 'proposal',
  beslut: 'decision',
  uppdrag: 'assignment',
  background: 'background',
  discussion: 'discussion',
  viewpoint: 'viewpoint',
  viewpoints: 'viewpoint',
  proposal: 'proposal',
  decision: 'decision',
  assignment: 'assignment',
};
const LABEL = /^(\p{L}+)\s*:(.*)$/u;
const BULLET = /^(?:[-–•*·]|\d{1,2}[.)])\s+/u;
const OPENS = /^(?:[-–•*·]\s+)?["”“„»«>]/u;
const CLOSES = /["”“«»][.,;!?]?$/u;

/**
 * An item's notes line by line. "# " begins a heading; "Beslut:", "Uppdrag:", "Förslag:", "Synpunkter:", "Diskussion:" and
 * "Bakgrund:" say what their line is, or, alone on a line, what the lines after them are until an empty one. What is quoted
 * is a quotation, whatever it says.
 */
export function writtenLines(text: string): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let quoted = false;
  let under: LineKind | undefined;
  let begun = false;
  for (const whole of text.normalize('NFC').split(/\r\n|\r|\n/)) {
    const line = whole.trim();
    if (line === '') {
      if (begun) under = undefined;
      quoted = false;
      continue;
    }
    if (quoted || OPENS.test(line)) {
      quoted = !closes(line, quoted);
      lines.push({ kind: 'quote', text: line.replace(/^>\s*/, '') });
      continue;
    }
    const read = readLine(line);
    if (read.label) {
      [under, begun] = [read.kind, false];
      continue;
    }
    if (read.kind === 'heading' || read.labelled) under = undefined;
    const kind = under !== undefined && (read.kind === 'text' || read.kind === 'bullet') ? under : read.kind;
    begun = true;
    lines.push({ kind, text: read.text });
  }
  return lines;
}

/** Does a quotation that this line begins, or goes on with, end with it? A line that begins with ">" is one by itself. */
function closes(line: string, began: boolean): boolean {
  if (!began && line.startsWith('>')) return true;
  return began ? CLOSES.test(line) : CLOSES.test(line.replace(OPENS, ''));
}

interface ReadLine extends WrittenLine {
  /** A label that stands alone. */
  label?: true;
  labelled?: true;
}

function readLine(line: string): ReadLine {
  if (/^#+\s+\S/.test(line)) return { kind: 'heading', text: line.replace(/^#+\s+/, '') };
  const bullet = BULLET.test(line);
  const bare = bullet ? line.replace(BULLET, '') : line;
  const [, word = '', rest = ''] = LABEL.exec(bare) ?? [];
  const kind = Object.hasOwn(LABELS, word.toLowerCase()) ? LABELS[word.toLowerCase()] : undefined;
  if (kind !== undefined)
    return rest.trim() === '' ? { kind, text: '', label: true } : { kind, text: rest.trim(), labelled: true };
  return bullet && !/^\d/.test(line) ? { kind: 'bullet', text: bare } : { kind: 'text', text: line };
}
