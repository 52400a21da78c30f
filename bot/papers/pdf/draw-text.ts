import type { PDFDocument, StructureElement } from 'pdfkit';
import type { Piece } from './lines.ts';
import { INK, type Look } from './look.ts';
import type { Said, Tag } from './strip.ts';
import type { Structure } from './structure.ts';

/** Of the leading, how far down the letters stand. */
const BASE = 0.76;

/** A piece where it stands on the page. */
interface Put {
  piece: Piece;
  tag: Tag;
  look: Look;
  x: number;
  /** Of the line's upper edge. */
  y: number;
}

/** A line outside the structure. */
export function drawLine(document: PDFDocument, said: Said): void {
  for (const put of putsOf(said)) drawPiece(document, put);
}

/** Lines in the structure: what belongs to one element, or to one link in it, is marked in one go. */
export function drawTagged(document: PDFDocument, said: readonly Said[], structure: Structure): void {
  let open: Put[] = [];
  const flush = () => {
    if (open.length > 0) drawMarked(document, open, structure);
    open = [];
  };
  for (const one of said) {
    // Also where nothing stands in it: a row has all its cells.
    if (one.line.length === 0) {
      flush();
      structure.elementOf(one.tag);
    }
    for (const put of putsOf(one)) {
      const [first] = open;
      if (first && (first.tag !== put.tag || first.piece.href !== put.piece.href)) flush();
      open.push(put);
    }
  }
  flush();
}

function putsOf({ line, tag, look, x, y }: Said): Put[] {
  return line.map((piece) => ({ piece, tag, look, x: x + piece.x, y }));
}

function drawMarked(document: PDFDocument, puts: readonly Put[], structure: Structure): void {
  const [{ tag, piece } = { tag: undefined, piece: undefined }] = puts;
  if (tag === undefined) return;
  const element = structure.elementOf(tag);
  if (piece?.href === undefined) mark(document, tag.type, element, puts);
  else drawLink(document, puts, piece.href, element);
}

function mark(document: PDFDocument, type: string, element: StructureElement, puts: readonly Put[]): void {
  const content = document.markStructureContent(type);
  for (const put of puts) drawPiece(document, put);
  document.endMarkedContent();
  element.add(content);
}

/** Ended on its page: pdfkit takes the page that is open then for the link's own. */
function drawLink(document: PDFDocument, puts: readonly Put[], href: string, within: StructureElement): void {
  const link = document.struct('Link');
  within.add(link);
  mark(document, 'Link', link, puts);
  const said = puts
    .map(({ piece }) => piece.text)
    .join('')
    .trim();
  for (const { piece, look, x, y } of puts) {
    const width = piece.width - spaceAfter(document, piece, look);
    // pdfkit writes a bare string as a name.
    document.link(x, y, width, look.leading, href, { structParent: link, Contents: new String(said) });
  }
  link.end();
}

function drawPiece(document: PDFDocument, { piece, look, x, y }: Put): void {
  const base = y + look.leading * BASE;
  document.font(piece.strong ? 'strong' : 'regular').fontSize(look.size);
  document.fillColor(piece.href ? INK.link : (look.color ?? INK.text));
  document.text(piece.text, x, base, {
    lineBreak: false,
    baseline: 'alphabetic',
    textWidth: piece.width,
    wordCount: 1,
  });
  if (piece.href) document.rect(x, base + 1.5, piece.width - spaceAfter(document, piece, look), 0.6).fill(INK.link);
}

/** The space that a line ends with is neither underlined nor pressed. */
function spaceAfter(document: PDFDocument, { text, strong }: Piece, { size }: Look): number {
  if (!text.endsWith(' ')) return 0;
  return document
    .font(strong ? 'strong' : 'regular')
    .fontSize(size)
    .widthOfString(' ');
}
