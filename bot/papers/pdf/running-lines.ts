import type { PDFDocument } from 'pdfkit';
import { text } from '../../texts/text.ts';
import type { Paper } from '../../views/paper.ts';
import { drawLine, drawTagged } from './draw-text.ts';
import { linesOf, lineWidth, type Measure } from './lines.ts';
import { INK, type Look, PAGE, SMALL, TEXT_WIDTH } from './look.ts';
import type { Said, Tag } from './strip.ts';
import type { Structure } from './structure.ts';

const DRAFT: Look = { ...SMALL, size: 12, leading: 14, strong: true, color: INK.draft };
const HEAD_Y = 48;
const FOOT_Y = PAGE.height - 56;

/** What stands at the top and the foot of every page. On the first page the top is read out too, on the others it is only seen. */
export function drawRunningLines(
  document: PDFDocument,
  paper: Paper,
  { page, of }: { page: number; of: number },
  measure: Measure,
  structure: Structure,
): void {
  const top = headOf(paper, measure);
  if (page === 1) drawTagged(document, top, structure);
  document.markContent('Artifact', { type: 'Pagination' });
  if (page > 1) for (const said of top) drawLine(document, said);
  for (const said of footOf(paper, page, of, measure)) drawLine(document, said);
  document.endMarkedContent();
}

function headOf({ language, draft, kind, registryNumber, date }: Paper, measure: Measure): Said[] {
  const number = registryNumber && text(language, 'paper.registry-number', { number: registryNumber });
  const right = [kind, number, date].filter(Boolean).join(' · ');
  return [
    ...(draft ? [placed(draft, { look: DRAFT, y: HEAD_Y - 2, align: 'left' }, measure)] : []),
    placed(right, { look: SMALL, y: HEAD_Y, align: 'right' }, measure),
  ];
}

function footOf({ language, owner }: Paper, page: number, of: number, measure: Measure): Said[] {
  const pages = text(language, 'paper.page', { page, of });
  return [
    placed(owner, { look: SMALL, y: FOOT_Y, align: 'left' }, measure),
    placed(pages, { look: SMALL, y: FOOT_Y, align: 'right' }, measure),
  ];
}

/** One line, and no more of it than there is room for. */
function placed(
  said: string,
  { look, y, align }: { look: Look; y: number; align: 'left' | 'right' },
  measure: Measure,
): Said {
  const tag: Tag = { type: 'P' };
  const [line = []] = linesOf([{ text: said }], TEXT_WIDTH * 0.75, look, measure);
  return { tag, line, look, x: align === 'left' ? PAGE.left : PAGE.left + TEXT_WIDTH - lineWidth(line), y };
}
