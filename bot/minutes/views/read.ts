import { headingWords, kindWords } from '../../meeting/views/agenda-words.ts';
import { timeWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DocumentItem, MinutesDocument } from '../domain/document.ts';
import { presenceWords } from './attendee-words.ts';
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
  const kind = kindWords(language, item);
  const marks = [
    ...(kind ? [kind] : []),
    ...(item.added ? [text(language, 'minutes.mark.added')] : []),
    ...(item.struck ? [text(language, 'minutes.mark.struck')] : []),
  ];
  return {
    id: item.id,
    no: item.no,
    heading: headingWords(language, item),
    marks,
    lines: item.lines.map((line) => ({
      kind: line.kind,
      label: labelWords(line, language),
      text: line.text,
      details: detailWords(line, language),
      ...(line.point ? { point: `${item.id}-${line.point}` } : {}),
    })),
    awayText: awayText(item, language),
    dissents: dissents.filter((one) => one.item === item.id).map(({ who, text: said }) => ({ who, text: said })),
  };
}

/** "Inte med när det beslutades: Salem; en del av punkten: Botkyrka." */
function awayText({ away }: DocumentItem, language: Language): string {
  const named = (how: string) => away.filter((one) => one.how === how).map(({ from }) => from);
  return (['absent', 'part', 'unknown'] as const)
    .filter((how) => named(how).length > 0)
    .map((how) => text(language, `minutes.away.${how}`, { who: named(how).join(', ') }))
    .join(' ');
}
