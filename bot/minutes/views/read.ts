import { headingWords } from '../../meeting/views/agenda-words.ts';
import { timeWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DocumentItem, MinutesDocument } from '../domain/document.ts';
import { presenceWords } from './attendee-words.ts';
import { awayWords, markWords, shortWords } from './item-words.ts';
import { detailWords, labelWords } from './line-words.ts';
import type { ReadItemView, ReadView } from './view.ts';

/** Minutes as a reader reads them. */
export function readView(document: MinutesDocument, language: Language): ReadView {
  const { meeting, quorum, verifiers, attendance } = document;
  const [from, until] = [meeting.began ?? meeting.start, meeting.ended ?? meeting.end];
  return {
    hoursText: [from, until].flatMap((hour) => (hour ? [timeWords(language, hour)] : [])).join('–'),
    placeText: meeting.place ?? '',
    attendance: attendance.map((one) => ({
      from: one.from,
      title: one.title,
      text: presenceWords(one, document, language),
    })),
    quorumText: quorum ? text(language, 'minutes.quorum.was', { ...quorum }) : '',
    items: document.items.map((item) => itemView(item, document, language)),
    verifiers: verifiers.map(({ who }) => who),
    nextText: nextWords(document, language),
  };
}

export function nextWords({ next }: MinutesDocument, language: Language): string {
  if (next === undefined) return '';
  const { place, ...when } = next;
  return [whenWords(language, when), place].filter(Boolean).join(', ');
}

function itemView(item: DocumentItem, { dissents = [] }: MinutesDocument, language: Language): ReadItemView {
  return {
    id: item.id,
    no: item.no,
    heading: headingWords(language, item),
    secret: item.secret === true,
    marks: markWords(item, language),
    lines: item.lines.map((line) => ({
      kind: line.kind,
      label: labelWords(line, language),
      text: line.text,
      details: detailWords(line, language),
      ...(line.point ? { point: `${item.id}-${line.point}` } : {}),
    })),
    awayText: awayWords(item, language),
    quorumText: shortWords(item, language),
    dissents: dissents.filter((one) => one.item === item.id).map(({ who, text: said }) => ({ who, text: said })),
  };
}
