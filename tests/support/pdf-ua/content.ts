import { createReader, type Dict, isDict, isName, isOperator, isText, type Operator, type Value } from './syntax.ts';

/** What is drawn between two marks, or outside any. */
export interface Sequence {
  /** `none`: outside both the structure and the artifacts. */
  place: 'structure' | 'artifact' | 'none';
  tag?: string;
  properties?: Dict;
  mcid?: number;
  /** The codes of the letters, by the name of the font on the page. */
  letters: { font: string; code: number }[];
  paints: boolean;
  /** Marked inside another sequence of the structure or the artifacts. */
  inside: boolean;
}

export interface Walked {
  sequences: Sequence[];
  /** Marks that are not closed, or closed without having been opened. */
  unbalanced: boolean;
}

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI', 'Tj', 'TJ', "'", '"']);

/** A page's content, by its marks (ISO 32000-1, 14.6). */
export function walk(data: string): Walked {
  const reader = createReader(data);
  const outside = opened('none');
  const sequences: Sequence[] = [outside];
  const stack: Sequence[] = [];
  let font = '';
  let unbalanced = false;
  let values: Value[] = [];
  while (!reader.ended()) {
    const value = reader.value();
    if (!isOperator(value)) {
      values.push(value);
      continue;
    }
    const now = stack.at(-1) ?? outside;
    if (value.op === 'BDC' || value.op === 'BMC') {
      const next = marked(values, now);
      if (next !== now) sequences.push(next);
      stack.push(next);
    } else if (value.op === 'EMC') unbalanced ||= stack.pop() === undefined;
    else if (value.op === 'Tf') font = isName(values[0]) ? values[0].name : '';
    else draw(value, values, now, font);
    values = [];
  }
  return { sequences, unbalanced: unbalanced || stack.length > 0 };
}

function draw({ op }: Operator, values: Value[], now: Sequence, font: string): void {
  if (!PAINTS.has(op)) return;
  now.paints = true;
  const texts = values.flat().filter(isText);
  for (const { bytes } of texts)
    for (let at = 0; at + 1 < bytes.length; at += 2)
      now.letters.push({ font, code: bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1) });
}

/** A span that is neither belongs to what it stands in. */
function marked([tag, properties]: Value[], now: Sequence): Sequence {
  const called = isName(tag) ? tag.name : '';
  const dict = isDict(properties) ? properties : undefined;
  const mcid = dict?.get('MCID');
  if (called !== 'Artifact' && typeof mcid !== 'number') return now;
  const place = called === 'Artifact' ? 'artifact' : 'structure';
  const inside = now.place !== 'none';
  return {
    ...opened(place),
    tag: called,
    inside,
    ...(dict ? { properties: dict } : {}),
    ...(typeof mcid === 'number' ? { mcid } : {}),
  };
}

function opened(place: Sequence['place']): Sequence {
  return { place, letters: [], paints: false, inside: false };
}
