import type { Paper, PaperPart, Run } from '../../views/paper.ts';
import { leadsIn } from '../leads-in.ts';
import { type Line, linesOf, type Measure, widthOf } from './lines.ts';
import { BODY, HEADING, LINE, type Look, PAGE, TEXT_WIDTH, TITLE } from './look.ts';
import { keptTogether, keptWithNext, type Strip, strip, type Tag } from './strip.ts';
import { tableStrips } from './table.ts';

/** From a quote's line to its text; from a list's sign to its text. */
const INDENT = 16;
const BULLET = '•';

/** The parts of a paper as strips, one under the other. */
export function paperStrips({ parts }: Pick<Paper, 'parts'>, measure: Measure): Strip[] {
  let heading = 1;
  return parts.flatMap((part, at) => {
    if (part.part === 'heading') {
      // A level that is jumped over would be a hole in the structure.
      heading = Math.min(part.level + 1, heading + 1);
      return headingStrips(part, HEADING_TAG[heading] ?? 'H4', measure);
    }
    const strips = partStrips(part, measure);
    return leadsIn(part, parts[at + 1]) ? keptWithNext(strips) : strips;
  });
}

const HEADING_TAG: Record<number, 'H2' | 'H3' | 'H4'> = { 2: 'H2', 3: 'H3', 4: 'H4' };

function partStrips(part: Exclude<PaperPart, { part: 'heading' }>, measure: Measure): Strip[] {
  switch (part.part) {
    case 'title':
      return keptWithNext(textStrips([part], { type: 'H1' }, TITLE, measure, { after: 6 }));
    case 'text':
      return marked(keptTogether(textStrips(part.runs, { type: 'P' }, BODY, measure, { before: 6 })), part.mark);
    case 'quote':
      return quoteStrips(part.runs, measure);
    case 'list':
      return listStrips(part.items, measure);
    case 'table':
      return tableStrips(part, measure);
    case 'facts':
      return factStrips(part.facts, measure);
    case 'signature':
      return signatureStrips(part, measure);
    default:
      return part satisfies never;
  }
}

function headingStrips(
  { text, level, mark }: Extract<PaperPart, { part: 'heading' }>,
  type: 'H2' | 'H3' | 'H4',
  measure: Measure,
): Strip[] {
  const before = { 1: 22, 2: 16, 3: 12 }[level];
  return marked(keptWithNext(textStrips([{ text }], { type }, HEADING[level], measure, { before })), mark);
}

function textStrips(
  runs: readonly Run[],
  tag: Tag,
  look: Look,
  measure: Measure,
  { before = 0, after = 0, indent = 0 } = {},
): Strip[] {
  const lines = linesOf(runs, TEXT_WIDTH - indent, look, measure);
  return lines.map((line, at) =>
    strip(look.leading + (at === lines.length - 1 ? after : 0), [{ tag, line, look, x: PAGE.left + indent, y: 0 }], {
      before: at === 0 ? before : 0,
    }),
  );
}

function marked(strips: Strip[], mark: string | undefined): Strip[] {
  const [first, ...rest] = strips;
  return first && mark ? [{ ...first, mark }, ...rest] : strips;
}

function quoteStrips(runs: readonly Run[], measure: Measure): Strip[] {
  const tag: Tag = { type: 'P', in: { type: 'BlockQuote' } };
  const strips = keptTogether(textStrips(runs, tag, BODY, measure, { before: 8, indent: INDENT }));
  const bar = ({ height }: Strip) => ({ x: PAGE.left + 2, y: 0, width: 2, height, color: LINE.faint });
  return strips.map((one) => ({ ...one, shapes: [bar(one)] }));
}

function listStrips(items: readonly Run[][], measure: Measure): Strip[] {
  const list: Tag = { type: 'L' };
  return items.flatMap((runs, at) => {
    const sign = linesOf([{ text: BULLET }], INDENT, BODY, measure)[0] ?? [];
    return besideStrips(list, sign, runs, measure, { x: 4, indent: INDENT, before: at === 0 ? 6 : 2 });
  });
}

/** Names with what stands beside them: a list that says what each of its items is. */
function factStrips(facts: readonly { name: string; value: Run[] }[], measure: Measure): Strip[] {
  const list: Tag = { type: 'L' };
  const named = facts.map(({ name, value }) => ({ name: [{ text: name, strong: true } satisfies Run], value }));
  const widest = Math.max(0, ...named.map(({ name }) => widthOf(name, BODY, measure)));
  const indent = Math.min(widest + 14, TEXT_WIDTH / 3);
  return named.flatMap(({ name, value }, at) => {
    const [first = [], ...rest] = linesOf(name, indent - 8, BODY, measure);
    return besideStrips(list, first, value, measure, { indent, before: at === 0 ? 8 : 2, rest });
  });
}

interface Beside {
  x?: number;
  indent: number;
  before: number;
  /** The label's other lines. */
  rest?: Line[];
}

/** An item of a list: its label, and its text beside it. */
function besideStrips(list: Tag, label: Line, runs: readonly Run[], measure: Measure, beside: Beside): Strip[] {
  const { x = 0, indent, before, rest = [] } = beside;
  const item: Tag = { type: 'LI', in: list };
  const [lbl, body]: Tag[] = [
    { type: 'Lbl', in: item },
    { type: 'LBody', in: item },
  ];
  const labels = [label, ...rest];
  const lines = linesOf(runs, TEXT_WIDTH - indent, BODY, measure);
  const row = {};
  const said = (tag: Tag | undefined, line: Line | undefined, from: number) =>
    tag && line ? [{ tag, line, look: BODY, x: PAGE.left + from, y: 0 }] : [];
  const strips = Array.from({ length: Math.max(labels.length, lines.length) }, (_, at) =>
    strip(BODY.leading, [...said(lbl, labels[at], x), ...said(body, lines[at], indent)], {
      row,
      before: at === 0 ? before : 0,
    }),
  );
  return keptTogether(strips);
}

/** A line to sign on, or who approved it and when; never on two pages. */
function signatureStrips({ label, who, said }: Extract<PaperPart, { part: 'signature' }>, measure: Measure): Strip[] {
  const line = (text: string, strong = false, before = 0) =>
    textStrips([{ text, ...(strong ? { strong } : {}) }], { type: 'P' }, BODY, measure, { before });
  const room = strip(38, [], {
    shapes: [{ x: PAGE.left, y: 34, width: 250, height: 0.75, color: LINE.strong }],
  });
  const under = said === undefined ? [room, ...line(who)] : [...line(who), ...line(said)];
  const strips = [...line(label, true, 22), ...under];
  return strips.map((one, at) => ({ ...one, keep: at < strips.length - 1 }));
}
