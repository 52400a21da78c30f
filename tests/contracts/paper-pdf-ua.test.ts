import { paperPdf } from '../../bot/papers/pdf/paper-pdf.ts';
import { paperFaces } from '../../bot/printing/paper-faces.ts';
import type { Paper } from '../../bot/views/paper.ts';
import { longPaper } from '../support/long-paper.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';
import { BREAKS } from '../support/pdf-ua/breaks.ts';
import { writeFile } from '../support/pdf-ua/file.ts';
import { open } from '../support/pdf-ua/opened.ts';
import { brokenRules, RULES, type RuleName } from '../support/pdf-ua/rules/all.ts';
import { STRANGE_PAPERS } from '../support/strange-papers.ts';

const NAMES = Object.keys(RULES) as RuleName[];

describe('what a machine can see of PDF/UA', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await paperPdf(longPaper({ draft: 'Utkast' }), await paperFaces());
  });

  it('is kept by minutes of many pages, as they come and unpacked', () => {
    expect(brokenRules(open(good))).toEqual({});
    expect(brokenRules(open(writeFile(open(good).file)))).toEqual({});
  });

  it.each(Object.entries<Paper>({ ...MINUTES_PAPERS, ...STRANGE_PAPERS }))('is kept by %s', async (_, paper) => {
    expect(brokenRules(open(await paperPdf(paper, await paperFaces())))).toEqual({});
  });

  it.each(NAMES)('%s: a file that breaks it is caught', (name) => {
    const opened = open(good);
    BREAKS[name](opened);
    expect(Object.keys(brokenRules(open(writeFile(opened.file))))).toContain(name);
  });
});
