import { HeadingLevel, Packer, type Paragraph, type Table } from 'docx';
import { wordDocument } from '../../papers/word-document.ts';
import { type Language, text } from '../../texts/text.ts';
import { type FormField, isOneLine, LONGEST_TEXT, MOST_FILES, MOST_NAMES } from '../domain/form.ts';
import type { FormPaper } from '../views/form-paper.ts';
import { boxes, factTable, heading, hint, paragraphs, room } from './form-parts.ts';

/** A Round's questions as a Word file to take home, with room for the answers. `page`: the address of the Round's page. */
export async function roundFormDocx(view: FormPaper, page: string, language: Language): Promise<Uint8Array> {
  const parts = [
    heading(view.title, HeadingLevel.TITLE),
    aboutTable(view, language),
    ...paragraphs(view.text ?? ''),
    ...paragraphs(documentText(view)),
    ...stanceParts(view, language),
    heading(text(language, 'round.form.questions'), HeadingLevel.HEADING_1),
    ...view.form.flatMap((field, at) => questionParts(field, at + 1, view, language)),
    ...anchoringParts(view, language),
    heading(text(language, 'round.sheet.comment'), HeadingLevel.HEADING_1),
    room(LINES.text),
    ...paragraphs(text(language, 'round.form.where', { page })),
  ];
  return Packer.toBuffer(wordDocument(view.title, language, parts));
}

function aboutTable(view: FormPaper, language: Language): Table {
  return factTable([
    [text(language, 'round.form.what'), text(language, 'round.form.said')],
    [text(language, 'round.sheet.forum'), view.forum.name],
    [text(language, 'round.sheet.deadline'), view.deadlineText],
    [text(language, 'round.form.visibility'), view.visibilityText],
    [text(language, 'round.sheet.municipality'), ''],
    [text(language, 'round.form.by'), ''],
  ]);
}

/** What the document is about, and what is proposed. */
function documentText({ document }: FormPaper): string {
  return document ? [document.summary, document.background, document.proposal].join('\n') : '';
}

function stanceParts({ stances, document }: FormPaper, language: Language): Paragraph[] {
  const asked = document ? 'card.round.stance-first' : 'card.round.stance';
  const title = heading(text(language, asked), HeadingLevel.HEADING_1);
  const said = stances.map(({ label }) => label);
  return said.length < 2
    ? []
    : [title, ...(document ? [] : [hint(text(language, 'round.form.stance'))]), ...boxes(said)];
}

function anchoringParts({ anchors }: FormPaper, language: Language): Paragraph[] {
  const title = heading(text(language, 'card.round.anchor'), HeadingLevel.HEADING_1);
  return anchors.length === 0 ? [] : [title, ...boxes(anchors.map(({ label }) => label)), room(1)];
}

/** How many lines there is room for, where nothing is chosen; the room grows with what is written. */
const LINES = { text: 6, number: 1, date: 1, names: 5, file: 2 } as const;

function questionParts(field: FormField, number: number, view: FormPaper, language: Language): Paragraph[] {
  const { kind, label, required } = field;
  const how = text(language, `round.form.kind.${kind}`, { most: mostOf(field) });
  const must = required ? ` ${text(language, 'round.form.required')}` : '';
  const choices = choicesOf(field, language);
  const lines = isOneLine(field) ? 1 : LINES[kind as keyof typeof LINES];
  const answer = choices.length > 0 ? boxes(choices) : [room(lines)];
  return [
    heading(`${number}. ${label}`, HeadingLevel.HEADING_2),
    hint(onlyOf(field, view, language) + how + must),
    ...answer,
  ];
}

/** Of whom a question is asked that is not asked of all. */
function onlyOf({ stances }: FormField, view: FormPaper, language: Language): string {
  const asked = view.stances.filter(({ id }) => stances?.includes(id));
  if (stances === undefined || asked.length === 0) return '';
  return `${text(language, 'round.form.only', { stances: asked.map(({ label }) => label).join(', ') })} `;
}

function choicesOf({ kind, choices = [] }: FormField, language: Language): string[] {
  if (kind === 'yes-no') return [text(language, 'round.yes'), text(language, 'round.no')];
  return choices.map(({ label }) => label);
}

function mostOf({ kind, most, choices = [] }: FormField): number {
  if (most !== undefined) return most;
  return kind === 'names' ? MOST_NAMES : kind === 'file' ? MOST_FILES : kind === 'text' ? LONGEST_TEXT : choices.length;
}
