import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { text } from '../texts/text.ts';
import type { Paper, PaperPart, Run } from '../views/paper.ts';
import { cleanText } from './clean-text.ts';
import { type DocumentDress, wordDocument } from './word-document.ts';

const LIST = 'list';
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A paper as a Word file. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const children = paper.parts.flatMap(childrenOf);
  return Packer.toBuffer(wordDocument(paper.title, paper.language, children, dressOf(paper)));
}

/** What stands on every page, and what the file says of itself. */
function dressOf(paper: Paper): DocumentDress {
  const { kind, date, registryNumber, draft, owner, language } = paper;
  const line = [kind, registryNumber, date].filter(Boolean).join(' · ');
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

function childrenOf(part: PaperPart): FileChild[] {
  switch (part.part) {
    case 'title':
      return [new Paragraph({ text: cleanText(part.text), heading: HeadingLevel.TITLE })];
    case 'heading': {
      const children = marked([new TextRun(cleanText(part.text))], part.mark);
      return [new Paragraph({ heading: LEVELS[part.level], children })];
    }
    case 'text':
      return [new Paragraph({ spacing: AFTER, children: marked(runsOf(part.runs), part.mark) })];
    case 'quote':
      return [new Paragraph({ spacing: AFTER, indent: { left: 480, right: 480 }, children: runsOf(part.runs) })];
    case 'list':
      return part.items.map(
        (runs) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: runsOf(runs) }),
      );
    case 'table':
      return [tableOf(part.head, part.rows), new Paragraph('')];
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

function runsOf(runs: readonly Run[]): ParagraphChild[] {
  return runs.map(({ text: said, strong, href }) => {
    if (href === undefined) return new TextRun({ text: cleanText(said), bold: strong ?? false });
    return new ExternalHyperlink({
      link: href,
      children: [new TextRun({ text: cleanText(said), style: 'Hyperlink' })],
    });
  });
}

/** Word's bookmarks have names of ASCII letters, digits and lines under. */
function marked(children: ParagraphChild[], mark: string | undefined): ParagraphChild[] {
  if (mark === undefined) return children;
  return [new Bookmark({ id: mark.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40), children })];
}

function tableOf(head: readonly string[], rows: readonly Run[][][]): Table {
  const cell = (children: ParagraphChild[]) =>
    new TableCell({ margins: { left: 80, right: 80, top: 40, bottom: 40 }, children: [new Paragraph({ children })] });
  const heads = head.map((said) => cell([new TextRun({ text: cleanText(said), bold: true })]));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((runs) => cell(runsOf(runs))) })),
    ],
  });
}

/** A line to sign on, with room above it; or what was approved digitally. Neither is split by a page. */
function signature({ label, who, said }: PaperPart & { part: 'signature' }): Paragraph[] {
  const words = new Paragraph({
    keepNext: said === undefined,
    spacing: { before: 360, after: 80 },
    children: [new TextRun({ text: cleanText(label), bold: true })],
  });
  if (said) return [words, new Paragraph(cleanText(said))];
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
