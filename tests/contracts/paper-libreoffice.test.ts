import { paperDocx } from '../../bot/papers/paper-docx.ts';
import type { Paper } from '../../bot/views/paper.ts';
import { noLibreOffice, setByLibreOffice } from '../support/libreoffice.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';
import { wordsOf } from '../support/paper-words.ts';
import { askPoppler, noPoppler, type SaidByPoppler } from '../support/poppler.ts';
import { describeUnless } from '../support/skipped.ts';

const letters = (said: string) => said.replace(/[\s•–]/g, '');

describeUnless(noLibreOffice || noPoppler, 'LibreOffice', 'a Word paper as LibreOffice sets it', () => {
  describe.each([
    ['the minutes', MINUTES_PAPERS['them corrected, filed and digitally verified']],
    ['the notice', MINUTES_PAPERS['a notice with its agenda']],
  ])('%s', (_, paper: Paper) => {
    let said: SaidByPoppler;
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = await setByLibreOffice(await paperDocx(paper));
      said = await askPoppler(bytes);
    }, 180_000);

    it('have their title, are tagged, and are in Swedish', () => {
      expect(said.info).toMatchObject({ Title: paper.title, Subject: paper.kind, Tagged: 'yes' });
      expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang(sv-SE)');
    });

    it('have their headings in order, by their levels', () => {
      const wanted = paper.parts.flatMap((part) => (part.part === 'heading' ? [`${part.level} ${part.text}`] : []));
      expect(headingsIn(said).map(letters)).toEqual(wanted.map(letters));
    });

    it('say what the paper says, in its order', () => {
      let at = 0;
      const whole = letters(said.structure.split('\n').flatMap(textOf).join(''));
      for (const words of wordsOf(paper).map(letters).filter(Boolean)) {
        const found = whole.indexOf(words, at);
        expect([words, found >= 0]).toEqual([words, true]);
        at = found + words.length;
      }
    });
  });

  it('has a head over each column of a table, and what stands on every page', async () => {
    const paper = MINUTES_PAPERS['them corrected, filed and digitally verified'];
    const { structure, text } = await askPoppler(await setByLibreOffice(await paperDocx(paper)));
    const table = paper.parts.find((part) => part.part === 'table');
    const [heads, rows] = table?.part === 'table' ? [table.head, table.rows.length] : [[], 0];
    expect(structure.match(/^ *TH\b/gm)).toHaveLength(heads.length);
    expect(structure.match(/^ *TD\b/gm)).toHaveLength(rows * heads.length);
    const pages = text.split('\f').filter(Boolean);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Diarienummer KS 2023/0123');
  }, 180_000);
});

/** What is said in a line of the structure, if it is text. */
function textOf(line: string): string[] {
  const [, said] = /^ *"(.*)"$/.exec(line) ?? [];
  return said === undefined ? [] : [said];
}

function headingsIn({ structure }: SaidByPoppler): string[] {
  const headings: { level: string; depth: number; said: string }[] = [];
  let inside: (typeof headings)[number] | undefined;
  for (const line of structure.split('\n')) {
    const depth = line.search(/\S/);
    const [, level] = /^ *H(\d)/.exec(line) ?? [];
    if (level) {
      inside = { level, depth, said: '' };
      headings.push(inside);
    } else if (inside && depth >= 0 && depth <= inside.depth) inside = undefined;
    else if (inside) inside.said += textOf(line).join('');
  }
  return headings.map(({ level, said }) => `${level} ${said}`);
}
