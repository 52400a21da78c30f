import { paperPdf } from '../../bot/papers/pdf/paper-pdf.ts';
import { paperFaces } from '../../bot/printing/paper-faces.ts';
import { longPaper } from '../support/long-paper.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';
import { BREAKS } from '../support/pdf-ua/breaks.ts';
import { writeFile } from '../support/pdf-ua/file.ts';
import { type Opened, open } from '../support/pdf-ua/opened.ts';
import type { Value } from '../support/pdf-ua/syntax.ts';
import { noPreflight, preflight } from '../support/preflight.ts';
import { describeUnless } from '../support/skipped.ts';
import { STRANGE_PAPERS } from '../support/strange-papers.ts';

/** Made wrong on purpose, each in its own way, and how the code begins that Preflight answers with. */
const WRONG: Record<string, { code: string; make: (opened: Opened) => void }> = {
  'a font that is not in the file': { code: '3.1', make: BREAKS['has its fonts in it'] },
  'another title in the metadata': { code: '7.2', make: BREAKS['has the same title in both places'] },
  'a script that runs when it is opened': { code: '6.2', make: BREAKS['runs nothing'] },
  'something that can be seen through': { code: '4.1', make: seeThrough },
  'a file within it': { code: '1.4', make: fileWithin },
};

function seeThrough({ pages, dict }: Opened): void {
  const resources = dict(pages[0]?.dict.get('Resources'));
  const state: Value = new Map([['ca', 0.5]]);
  resources.set('ExtGState', new Map([['G1', state]]));
}

function fileWithin({ catalog, dict }: Opened): void {
  dict(catalog.get('Names')).set('EmbeddedFiles', new Map<string, Value>([['Names', []]]));
}

describeUnless(noPreflight, 'PDFBox Preflight', 'Apache PDFBox Preflight', () => {
  it('accepts what we make as PDF/A-1b: minutes, notices, drafts, extracts, and whatever is hard to set', async () => {
    const papers = { long: longPaper(), ...MINUTES_PAPERS, ...STRANGE_PAPERS };
    const faces = await paperFaces();
    const made = Object.entries(papers).map(async ([called, paper]) => [called, await paperPdf(paper, faces)] as const);
    const told = await preflight(Object.fromEntries(await Promise.all(made)));
    expect(told).toEqual(Object.fromEntries(Object.keys(papers).map((called) => [called, []])));
  }, 120_000);

  it('refuses the same minutes made wrong on purpose', async () => {
    const good = await paperPdf(longPaper(), await paperFaces());
    const made = Object.entries(WRONG).map(([called, { make }]) => {
      const opened = open(good);
      make(opened);
      return [called, writeFile(opened.file)] as const;
    });
    // What is not changed is taken: the refusals are for what was made wrong.
    const untouched = writeFile(open(good).file);
    const told = await preflight({ ...Object.fromEntries(made), untouched });
    expect(told.untouched).toEqual([]);
    for (const [called, { code }] of Object.entries(WRONG))
      expect([called, told[called]]).toEqual([called, expect.arrayContaining([expect.stringMatching(`^${code}`)])]);
  }, 120_000);

  it('refuses a letter that the font lacks, as pdfkit draws it unasked', async () => {
    const faces = await paperFaces();
    const unasked = { ...faces, has: () => true };
    const paper = longPaper({ parts: [{ part: 'title', text: 'გ' }] });
    const told = await preflight({ unasked: await paperPdf(paper, unasked), asked: await paperPdf(paper, faces) });
    expect(told).toEqual({ asked: [], unasked: [expect.stringMatching(/^3\.3/)] });
  }, 60_000);
});
