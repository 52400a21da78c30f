import { PDFDocument } from 'pdfkit';
import { paragraphsOf } from './plan.mjs';

/** The same text by pdfkit alone, in the same fonts, on pages of the same size: nothing but paragraphs, and no structure. */
export async function barePdf(paper, { regular, strong }) {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 92, bottom: 84, left: 82, right: 82 },
    font: '',
    autoFirstPage: false,
    info: { Title: paper.title, CreationDate: new Date(`${paper.date}T12:00:00Z`) },
  });
  document.registerFont('regular', regular).registerFont('strong', strong);
  document.addPage();
  for (const { text, size, strong: isStrong } of paragraphsOf(paper)) {
    document
      .font(isStrong ? 'strong' : 'regular')
      .fontSize(size)
      .text(text, { lineGap: 1, paragraphGap: 6 });
  }
  document.end();
  const chunks = [];
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}
