import { inLetters } from '../../bot/papers/pdf/letters.ts';
import { type Line, linesOf, type Measure } from '../../bot/papers/pdf/lines.ts';
import { BODY, TEXT_HEIGHT, TEXT_WIDTH } from '../../bot/papers/pdf/look.ts';
import { type Placed, pagesOf } from '../../bot/papers/pdf/pages.ts';
import { paperStrips } from '../../bot/papers/pdf/part-strips.ts';
import type { Paper, PaperPart } from '../../bot/views/paper.ts';

/** Every letter half as wide as it is high. */
const measure: Measure = (text, size) => text.length * size * 0.5;
const filler = (count: number): PaperPart[] =>
  Array.from({ length: count }, () => ({ part: 'text', runs: [{ text: 'En rad.' }] }));
const sentence = (words: number) => Array.from({ length: words }, (_, at) => `ord${at}`).join(' ');
const paged = (...parts: PaperPart[]) =>
  pagesOf(paperStrips({ parts } satisfies Pick<Paper, 'parts'>, measure), TEXT_HEIGHT);
const says = (placed: readonly Placed[]) =>
  placed.map(({ strip }) =>
    strip.said
      .map(({ line }) => textOf(line))
      .join('|')
      .trim(),
  );
const textOf = (line: Line) => line.map(({ text }) => text).join('');
const COUNTS = Array.from({ length: 45 }, (_, at) => at);

describe('the pages of a paper', () => {
  it.each<[string, PaperPart]>([
    ['a text', { part: 'text', runs: [{ text: sentence(60) }] }],
    ['a list', { part: 'list', items: [[{ text: sentence(30) }], [{ text: 'b' }]] }],
    ['a quotation', { part: 'quote', runs: [{ text: sentence(60) }] }],
    [
      'a table',
      { part: 'table', caption: 'C', head: ['A'], rows: [[[{ text: 'a' }]], [[{ text: 'b' }]]], rowHeads: false },
    ],
    ['another heading and its text', { part: 'heading', level: 2, text: 'Rubrik' }],
  ])('never end with a heading that stands over %s', (_, part) => {
    for (const count of COUNTS) {
      const pages = paged(...filler(count), { part: 'heading', level: 1, text: 'Rubrik' }, part, ...filler(1));
      for (const page of pages.slice(0, -1)) expect([count, says(page).at(-1)]).not.toEqual([count, 'Rubrik']);
    }
  });

  it('never end with a table’s caption or head alone', () => {
    const table: PaperPart = {
      part: 'table',
      caption: 'Rubrik',
      head: ['Huvud'],
      rows: [[[{ text: 'a' }]]],
      rowHeads: false,
    };
    for (const count of COUNTS)
      for (const page of paged(...filler(count), table).slice(0, -1))
        expect(['Rubrik', 'Huvud']).not.toContain(says(page).at(-1));
  });

  it('never cut a place to sign', () => {
    for (const count of COUNTS) {
      const pages = paged(...filler(count), { part: 'signature', label: 'Justeras', who: 'Ordförande' });
      const on = (what: string) => pages.findIndex((page) => says(page).includes(what));
      expect(on('Justeras')).toBe(on('Ordförande'));
    }
  });

  it('never have a single line of a longer text', () => {
    for (const count of COUNTS) {
      const pages = paged(...filler(count), { part: 'text', runs: [{ text: sentence(120) }] });
      const counts = pages.map((page) => says(page).filter((said) => said.startsWith('ord')).length);
      expect(counts.filter((lines) => lines === 1)).toEqual([]);
    }
  });

  it('stay within their height, and say everything once and in order', () => {
    for (const count of COUNTS) {
      const rows = Array.from({ length: 30 }, (_, at) => [[{ text: `rad${at}` }], [{ text: sentence(at * 9) }]]);
      const table: PaperPart = { part: 'table', caption: '', head: ['A', 'B'], rows, rowHeads: true };
      const pages = paged(...filler(count), table, { part: 'text', runs: [{ text: 'slut' }] });
      for (const page of pages)
        for (const { strip, top } of page) expect(top + strip.height).toBeLessThanOrEqual(TEXT_HEIGHT);
      const said = says(pages.flat().filter(({ again }) => !again));
      expect(said.flatMap((line) => /^rad\d+/.exec(line)?.[0] ?? [])).toEqual(rows.map((_, at) => `rad${at}`));
      expect(said.at(-1)).toBe('slut');
    }
  });

  it('keep a lead-in with what it leads in', () => {
    const list: PaperPart = { part: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] };
    for (const count of COUNTS)
      for (const page of paged(...filler(count), { part: 'text', runs: [{ text: 'Följande:' }] }, list).slice(0, -1))
        expect(says(page).at(-1)).not.toBe('Följande:');
  });
});

describe('the lines of a text', () => {
  const lines = (text: string, width: number) => linesOf([{ text }], width, BODY, measure).map((line) => textOf(line));
  const letters = (count: number) => count * BODY.size * 0.5;

  it('are broken at spaces, and after a dash between letters, but not in hours or at a no-break space', () => {
    expect(lines('väg- och spår', letters(6))).toEqual(['väg- ', 'och ', 'spår']);
    expect(lines('Botkyrka-Haninge', letters(10))).toEqual(['Botkyrka-', 'Haninge']);
    expect(lines('kl. 9.00–11.30', letters(11))).toEqual(['kl. ', '9.00–11.30']);
    expect(lines('om 2\u00a0000 kr', letters(8))).toEqual(['om 2 000 ', 'kr']);
  });

  it('take a word that is too long letter by letter, and end where the writer ended them', () => {
    expect(lines('abcdefgh ij', letters(5))).toEqual(['abcde', 'fgh ', 'ij']);
    expect(lines('a\n\nb', TEXT_WIDTH)).toEqual(['a ', ' ', 'b']);
  });

  it('do not break between two runs without a space', () => {
    const said = linesOf([{ text: 'Se ' }, { text: 'sidan', href: 'x' }, { text: '.' }], letters(6), BODY, measure);
    expect(said.map(textOf)).toEqual(['Se ', 'sidan.']);
  });
});

describe('the letters of a text', () => {
  const lacked: string[] = [];
  const inThese = (text: string, has: (letter: string) => boolean) => inLetters(text, has, (code) => lacked.push(code));

  it('are composed, and without what is not seen', () => {
    expect(inThese('a\u030angm\u00adan\u200b\ufeff\u0007 \t b', () => true)).toBe('ångman b');
  });

  it('stand by their code where the font lacks them, and as plain ones where it has those', () => {
    expect(inThese('①გ', (letter) => letter < '\u0100')).toBe('1[U+10D2]');
    expect(lacked).toEqual(['[U+10D2]']);
  });
});
