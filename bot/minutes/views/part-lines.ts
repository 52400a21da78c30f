import { headingWords } from '../../meeting/views/agenda-words.ts';
import { timeWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DocumentItem, DocumentLine, MinutesDocument } from '../domain/document.ts';
import { HEAD } from '../domain/parts.ts';
import { attendeeWords } from './attendee-words.ts';
import { awayWords, markWords } from './item-words.ts';
import { lineWords } from './line-words.ts';

/** All that is approved with a part, a line each: what changes in it is seen. Empty: there is no such part. */
export function partLines(part: string, document: MinutesDocument, language: Language): string[] {
  if (part === HEAD) return headLines(document, language);
  const item = document.items.find(({ id }) => id === part);
  return item ? itemLines(item, language) : [];
}

function headLines(document: MinutesDocument, language: Language): string[] {
  const { kind, forum, meeting, attendance, quorum, chair, secretary, items } = document;
  const { date, endDate, start, end, began, ended, place, mode, title } = meeting;
  const when = { date, ...(endDate ? { endDate } : {}), ...(start ? { start } : {}), ...(end ? { end } : {}) };
  const fact = (name: 'when' | 'where' | 'how' | 'chair' | 'secretary', said: string | undefined) =>
    said ? `${text(language, `minutes.fact.${name}`)}: ${said}` : '';
  return [
    [text(language, `minutes.kind.${kind}`), forum.name, forum.shortName, title].join(', '),
    fact('when', whenWords(language, when)),
    began ? text(language, 'minutes.change.began', { at: timeWords(language, began) }) : '',
    ended ? text(language, 'minutes.change.ended', { at: timeWords(language, ended) }) : '',
    fact('where', place),
    fact('how', text(language, `meeting.mode.${mode}`)),
    fact('chair', chair),
    fact('secretary', secretary),
    ...verifierLines(document, language),
    quorum ? text(language, 'minutes.quorum.was', { ...quorum }) : '',
    ...attendance.map((one) => attendeeWords(one, document, language)),
    ...items.map((item) => text(language, 'minutes.change.order', { heading: headingWords(language, item) })),
  ].filter((line) => line !== '');
}

function verifierLines({ verifiers, items }: MinutesDocument, language: Language): string[] {
  return verifiers.map(({ who, item }) => {
    const under = items.find(({ id }) => id === item);
    if (under === undefined) return text(language, 'minutes.change.verifier', { who });
    return text(language, 'minutes.change.verifier-under', { who, heading: headingWords(language, under) });
  });
}

function itemLines(item: DocumentItem, language: Language): string[] {
  const { presenter, lines, annexes, quorum } = item;
  return [
    headingWords(language, item),
    ...markWords(item, language),
    presenter ? text(language, 'minutes.paper.presenter', { presenter }) : '',
    ...lines.flatMap((line) => markedWords(line, language)),
    ...annexes.map((annex) => annexLine(annex, language)),
    awayWords(item, language),
    quorum ? text(language, 'minutes.change.quorum', { ...quorum }) : '',
  ].filter((line) => line !== '');
}

const MARKS: { readonly [K in DocumentLine['kind']]?: string } = { heading: '# ', bullet: '– ', quote: '> ' };

function markedWords(line: DocumentLine, language: Language): string[] {
  const [said = '', ...details] = lineWords(line, language);
  return [`${MARKS[line.kind] ?? ''}${said}`, ...details];
}

function annexLine({ title, href, file, secret }: DocumentItem['annexes'][number], language: Language): string {
  if (secret) return text(language, 'agenda.secret-annex');
  const said = [title, file, href].filter(Boolean).join(', ');
  return text(language, 'minutes.change.annex', { title: said });
}
