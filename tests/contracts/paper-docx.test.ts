import mammoth from 'mammoth';
import { paperDocx } from '../../bot/papers/paper-docx.ts';
import type { Paper } from '../../bot/views/paper.ts';
import { longPaper } from '../support/long-paper.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';
import { partsOf } from '../support/open-papers.ts';
import { wordsOf } from '../support/paper-words.ts';

const made = async (paper: Paper) => partsOf(await paperDocx(paper));
const MINUTES = MINUTES_PAPERS['them corrected, filed and digitally verified'];

describe('a paper as a Word file', () => {
  it.each(Object.entries(MINUTES_PAPERS))(
    '%s: all that it says, in its order, as another program reads it',
    async (_, paper) => {
      const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(await paperDocx(paper)) });
      expect(messages).toEqual([]);
      let at = 0;
      const whole = value.replace(/\s/g, '');
      for (const words of wordsOf(paper).map((said) => said.replace(/[\s•]/g, ''))) {
        const found = whole.indexOf(words, at);
        expect([words, found >= 0]).toEqual([words, true]);
        at = found + words.length;
      }
    },
  );

  it('is in Swedish, and says what it is called', async () => {
    const { 'word/styles.xml': styles, 'docProps/core.xml': core } = await made(MINUTES);
    expect(styles).toContain('<w:lang w:val="sv-SE"');
    expect(core).toContain(`<dc:title>${MINUTES.title}</dc:title>`);
    expect(core).toContain('<dc:subject>Minnesanteckningar</dc:subject>');
  });

  it('has headings that Word’s navigation knows, with addresses and links', async () => {
    const {
      'word/styles.xml': styles,
      'word/document.xml': xml,
      'word/_rels/document.xml.rels': links,
    } = await made(MINUTES);
    for (const level of [1, 2, 3]) {
      const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles ?? '')?.[0];
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
    expect(xml).toContain('w:name="punkt_p6"');
    expect(xml).toContain('w:name="p6_b1"');
    expect(xml).toMatch(/<w:hyperlink [^>]*r:id=.*?<w:rStyle w:val="Hyperlink"\/>/s);
    expect(links).toContain('Target="https://example.se/budget"');
  });

  it('has what stands on every page: kind, registry number, day, and that it is a draft', async () => {
    const headOf = async (paper: Paper) => {
      const parts = await made(paper);
      return Object.keys(parts)
        .filter((path) => /header\d*\.xml$/.test(path))
        .map((path) => parts[path])
        .join();
    };
    expect(await headOf(MINUTES)).toContain('Minnesanteckningar · Diarienummer KS 2023/0123 · 2023-02-10');
    expect(await headOf(MINUTES)).not.toContain('Utkast');
    expect(await headOf(MINUTES_PAPERS['a draft of them'])).toContain('Utkast');
  });

  it('has tables with a caption, a head that is repeated, and a first column that says what the row is', async () => {
    const { 'word/document.xml': xml = '' } = await made(MINUTES);
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/>.*?Vilka som var med, och hur.*?<w:tbl>/s);
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstColumn="(1|true)"/);
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const bold = rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => /<w:b\/>/.test(cell)));
    expect(bold[0]).toEqual([true, true, true]);
    for (const cells of bold.slice(1)) expect(cells).toEqual([true, false, false]);
    const { 'word/document.xml': plain = '' } = await made(
      longPaper({ parts: [{ part: 'table', caption: '', head: ['A'], rows: [[[{ text: 'a' }]]], rowHeads: false }] }),
    );
    expect(plain).not.toContain('"Caption"');
    expect(plain).toMatch(/<w:tblLook [^>]*w:firstColumn="(0|false)"/);
  });

  it('has heads of columns and lists for whoever reads it in another program', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await paperDocx(MINUTES)) });
    expect(html.match(/<thead>.*?<\/thead>/s)?.[0].match(/<th>/g)).toHaveLength(3);
    expect(html).toMatch(/<ul>.*?<li>Punkt 6: <a href="https:\/\/example.se\/budget">/s);
  });

  it('keeps the lines that somebody wrote, and a label with what it is about', async () => {
    const { 'word/document.xml': xml = '' } = await made(MINUTES);
    expect(xml).toMatch(/Beloppet ska vara 200 000 kr\.<\/w:t>.*?<w:br\/>.*?Det gäller hela året\./s);
    const label = /<w:p>(?:(?!<w:p>).)*?>Diskussion<\/w:t>/s.exec(xml)?.[0];
    expect(label).toContain('<w:keepNext/>');
  });
});
