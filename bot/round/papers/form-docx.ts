import { HeadingLevel, Packer, type Paragraph, type Table } from 'docx';
import { wordDocument } from '../../papers/word-document.ts';
import { type Language, text } from '../../texts/text.ts';
import { type FormField, LONGEST_TEXT, MOST_FILES, MOST_NAMES } from '../domain/form.ts';
import type { FormPaper } from '../views/form-paper.ts';
import { boxes, factTable, heading, hint, paragraphs, room } from './form-parts.ts';

/** A Round's questions as a Word file to take home, with room for the answers. `page`: the address of the Round's page. */
export async function roundFormDocx(view: FormPaper, page: string, language: Language): Promise<Uint8Array> {
  const parts = [
    heading(view.title, HeadingLevel.TITLE),
    aboutTable(view, language),
    ...paragraphs(view.text ?? ''),
    ...stanceParts(view, language),
    heading(text(language, 'round.form.questions'), HeadingLevel.HEADING_1),
    ...view.form.flatMap((field, at) => questionParts(field, at + 1, language)),
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

function stanceParts({ stances }: FormPaper, language: Language): Paragraph[] {
  const title = heading(text(language, 'card.round.stance'), HeadingLevel.HEADING_1);
  const said = stances.map(({ label }) => label);
  return said.length < 2 ? [] : [title, hint(text(language, 'round.form.stance')), ...boxes(said)];
}

function anchoringParts({ anchors }: FormPaper, language: Language): Paragraph[] {
  const title = heading(text(language, 'card.round.anchor'), HeadingLevel.HEADING_1);
  return anchors.length === 0 ? [] : [title, ...boxes(anchors.map(({ label }) => label)), room(1)];
}

/** How many lines there is room for, where nothing is chosen; the room grows with what is written. */
const LINES = { text: 6, number: 1, date: 1, names: 5, file: 2 } as const;

function questionParts(field: FormField, number: number, language: Language): Paragraph[] {
  const { kind, label, required } = field;
  const how = text(language, `round.form.kind.${kind}`, { most: mostOf(field) });
  const must = required ? ` ${text(language, 'round.form.required')}` : '';
  const choices = choicesOf(field, language);
  const answer = choices.length > 0 ? boxes(choices) : [room(LINES[kind as keyof typeof LINES])];
  return [heading(`${number}. ${label}`, HeadingLevel.HEADING_2), hint(how + must), ...answer];
}

function choicesOf({ kind, choices = [] }: FormField, language: Language): string[] {
  if (kind === 'yes-no') return [text(language, 'round.yes'), text(language, 'round.no')];
  return choices.map(({ label }) => label);
}

function mostOf({ kind, most, choices = [] }: FormField): number {
  if (most !== undefined) return most;
  return kind === 'names' ? MOST_NAMES : kind === 'file' ? MOST_FILES : kind === 'text' ? LONGEST_TEXT : choices.length;
}
