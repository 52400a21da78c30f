import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Paper, PaperPart, Run } from '../../views/paper.ts';
import type { RoundDocument } from '../domain/state.ts';
import type { RoundBundle } from './bundle.ts';
import { deadlineWords } from './words.ts';

/** What a memo or its letter is made from, besides the Round. */
export interface MemoSetting {
  /** What the municipality is called: "Salem". */
  municipality: string;
  /** The address of the Round's page. */
  page: string;
}

type Asked = RoundBundle & { document: RoundDocument };

/** An officer's memo (*tjänsteskrivelse*) for one municipality's board, in Swedish: to be pasted in its own template and changed. */
export function memoPaper(bundle: RoundBundle, document: RoundDocument, setting: MemoSetting): Paper {
  const { round, today, cooperation } = bundle;
  const { title, answerBy } = round.fields;
  const asked = { ...bundle, document };
  return {
    language: 'sv',
    title: `${text('sv', 'memo.kind')}: ${title}`,
    kind: text('sv', 'memo.kind'),
    date: today,
    draft: text('sv', 'memo.draft'),
    owner: setting.municipality,
    parts: [
      { part: 'title', text: title },
      {
        part: 'facts',
        facts: [
          fact('to', text('sv', 'memo.to-board')),
          fact('municipality', setting.municipality),
          fact('from', cooperation.name),
          fact('answer-by', deadlineWords('sv', answerBy)),
        ],
      },
      heading('summary'),
      ...paragraphs(document.summary),
      heading('background'),
      ...paragraphs(document.background),
      heading('matter'),
      ...matter(asked, setting),
      heading('proposal'),
      ...proposal(document.proposal),
      heading('how'),
      ...how(bundle, setting),
    ],
  };
}

function fact(name: 'to' | 'municipality' | 'from' | 'answer-by', said: string) {
  return { name: text('sv', `memo.${name}`), value: [{ text: said }] };
}

function heading(name: 'summary' | 'background' | 'matter' | 'proposal' | 'how'): PaperPart {
  return { part: 'heading', level: 1, text: text('sv', `memo.${name}`) };
}

/** A paragraph for each line that says something. */
function paragraphs(said: string): PaperPart[] {
  return linesOf(said).map((line) => spoken(line));
}

function spoken(...runs: (string | Run)[]): PaperPart {
  return { part: 'text', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

function matter({ round, document, cooperation }: Asked, { page }: MemoSetting): PaperPart[] {
  const { title } = round.fields;
  const { href, sort } = document;
  const what = text('sv', 'memo.matter-what', { cooperation: cooperation.name, title, sort });
  const where = href === undefined ? text('sv', 'memo.document-page') : text('sv', 'memo.document');
  const link = href === undefined ? { text: text('sv', 'memo.page'), href: page } : { text: href, href };
  return [spoken(what), spoken(text('sv', 'memo.matter-choices')), spoken(`${where}: `, link)];
}

/** One decision is a sentence; several are a list under one. */
function proposal(said: string): PaperPart[] {
  const decisions = linesOf(said).map((line) => text('sv', 'memo.that', { what: withoutThat(line) }));
  const [what = ''] = decisions;
  if (decisions.length === 1) return [spoken(text('sv', 'memo.proposal-one', { what }))];
  const items = decisions.map((one): Run[] => [{ text: one }]);
  return [spoken(`${text('sv', 'memo.proposal-many')}:`), { part: 'list', items }];
}

/** Whoever wrote it may have begun as the decision begins, or with a dash. */
function withoutThat(line: string): string {
  return line
    .replace(/^[-–•*]\s*/, '')
    .replace(/^kommunstyrelsen föreslås besluta\s+/i, '')
    .replace(/^att\s+/i, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function how({ round, forum, secretariat, cooperation }: RoundBundle, { page }: MemoSetting): PaperPart[] {
  const date = dateWords('sv', round.fields.answerBy.date);
  return [
    spoken(text('sv', 'memo.how-when', { secretariat, date })),
    spoken(`${text('sv', 'memo.how-tab', { forum: forum.shortName })}: `, {
      text: text('sv', 'memo.page'),
      href: page,
    }),
    spoken(text('sv', 'memo.how-mail', { secretariat, mail: cooperation.mail })),
  ];
}

function linesOf(said: string): string[] {
  const lines = said.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}
