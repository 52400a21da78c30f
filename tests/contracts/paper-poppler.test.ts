import { paperPdf } from '../../bot/papers/pdf/paper-pdf.ts';
import { paperFaces } from '../../bot/printing/paper-faces.ts';
import type { Paper } from '../../bot/views/paper.ts';
import { longPaper } from '../support/long-paper.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';
import { wordsOf } from '../support/paper-words.ts';
import { askPoppler, noPoppler, type SaidByPoppler } from '../support/poppler.ts';
import { describeUnless } from '../support/skipped.ts';
import { STRANGE_PAPERS } from '../support/strange-papers.ts';

const PAPER = longPaper({ title: 'Minnesanteckningar: vård & omsorg <2024>' });
const plain = (said: string) => said.replace(/\s+/g, ' ').trim();

const letters = (all: string[]) => all.join('').replace(/\s/g, '');

function expectHeadings({ structure }: SaidByPoppler, { parts }: Paper): void {
  const lines = structure.split('\n');
  const headings = lines.flatMap((line, at) => {
    const level = /^ *H(\d) \(block\)/.exec(line)?.[1];
    return level ? [`${level} ${/"(.*)"/.exec(lines[at + 1] ?? '')?.[1]?.trim()}`] : [];
  });
  const wanted = parts.flatMap((part) => {
    if (part.part === 'title') return [`1 ${part.text}`];
    return part.part === 'heading' ? [`${part.level + 1} ${part.text}`] : [];
  });
  expect(headings.length).toBe(wanted.length);
  expect(headings.map((heading, at) => wanted[at]?.startsWith(heading))).toEqual(headings.map(() => true));
}

/** What stands in the structure, element by element. */
function saidInStructure({ structure }: SaidByPoppler): string[] {
  return [...structure.matchAll(/^ *"(.*)"$/gm)].map(([, said = '']) => said);
}

describeUnless(noPoppler, 'poppler', 'a paper as poppler reads it', () => {
  let said: SaidByPoppler;
  beforeAll(async () => {
    said = await askPoppler(await paperPdf(PAPER, await paperFaces()));
  });

  it('has its title, whose it is, its kind and its day, whenever it was made', () => {
    expect(said.info).toMatchObject({
      Title: PAPER.title,
      Author: 'Södertörnskommunerna',
      Subject: 'Minnesanteckningar',
      CreationDate: expect.stringContaining('Feb 16'),
      Tagged: 'yes',
      Suspects: 'no',
      Encrypted: 'no',
      JavaScript: 'no',
      'PDF version': '1.4',
    });
  });

  it('has its two fonts in it, in the letters that are used, and they can be read', () => {
    expect(said.fonts.map((row) => row.slice(1, 6))).toEqual(
      Array.from({ length: 2 }, () => ['CID TrueType', 'Identity-H', 'yes', 'yes', 'yes']),
    );
    expect(said.fonts.map(([called]) => called?.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-Semibold',
    ]);
  });

  it('has its headings in order, by their levels', () => expectHeadings(said, PAPER));

  it.each(Object.entries<Paper>(MINUTES_PAPERS))(
    '%s: its headings, and all that it says, in order',
    async (_, paper) => {
      const read = await askPoppler(await paperPdf(paper, await paperFaces()));
      expect(read.info).toMatchObject({ Title: paper.title, Subject: paper.kind, Tagged: 'yes' });
      expectHeadings(read, paper);
      const number = paper.registryNumber && `Diarienummer ${paper.registryNumber}`;
      const head = `${paper.draft ?? ''}${[paper.kind, number, paper.date].filter(Boolean).join(' · ')}`;
      expect(letters(saidInStructure(read))).toBe(letters([head, ...wordsOf(paper)]));
    },
  );

  it('has a table with heads over its columns and before its rows', () => {
    expect(said.structure.match(/TH:?\n +\/Scope \/Column/g)).toHaveLength(4);
    expect(said.structure.match(/TH:?\n +\/Scope \/Row/g)).toHaveLength(18);
    expect(said.structure.match(/^ *TD$/gm)).toHaveLength(18 * 3);
  });

  it('says what the paper says, in its order', () => {
    const head = 'Minnesanteckningar · Diarienummer KS 2024/0123 · 2024-02-16';
    expect(letters(saidInStructure(said))).toBe(letters([head, ...wordsOf(PAPER)]));
    // Where a line ends, and where a link begins, two words are two.
    const note = wordsOf(PAPER).find((words) => words.length > 400) ?? '';
    expect(saidInStructure(said).join('')).toContain(note);
    expect(saidInStructure(said).join('')).toContain('till samarbetskommittén för ställningstagande.');
  });

  it('is copied and searched as it was written, with numbers of pages and what every page has', () => {
    expect(said.text).toContain('Sida 1 av ');
    const pages = said.text.split('\f').filter(Boolean);
    expect(pages).toHaveLength(Number(said.info.Pages));
    for (const [at, page] of pages.entries())
      expect(plain(page)).toContain(`Södertörnskommunerna Sida ${at + 1} av ${pages.length}`);
    expect(plain(said.text)).toContain('Till ca kl. 10, därefter ersatt av ekonomidirektören');
  });

  it('has names from all of Europe; a letter that the font lacks stands by its code, and that is said', async () => {
    const paper = STRANGE_PAPERS['letters that the font lacks'];
    const { text } = await askPoppler(await paperPdf(paper, await paperFaces()));
    expect(plain(text)).toContain('Łódź, Þingvellir, Škoda, DŽ, Ελλάδα, Київ, Ħal Għargħur, Ĳssel, Đorđe 2 000 μ');
    expect(plain(text)).toContain('[U+10D7][U+10D1]');
    expect(plain(text)).toContain('[U+2612] [U+1F600] ﬁ 1 å soft');
    expect(plain(text)).toContain('Ett tecken som typsnittet saknar står med sin kod inom hakparentes, som [U+10D7].');
  });

  it('has all nine hundred words of a row that is higher than a page, and its head on each of its pages', async () => {
    const { text } = await askPoppler(await paperPdf(STRANGE_PAPERS['a row higher than a page'], await paperFaces()));
    const words = [...text.matchAll(/ord(\d+)/g)].map(([, number]) => Number(number));
    expect(words).toEqual(Array.from({ length: 900 }, (_, at) => at));
    const pages = text.split('\f').filter(Boolean);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(plain(page)).toContain('Kommun Synpunkt');
  });
});
