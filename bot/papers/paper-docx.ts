import {
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { text } from '../texts/text.ts';
import type { Paper, PaperPart } from '../views/paper.ts';
import { cleanText } from './clean-text.ts';
import { leadsIn } from './leads-in.ts';
import { type DocumentDress, wordDocument } from './word-document.ts';
import { marked, runsOf } from './word-runs.ts';
import { captionOf, tableOf } from './word-table.ts';

const LIST = 'list';
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A paper as a Word file. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const { parts } = paper;
  const children = parts.flatMap((part, at) => childrenOf(part, leadsIn(part, parts[at + 1])));
  return Packer.toBuffer(wordDocument(paper.title, paper.language, children, dressOf(paper)));
}

/** What stands on every page, and what the file says of itself. */
function dressOf(paper: Paper): DocumentDress {
  const { kind, date, registryNumber, draft, owner, language } = paper;
  const number = registryNumber && text(language, 'paper.registry-number', { number: registryNumber });
  const line = [kind, number, date].filter(Boolean).join(' · ');
  const top = [new TextRun(cleanText(line)), ...(draft ? [new TextRun({ text: `  ${draft}`, bold: true })] : [])];
  const page = text(language, 'paper.page-word');
  return {
    subject: kind,
    headers: { default: new Header({ children: [new Paragraph({ children: top })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            children: [
              new TextRun({
                children: [`${cleanText(owner)} · ${page} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
              }),
            ],
          }),
        ],
      }),
    },
    numbering: [
      {
        reference: LIST,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '–',
            style: { paragraph: { indent: { left: 360, hanging: 240 } } },
          },
        ],
      },
    ],
  };
}

/** `keepNext`: it stands on the page of what follows. */
function childrenOf(part: PaperPart, keepNext: boolean): FileChild[] {
  switch (part.part) {
    case 'title':
      return [new Paragraph({ text: cleanText(part.text), heading: HeadingLevel.TITLE })];
    case 'heading': {
      const children = marked([new TextRun(cleanText(part.text))], part.mark);
      return [new Paragraph({ heading: LEVELS[part.level], children })];
    }
    case 'text':
      return [new Paragraph({ spacing: AFTER, keepNext, children: marked(runsOf(part.runs), part.mark) })];
    case 'quote':
      return [new Paragraph({ spacing: AFTER, indent: { left: 480, right: 480 }, children: runsOf(part.runs) })];
    case 'list':
      return part.items.map(
        (runs) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: runsOf(runs) }),
      );
    case 'table':
      return [...captionOf(part.caption), tableOf(part), new Paragraph('')];
    case 'facts':
      return part.facts.map(
        ({ name, value }) =>
          new Paragraph({
            spacing: AFTER,
            children: [new TextRun({ text: `${cleanText(name)}: `, bold: true }), ...runsOf(value)],
          }),
      );
    case 'signature':
      return signature(part);
    default:
      return part satisfies never;
  }
}

/** Twentieths of a point. */
const AFTER = { after: 80 };

/** A line to sign on, with room above it; or what was approved digitally. Neither is split by a page. */
function signature({ label, who, said }: PaperPart & { part: 'signature' }): Paragraph[] {
  const words = new Paragraph({
    keepNext: true,
    spacing: { before: 360, after: 80 },
    children: [new TextRun({ text: cleanText(label), bold: true })],
  });
  if (said) return [words, new Paragraph({ keepNext: true, text: cleanText(who) }), new Paragraph(cleanText(said))];
  const border = { style: BorderStyle.SINGLE, size: 6, space: 2, color: 'auto' };
  return [
    words,
    new Paragraph({
      keepNext: true,
      spacing: { before: 480 },
      indent: { right: 4_000 },
      border: { bottom: border },
      children: [],
    }),
    new Paragraph(cleanText(who)),
  ];
}
