import type { Paper, PaperPart, Run } from '../../bot/views/paper.ts';
import { longPaper } from './long-paper.ts';

const said = (text: string): Run[] => [{ text }];
const words = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(' ');
const paperOf = (...parts: PaperPart[]): Paper =>
  longPaper({ parts: [{ part: 'title', text: 'En handling' }, ...parts] });
const address = `https://example.se/${'en-mycket-lang-adress/'.repeat(12)}`;

/** Papers that are harder to set than most, each by what is in it. */
export const STRANGE_PAPERS = {
  'nothing but a title': paperOf(),
  'a row higher than a page': paperOf({
    part: 'table',
    caption: 'Synpunkter',
    head: ['Kommun', 'Synpunkt'],
    rowHeads: true,
    rows: [
      [said('Haninge'), said(words(900))],
      [said('Tyresö'), said('Inget att erinra.')],
    ],
  }),
  'a table without a caption, with rows of unlike length and empty cells': paperOf({
    part: 'table',
    caption: '',
    head: ['Kommun', 'Svar', 'Dag'],
    rowHeads: false,
    rows: [[said('Haninge')], [[], [], []], [said('Tyresö'), said('Ja'), said('1 mars'), said('en till')]],
  }),
  'a table of more columns than there is room for': paperOf({
    part: 'table',
    caption: 'Månader',
    head: Array.from({ length: 14 }, (_, at) => `Genomsnittsmånad ${at + 1}`),
    rowHeads: true,
    rows: [Array.from({ length: 14 }, (_, at) => said(`Samarbetsnämnden ${at}`))],
  }),
  'a table of more rows than a page has room for': paperOf({
    part: 'table',
    caption: 'Två hundra rader',
    head: ['Nummer', 'Vad'],
    rowHeads: true,
    rows: Array.from({ length: 200 }, (_, at) => [said(`${at + 1}`), said('Rad')]),
  }),
  'an address longer than a line': paperOf({
    part: 'text',
    runs: [{ text: 'Se ' }, { text: address, href: address }, { text: '.' }],
  }),
  'a link that goes on upon the next page': paperOf(
    ...Array.from({ length: 39 }, (): PaperPart => ({ part: 'text', runs: said('En rad.') })),
    { part: 'text', runs: [{ text: words(400), href: 'https://example.se/a' }] },
  ),
  'a note of 50 000 letters': paperOf({ part: 'text', runs: said(words(8_000).slice(0, 50_000)) }),
  'lines that are broken, blank or only spaces': paperOf(
    { part: 'text', runs: said('En rad\n\nen till \n') },
    { part: 'text', runs: said('   ') },
    { part: 'quote', runs: said('') },
    { part: 'list', items: [said(''), said('En punkt\npå två rader')] },
    { part: 'facts', facts: [{ name: 'Plats', value: [] }] },
  ),
  'levels of heading that are jumped over': paperOf(
    { part: 'heading', level: 3, text: 'Tredje' },
    { part: 'text', runs: said('Text.') },
    { part: 'heading', level: 1, text: 'Första' },
    { part: 'heading', level: 3, text: 'Tredje' },
  ),
  'headings alone, more than a page of them': paperOf(
    ...Array.from({ length: 60 }, (_, at): PaperPart => ({ part: 'heading', level: 2, text: `Rubrik ${at}` })),
  ),
  'a title that means something to XML': { ...paperOf(), title: 'Vård & <omsorg> "2024" ]]>', owner: 'A & B' },
  'letters that the font lacks': paperOf(
    { part: 'text', runs: said('თბილისი ☒ 😀 ﬁ ① \u0007 a\u030a so\u00adft \ufeff') },
    { part: 'text', runs: said('Łódź, Þingvellir, Škoda, Ǆ, Ελλάδα, Київ, Ħal Għargħur, Ĳssel, Đorđe 2\u00a0000 µ') },
  ),
  'a paper in English': { ...paperOf({ part: 'text', runs: said('Notes.') }), language: 'en' },
} satisfies Record<string, Paper>;
