import type { DeliveryLineView } from '../../delivery/views/line.ts';
import { within } from '../../kernel/imported.ts';
import { instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import type { AgendaItem } from '../domain/agenda-item.ts';
import { isOver } from '../domain/hours.ts';
import { unsentChanges } from '../domain/send-change.ts';
import { agendaOf, revisionOf, workingAgenda } from '../domain/state.ts';
import { abilities } from './abilities.ts';
import { agendaItemView } from './agenda-words.ts';
import { answerByText } from './answer-by.ts';
import { answersView, quorumView } from './answer-rows.ts';
import { approvalView } from './approval.ts';
import type { MeetingBundle } from './bundle.ts';
import { notAskedText } from './called.ts';
import { type EditingMeans, editingView } from './editing.ts';
import { myAnswer } from './my-answer.ts';
import { placeText, whereText } from './place-text.ts';
import { guestItems, isGuestOnly, meetingRoles } from './roles.ts';
import type { AgendaItemView, AnswersView, MeetingView } from './view.ts';
import { whenView } from './when.ts';

/** What the page has beside the meeting itself; a card has nothing of it. */
export interface PageMeans {
  /** What was sent, for the secretariat. */
  lines: DeliveryLineView[];
  /** The newest post failed, or may not have arrived. */
  lost: boolean;
  history: MeetingView['history'];
  /** For the secretariat. */
  editing?: EditingMeans;
}

const A_CARD: PageMeans = { lines: [], lost: false, history: [] };

/** A meeting as its page and its card show it to one reader. */
export function meetingView(bundle: MeetingBundle, reader: Reader, means: PageMeans = A_CARD): MeetingView {
  const { meeting, forum, zone } = bundle;
  const { language, now, actor } = reader;
  const { definition } = meeting;
  const over = isOver(definition.when, zone, now);
  const roles = meetingRoles(actor, bundle, now);
  const asked = askedBy(reader, roles);
  const secretariat = roles.includes('secretariat');
  const guestOnly = isGuestOnly(roles);
  const quorum = secretariat ? quorumView(bundle, language) : undefined;
  const approval = approvalView(bundle, asked, language, means.editing?.chairChats);
  const approves = approval?.mayApprove === true;
  const mine = myAnswer(bundle, reader);
  const unasked = mine === null && meeting.status === 'noticed' && !over ? notAskedText(bundle, reader) : undefined;
  return {
    id: bundle.id,
    forum: { id: forum.id, name: forum.name, shortName: forum.shortName },
    title: definition.title,
    status: meeting.status,
    statusText: text(language, statusKey(meeting.status, over)),
    ...(meeting.status === 'cancelled' ? { reason: meeting.reason } : {}),
    when: whenView(definition.when, language, now, zone),
    placeText: placeText(bundle, language),
    modeText: text(language, `meeting.mode.${definition.mode}`),
    whereText: whereText(bundle, language),
    ...(definition.link === undefined ? {} : { link: definition.link }),
    purpose: definition.purpose ?? forum.purpose,
    officesText: officesText(bundle, language),
    revision: revisionOf(meeting),
    askedAgain: (meeting.askedFrom ?? 0) > 1,
    ...noticed(bundle, language),
    answerByText:
      meeting.status === 'noticed' && !over ? answerByText(meeting.answerBy, { language, now, zone }) : null,
    agenda: agenda(bundle, reader, { guestOnly, approves, prepares: secretariat || roles.includes('chair') }),
    draft: meeting.status === 'planned' || (approves && unsentChanges(meeting).length > 0),
    history: guestOnly ? [] : means.history,
    ...(approval ? { approval } : {}),
    answers: guestOnly ? NO_ANSWERS : answersView(bundle, language),
    mine,
    ...(unasked === undefined ? {} : { notAskedText: unasked }),
    ...(quorum === undefined ? {} : { quorum }),
    ...(secretariat ? { deliveries: means.lines } : {}),
    ...(secretariat && means.editing ? { editing: editingView(bundle, means.editing, reader) } : {}),
    can: abilities(bundle, asked, { lost: means.lost, promised: true, noted: true, ...means.editing }, language),
    over,
  };
}

const NO_ANSWERS: AnswersView = { answered: 0, of: 0, summary: '', tally: '', rows: [], table: [], others: [] };

function statusKey(status: 'planned' | 'noticed' | 'cancelled', over: boolean) {
  return over && status !== 'cancelled' ? 'meeting.status.over' : (`meeting.status.${status}` as const);
}

/** Who is invited to some items alone sees those, under their numbers; the chair who approves sees what is approved. */
function agenda(
  bundle: MeetingBundle,
  { actor, language }: Reader,
  { guestOnly, approves, prepares }: { guestOnly: boolean; approves: boolean; prepares: boolean },
): AgendaItemView[] {
  const { meeting, forum, people, id } = bundle;
  const items = approves
    ? workingAgenda(meeting, forum.standingAgenda)
    : readableAgenda(bundle, { guestOnly, prepares });
  const mine = guestOnly ? guestItems(actor, bundle) : null;
  const first = meeting.status === 'planned' || meeting.revision === 0 ? undefined : meeting.first;
  const added = (item: string) => first !== undefined && !first.includes(item);
  return items
    .map((item, index) => ({ item, no: index + 1 }))
    .filter(({ item }) => mine === null || mine.includes(item.id))
    .map(({ item, no }) => agendaItemView(item, no, { meeting: id, people, added: added(item.id) }, language));
}

/** An agenda that is being prepared is read by those who prepare it; the others get it with the notice. */
export function readableAgenda(
  { meeting, forum }: MeetingBundle,
  { guestOnly, prepares }: { guestOnly: boolean; prepares: boolean },
): AgendaItem[] {
  const hidden = meeting.status === 'planned' && meeting.items !== undefined && !prepares && !guestOnly;
  return hidden ? [] : agendaOf(meeting, forum.standingAgenda);
}

/** On a day when an office changes hands, the one who comes is named. */
function officesText({ offices, municipalities, meeting }: MeetingBundle, language: Language): string {
  const { date } = meeting.definition.when;
  const sentences = (['chair', 'vice-chair'] as const).flatMap((office) => {
    const held = offices.filter((one) => one.office === office && within(date, one.from, one.to));
    const holder = held.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
    const who = holder && municipalities.get(holder.municipality)?.name;
    return who ? [text(language, `office.${office}`, { who })] : [];
  });
  return sentences.join(' ');
}

function noticed({ meeting, zone }: MeetingBundle, language: Language): { noticedText?: string } {
  if (meeting.status !== 'noticed') return {};
  const when = instantWords(language, new Date(meeting.noticedAt), zone);
  return { noticedText: text(language, 'meeting.noticed-at', { when }) };
}
