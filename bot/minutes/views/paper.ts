import { headingWords } from '../../meeting/views/agenda-words.ts';
import { whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Paper, PaperPart, Run } from '../../views/paper.ts';
import type { DocumentItem, MinutesDocument } from '../domain/document.ts';
import { presenceWords } from './attendee-words.ts';
import { annexParts } from './paper-annexes.ts';
import { itemParts } from './paper-item.ts';
import { signatureParts } from './paper-signatures.ts';
import { nextWords } from './read.ts';
import type { PaperStanding } from './standing.ts';

/** The minutes are the host's record: they are written in Swedish, whoever takes them out. */
const SV = 'sv';

/** The whole minutes. */
export function minutesPaper(document: MinutesDocument, standing: PaperStanding): Paper {
  return {
    ...headOf(document, standing, titleOf(document)),
    parts: [
      { part: 'title', text: text(SV, `minutes.paper.${document.kind}`, { forum: document.forum.name }) },
      factsOf(document, standing),
      ...attendanceParts(document),
      ...document.items.flatMap((item) => itemParts(item, document)),
      ...annexParts(document.items, standing.annexes),
      ...nextParts(document),
      ...correctionParts(standing),
      ...signatureParts(document, standing),
    ],
  };
}

/** One item, with who was there: protokollsutdrag. `standing`: of this item. */
export function extractPaper(document: MinutesDocument, item: DocumentItem, standing: PaperStanding): Paper {
  const heading = headingWords(SV, item);
  const title = text(SV, 'minutes.paper.extract-title', { no: item.no, heading, when: dayOf(document) });
  return {
    ...headOf(document, standing, title),
    kind: text(SV, 'minutes.paper.extract'),
    parts: [
      { part: 'title', text: text(SV, `minutes.paper.extract-of.${document.kind}`, { forum: document.forum.name }) },
      factsOf(document, standing),
      ...attendanceParts(document),
      ...itemParts(item, document),
      ...annexParts([item], standing.annexes),
      ...correctionParts(standing),
      ...signatureParts(document, standing),
    ],
  };
}

/** Who was there, for the invoice: deltagarlista. */
export function participantsPaper(document: MinutesDocument, standing: PaperStanding): Paper {
  const there = document.attendance.filter(({ how }) => how !== 'absent');
  const title = text(SV, 'minutes.paper.participants-title', {
    forum: document.forum.shortName,
    when: dayOf(document),
  });
  return {
    ...headOf(document, standing, title),
    kind: text(SV, 'minutes.paper.participants'),
    parts: [
      { part: 'title', text: title },
      factsOf(document, standing),
      { part: 'text', runs: [{ text: text(SV, 'minutes.paper.participants-count', { count: there.length }) }] },
      attendanceTable({ ...document, attendance: there }),
    ],
  };
}

function headOf(
  document: MinutesDocument,
  { draft, registryNumber }: PaperStanding,
  title: string,
): Omit<Paper, 'parts'> {
  return {
    language: SV,
    title,
    kind: text(SV, `minutes.kind.${document.kind}`),
    date: document.meeting.date,
    ...(registryNumber ? { registryNumber } : {}),
    owner: document.forum.name,
    ...(draft ? { draft: text(SV, 'minutes.draft') } : {}),
  };
}

function titleOf(document: MinutesDocument): string {
  return `${text(SV, `minutes.kind.${document.kind}`)}, ${document.forum.shortName}, ${dayOf(document)}`;
}

function dayOf({ meeting }: MinutesDocument): string {
  return whenWords(SV, { date: meeting.date, ...(meeting.endDate ? { endDate: meeting.endDate } : {}) });
}

const plain = (said: string): Run[] => [{ text: said }];

function factsOf({ meeting, chair, secretary, quorum }: MinutesDocument, { registryNumber }: PaperStanding): PaperPart {
  const { date, endDate, began, ended, start, end, place } = meeting;
  const [from, until] = [began ?? start, ended ?? end];
  const hours = { ...(from ? { start: from } : {}), ...(until ? { end: until } : {}) };
  const facts: [string, string | undefined][] = [
    ['when', whenWords(SV, { date, ...(endDate ? { endDate } : {}), ...hours })],
    ['where', place],
    ['how', text(SV, `meeting.mode.${meeting.mode}`)],
    ['chair', chair],
    ['secretary', secretary],
    ['registry', registryNumber],
    ['quorum', quorum && text(SV, 'minutes.quorum.was', { ...quorum })],
  ];
  return {
    part: 'facts',
    facts: facts.flatMap(([name, value]) =>
      value ? [{ name: text(SV, `minutes.fact.${name as 'when'}`), value: plain(value) }] : [],
    ),
  };
}

function attendanceParts(document: MinutesDocument): PaperPart[] {
  return [{ part: 'heading', level: 1, text: text(SV, 'minutes.paper.attendance') }, attendanceTable(document)];
}

function attendanceTable(document: MinutesDocument): PaperPart {
  return {
    part: 'table',
    caption: text(SV, 'minutes.paper.attendance-table'),
    head: [text(SV, 'minutes.paper.from'), text(SV, 'minutes.paper.role'), text(SV, 'minutes.paper.presence')],
    rows: document.attendance.map((one) => [
      plain(one.from),
      plain(one.title),
      plain(presenceWords(one, document, SV)),
    ]),
    rowHeads: true,
  };
}

function nextParts(document: MinutesDocument): PaperPart[] {
  const said = nextWords(document, SV);
  if (said === '') return [];
  return [
    { part: 'heading', level: 1, text: text(SV, 'minutes.paper.next') },
    { part: 'text', runs: plain(said) },
  ];
}

function correctionParts({ corrections }: PaperStanding): PaperPart[] {
  if (corrections.length === 0) return [];
  return [
    { part: 'heading', level: 1, text: text(SV, 'minutes.paper.corrections') },
    ...corrections.map(
      ({ atText, itemText, text: said }): PaperPart => ({
        part: 'text',
        runs: [{ text: `${[atText, itemText].filter(Boolean).join(', ')}: `, strong: true }, { text: said }],
      }),
    ),
  ];
}
