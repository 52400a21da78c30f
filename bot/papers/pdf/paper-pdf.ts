import { PDFDocument } from 'pdfkit';
import { LOCALE } from '../../texts/day.ts';
import type { Paper } from '../../views/paper.ts';
import { drawPage } from './draw-page.ts';
import type { Measure } from './lines.ts';
import { PAGE, TEXT_HEIGHT } from './look.ts';
import { escapedInTemplates, metadataOf } from './metadata.ts';
import { pagesOf } from './pages.ts';
import { paperStrips } from './part-strips.ts';
import { inReadableLetters } from './readable.ts';
import { drawRunningLines } from './running-lines.ts';
import { createStructure } from './structure.ts';

/** The two faces that a paper is set in, as files, and the letters that both have. */
export interface Faces {
  regular: Uint8Array;
  strong: Uint8Array;
  has(letter: string): boolean;
}

/** A paper as a tagged PDF/A-1a file: the same bytes for the same paper. */
export async function paperPdf(paper: Paper, faces: Faces): Promise<Uint8Array> {
  const readable = inReadableLetters(paper, faces.has);
  const document = await openDocument(readable, faces);
  const measure: Measure = (text, size, strong) =>
    document
      .font(strong ? 'strong' : 'regular')
      .fontSize(size)
      .widthOfString(text);
  const structure = createStructure(document);
  const pages = pagesOf(paperStrips(readable, measure), TEXT_HEIGHT);
  pages.forEach((placed, at) => {
    document.addPage();
    drawRunningLines(document, readable, { page: at + 1, of: pages.length }, measure, structure);
    drawPage(document, placed, structure);
  });
  structure.end();
  document.end();
  return bytesOf(document);
}

async function openDocument(paper: Paper, { regular, strong }: Faces): Promise<PDFDocument> {
  const document = new PDFDocument({
    pdfVersion: '1.4',
    subset: 'PDF/A-1a',
    tagged: true,
    lang: LOCALE[paper.language],
    displayTitle: true,
    font: '',
    autoFirstPage: false,
    bufferPages: false,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: await metadataOf(paper),
  });
  for (const [key, value] of Object.entries(document.info)) document.info[key] = escapedInTemplates(value);
  return document.registerFont('regular', regular).registerFont('strong', strong);
}

async function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
