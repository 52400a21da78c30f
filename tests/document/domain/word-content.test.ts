import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { paperDocx } from '../../../bot/papers/paper-docx.ts';
import { createReading } from '../../../bot/reading/create-reading.ts';
import { readWordContent } from '../../../bot/reading/word-content.ts';
import { MINUTES_PAPERS } from '../../support/minutes-papers.ts';
import { asSharePointGives, withPart, withParts } from '../../support/rewritten-word.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg',
  'base64',
);

/** A paper with one of everything that is compared. */
async function wholePaper(picture = PIXEL): Promise<Uint8Array> {
  const commented = new Paragraph({
    heading: 'Heading1',
    children: [
      new CommentRangeStart(0),
      new TextRun('Budget'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
    ],
  });
  const linked = new Paragraph({
    children: [
      new ExternalHyperlink({ link: 'https://example.se/a', children: [new TextRun('Underlag')] }),
      new FootnoteReferenceRun(1),
      new ImageRun({ type: 'png', data: picture, transformation: { width: 10, height: 10 } }),
    ],
  });
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    comments: { children: [{ id: 0, author: 'Kansliet', date: new Date(0), children: [new Paragraph('Se över.')] }] },
    footnotes: { 1: { children: [new Paragraph('En not.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Ledningsgruppen')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Sidfot')] }) },
        children: [commented, linked, new Table({ rows: [new TableRow({ children: [cell('Salem'), cell('Ja')] })] })],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const contentOf = (bytes: Uint8Array) => readWordContent(Buffer.from(bytes));
const HASH = { hash: expect.stringMatching(/^[0-9a-f]{64}$/) };

describe('vad som står i en Word-fil', () => {
  let paper: Uint8Array;
  beforeAll(async () => {
    paper = await wholePaper();
  });

  it('är detsamma när SharePoint har skrivit om filen, hur den än läses', async () => {
    const [first, second] = [asSharePointGives(paper, 1), asSharePointGives(paper, 2)];
    expect(Buffer.compare(first, second)).not.toBe(0);
    expect(contentOf(paper)).toEqual(HASH);
    expect(contentOf(first)).toEqual(contentOf(paper));
    expect(contentOf(second)).toEqual(contentOf(paper));
  });

  it.each(Object.entries(MINUTES_PAPERS))(
    '%s: är detsamma när pappret görs igen, och hos SharePoint',
    async (_, one) => {
      const [once, again] = [await paperDocx(one), await paperDocx(one)];
      expect(contentOf(once)).toEqual(HASH);
      expect(contentOf(again)).toEqual(contentOf(once));
      expect(contentOf(asSharePointGives(again))).toEqual(contentOf(once));
    },
  );

  it.each([
    ['en bokstav', 'word/document.xml', 'Budget', 'Budgex'],
    ['en bokstav i en tabell', 'word/document.xml', 'Salem', 'Salen'],
    ['ett mellanslag', 'word/document.xml', '>Budget<', '>Budget <'],
    [
      'vad som är fetstil',
      'word/document.xml',
      '<w:r><w:t xml:space="preserve">Salem',
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Salem',
    ],
    ['en rubriks format', 'word/document.xml', 'w:val="Heading1"', 'w:val="Heading2"'],
    ['en formatmall', 'word/styles.xml', /(w:styleId="Heading1".*?)<w:name w:val="[^"]*"/s, '$1<w:name w:val="x"'],
    ['en kommentars text', 'word/comments.xml', 'Se över.', 'Se efter.'],
    ['vem som har kommenterat', 'word/comments.xml', 'Kansliet', 'Någon'],
    ['en borttagen kommentar', 'word/comments.xml', /<w:comment .*<\/w:comment>/s, ''],
    ['en kommentars plats', 'word/document.xml', /<w:commentReference[^>]*>/, ''],
    ['en fotnot', 'word/footnotes.xml', 'En not.', 'En annan.'],
    ['sidhuvudet', 'word/header1.xml', 'Ledningsgruppen', 'Ledningen'],
    ['sidfoten', 'word/footer1.xml', 'Sidfot', 'Fot'],
    ['dit en länk går', 'word/_rels/document.xml.rels', 'https://example.se/a', 'https://example.se/b'],
    ['ordningen i tabellen', 'word/document.xml', /(<w:tc>.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '$2$1'],
  ])('är ett annat med %s ändrad', (_, path, from, to) => {
    const changed = withPart(paper, path, from, to);
    expect(contentOf(changed)).toEqual(HASH);
    expect(contentOf(changed)).not.toEqual(contentOf(paper));
  });

  it('är ett annat med en annan bild', async () => {
    const other = await wholePaper(Buffer.concat([PIXEL, Buffer.of(0)]));
    expect(contentOf(other)).toEqual(HASH);
    expect(contentOf(other)).not.toEqual(contentOf(paper));
  });

  it.each([
    ['ingenting', Buffer.alloc(0)],
    ['text', Buffer.from('hej')],
    ['en annan zip', Buffer.from(zipSync({ 'a.txt': strToU8('a') }))],
    [
      'ett kalkylark',
      Buffer.from(
        zipSync({
          '_rels/.rels': strToU8('<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>'),
          'xl/workbook.xml': strToU8('<workbook/>'),
        }),
      ),
    ],
  ])('%s är ingen Word-fil', (_, bytes) => {
    expect(readWordContent(bytes)).toEqual({ fault: 'not-word' });
  });

  it('en avkortad fil, eller en som deklarerar egna tecken, är ingen Word-fil', () => {
    for (const size of [1, 100, paper.length - 30]) {
      expect(contentOf(paper.subarray(0, size))).toEqual({ fault: 'not-word' });
    }
    expect(contentOf(withPart(paper, 'word/document.xml', /<\/w:body>.*$/s, ''))).toEqual({ fault: 'not-word' });
    expect(contentOf(withPart(paper, 'word/document.xml', /^/, '<!DOCTYPE a [<!ENTITY b "c">]>'))).toEqual({
      fault: 'not-word',
    });
  });

  it('en med många delar är densamma i vilken ordning de än ligger', () => {
    const names = Array.from({ length: 600 }, (_, n) => `word/extra${n}.xml`);
    const full = withParts(paper, (parts) => ({
      ...Object.fromEntries(names.map((name) => [name, '<a/>'])),
      ...parts,
    }));
    expect(contentOf(full)).toEqual(contentOf(paper));
    expect(contentOf(asSharePointGives(full))).toEqual(contentOf(paper));
  });

  it('en del som nämner sig själv läses en gång', () => {
    const round = withPart(paper, 'word/_rels/document.xml.rels', 'header1.xml', 'document.xml');
    expect(contentOf(round)).toEqual(HASH);
  });

  it('en som packas upp till mer än den får är för stor', () => {
    const bomb = withPart(paper, 'word/document.xml', 'Budget', 'x'.repeat(101 * 1024 * 1024));
    expect(contentOf(bomb)).toEqual({ fault: 'too-big' });
    expect(readWordContent(Buffer.alloc(25 * 1024 * 1024 + 1))).toEqual({ fault: 'too-big' });
  });

  it('läses i en tråd för sig', async () => {
    const reading = createReading();
    expect(await reading.word(paper)).toEqual(contentOf(paper));
    expect(await reading.word(Buffer.from('hej'))).toEqual({ fault: 'not-word' });
    await reading.stop();
  }, 60_000);
});
