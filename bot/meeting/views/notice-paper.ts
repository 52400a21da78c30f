import { type TextKey, text } from '../../texts/text.ts';
import type { Paper, PaperPart, Run } from '../../views/paper.ts';
import type { AgendaItemView, AnnexView, MeetingView } from './view.ts';

/** The notice is the host's record: it is written in Swedish, whoever takes it out. */
export const NOTICE_LANGUAGE = 'sv';
const SV = NOTICE_LANGUAGE;

/**
 * The notice with its agenda, of what the reader's own page shows, drawn in Swedish: what they do not see there is not on
 * paper. The address to join by is not either: a paper is registered and handed on, and whoever has the address comes in.
 */
export function noticePaper(view: MeetingView): Paper {
  const { forum, when } = view;
  const kind = text(SV, 'meeting.paper.kind');
  const mark = markOf(view);
  return {
    language: SV,
    title: `${kind}, ${forum.shortName}, ${when.text}`,
    kind,
    date: when.date,
    owner: forum.name,
    ...(mark ? { draft: mark } : {}),
    parts: [
      { part: 'title', text: text(SV, 'meeting.paper.title', { forum: forum.name }) },
      ...cancelledParts(view),
      factsOf(view),
      ...sentParts(view),
      ...agendaParts(view),
    ],
  };
}

/** "UTKAST Kallelse Ledningsgruppen 2024-02-16" */
export function noticeName(view: MeetingView): string {
  const { forum, when, status } = view;
  const name = text(SV, 'meeting.paper.file', { forum: forum.shortName, date: when.date });
  if (status === 'cancelled') return text(SV, 'meeting.paper.cancelled-file', { name });
  return view.draft ? text(SV, 'meeting.paper.draft-file', { name }) : name;
}

/** What every page of it says first, where the meeting is not called as it stands here. */
function markOf({ status, statusText, draft }: MeetingView): string {
  if (status === 'cancelled') return statusText;
  return draft ? text(SV, 'meeting.paper.draft') : '';
}

const plain = (said: string): PaperPart => ({ part: 'text', runs: [{ text: said }] });
const strong = (said: string): PaperPart => ({ part: 'text', runs: [{ text: said, strong: true }] });

function cancelledParts({ status, reason }: MeetingView): PaperPart[] {
  if (status !== 'cancelled') return [];
  const why = reason ? [plain(text(SV, 'meeting.cancelled-why', { reason }))] : [];
  return [strong(`${text(SV, 'card.notice.cancelled')}.`), ...why];
}

function sentParts({ noticedText, revision }: MeetingView): PaperPart[] {
  if (noticedText === undefined) return [];
  const version = revision > 1 ? ` ${text(SV, 'meeting.paper.revision', { revision })}` : '';
  return [plain(`${noticedText}.${version}`)];
}

function factsOf({ when, placeText, modeText, purpose, officesText, answerByText }: MeetingView): PaperPart {
  const facts: [TextKey, string | null][] = [
    ['meeting.paper.when', when.text],
    ['meeting.paper.where', placeText],
    ['meeting.paper.how', modeText],
    ['meeting.paper.purpose', purpose],
    ['meeting.paper.offices', officesText],
    ['meeting.paper.answer', answerByText],
  ];
  return {
    part: 'facts',
    facts: facts.flatMap(([name, value]) => (value ? [{ name: text(SV, name), value: [{ text: value }] }] : [])),
  };
}

function agendaParts({ agenda, draft, status }: MeetingView): PaperPart[] {
  if (agenda.length === 0 && status === 'cancelled') return [];
  const heading = text(SV, draft ? 'meeting.paper.draft-agenda' : 'card.notice.agenda');
  return [
    { part: 'heading', level: 1, text: heading },
    ...(agenda.length === 0 ? [plain(text(SV, 'card.notice.agenda-empty'))] : agenda.flatMap(itemParts)),
  ];
}

function itemParts(item: AgendaItemView): PaperPart[] {
  const { no, heading, kindText, presenter, minutesText, guestsText, added, proposal, background, annexes } = item;
  const who = presenter && text(SV, 'meeting.paper.presenter', { presenter });
  const mark = added && text(SV, 'meeting.paper.added');
  const about = [kindText, who, minutesText, guestsText, mark].filter(Boolean).join(' · ');
  return [
    { part: 'heading', level: 2, text: text(SV, 'card.notice.agenda-item', { no, heading }), mark: `punkt-${no}` },
    ...(about ? [plain(about)] : []),
    ...written('agenda.proposal', proposal),
    ...written('agenda.background', background),
    ...annexParts(annexes),
  ];
}

function written(label: 'agenda.proposal' | 'agenda.background', said: string | undefined): PaperPart[] {
  return said ? [strong(`${text(SV, label)}:`), ...linesOf(said)] : [];
}

/** What was written in lines is read in as many paragraphs. */
function linesOf(said: string): PaperPart[] {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return lines.map(plain);
}

function annexParts(annexes: readonly AnnexView[]): PaperPart[] {
  if (annexes.length === 0) return [];
  return [strong(`${text(SV, 'meeting.paper.annexes')}:`), { part: 'list', items: annexes.map(annexRuns) }];
}

function annexRuns({ title, href, fileText }: AnnexView): Run[] {
  if (href) return [{ text: title, href }];
  return [{ text: fileText ? `${title} (${fileText})` : title }];
}
