import { mayDo } from '../domain/access.ts';
import { rolesOf } from '../domain/asking/relation.ts';
import type { AgendaItemDefinition } from '../domain/cooperation/definition.ts';
import { within } from '../domain/cooperation/states.ts';
import { isOver } from '../domain/meeting/hours.ts';
import { agendaOf } from '../domain/meeting/meeting.ts';
import { instantWords } from '../texts/dates.ts';
import { type Language, text } from '../texts/text.ts';
import { answersView, quorumView } from './answer-rows.ts';
import type { MeetingBundle } from './meeting-bundle.ts';
import type { AgendaItemView, DeliveryLineView, MeetingView } from './meeting-view.ts';
import { myAnswer } from './my-answer.ts';
import type { Reader } from './reader.ts';
import { whenView } from './when-view.ts';

/** What was sent about a meeting. `lost`: the newest post failed, or may not have arrived. */
export interface Ledger {
  lines: DeliveryLineView[];
  lost: boolean;
}

/** A meeting as its page and its card show it to one reader. */
export function meetingView(
  bundle: MeetingBundle,
  reader: Reader,
  ledger: Ledger = { lines: [], lost: false },
): MeetingView {
  const { meeting, forum, zone } = bundle;
  const { language, now } = reader;
  const { definition } = meeting;
  const over = isOver(definition.when, zone, now);
  const secretariat = reader.actor.kind === 'account' && reader.actor.secretariat;
  const quorum = secretariat ? quorumView(bundle, language) : undefined;
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
    revision: meeting.status === 'planned' ? 0 : meeting.revision,
    ...noticed(bundle, language),
    agenda: agendaOf(meeting, forum.standingAgenda).map((item, index) => agendaItem(item, index + 1, language)),
    answers: answersView(bundle, language),
    mine: myAnswer(bundle, reader),
    ...(quorum === undefined ? {} : { quorum }),
    ...(secretariat ? { deliveries: ledger.lines } : {}),
    can: abilities(bundle, reader, over, ledger.lost),
    over,
  };
}

function statusKey(status: 'planned' | 'noticed' | 'cancelled', over: boolean) {
  return status === 'noticed' && over ? 'meeting.status.over' : (`meeting.status.${status}` as const);
}

/** The place, or in words that it is not decided. */
export function placeText({ meeting: { definition } }: MeetingBundle, language: Language): string {
  if (definition.place !== undefined) return text(language, 'meeting.place', { place: definition.place });
  return text(language, definition.mode === 'remote' ? 'meeting.place-digital' : 'meeting.place-undecided');
}

function whereText(bundle: MeetingBundle, language: Language): string {
  const { place, mode } = bundle.meeting.definition;
  const where = placeText(bundle, language);
  const said = mode === 'undecided' || (mode === 'remote' && place === undefined);
  return said ? where : `${where} · ${text(language, `meeting.mode.${mode}`)}`;
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

function agendaItem(item: AgendaItemDefinition, no: number, language: Language): AgendaItemView {
  const { heading, kind, presenter, annexes = [] } = item;
  const said = text(language, `agenda.kind.${kind}`);
  const kindText = said.toLowerCase() === heading.toLowerCase() ? '' : said;
  return { no, heading, kindText, ...(presenter === undefined ? {} : { presenter }), annexes };
}

function abilities(bundle: MeetingBundle, reader: Reader, over: boolean, lost: boolean): MeetingView['can'] {
  const { meeting, forum, seats, team } = bundle;
  const { language, actor } = reader;
  const roles = rolesOf(actor, seats, meeting.definition.when.date);
  const cancel = mayDo('cancel-meeting', roles) && meeting.status !== 'cancelled' && !over;
  const again = meeting.status === 'noticed' && lost;
  const no = { sendNotice: false, sendAgain: false, cancel };
  if (!mayDo('send-notice', roles) || !(meeting.status === 'planned' || again)) return no;
  if (over) return { ...no, sendNoticeHint: text(language, 'meeting.can-not-send.over') };
  if (team?.status === 'connected') return { sendNotice: !again, sendAgain: again, cancel };
  const words = { forum: forum.shortName, team: forum.teamName };
  return { ...no, sendNoticeHint: text(language, 'meeting.can-not-send.no-team', words) };
}
