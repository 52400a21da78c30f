import type { DeclaredCard, Sent } from '../../cards/declared-card.ts';
import { card, type Element, heading, plain } from '../../cards/parts.ts';
import { refreshFor } from '../../cards/refresh.ts';
import { type Language, text } from '../../texts/text.ts';
import type { AnswerChoice, MeetingView } from '../views/view.ts';
import { answerButtons } from './answer-buttons.ts';
import { agendaPart, answersPart } from './notice-lists.ts';

/** The post about a change sends the same answers. */
export const NOTICE_CARD: DeclaredCard<'card', 'meeting'> = {
  draw: 'card',
  about: 'meeting',
  refreshed: true,
  written: false,
  actions: {
    'answer-notice': {
      meeting: 'sent',
      revision: 'sent',
      drawn: 'sent',
      seat: 'sent',
      answer: answerIn,
    },
  },
};

/** The hours are for those who take part: whoever does not may have left some standing. */
function answerIn(sent: Sent): object {
  const { value } = sent;
  const partly = value === 'attending' || value === 'remote';
  return partly ? { value, ...hour(sent, 'from'), ...hour(sent, 'until') } : { value };
}

/** An hour that was left empty is none. */
function hour(sent: Sent, name: 'from' | 'until'): object {
  const value = sent[name] ?? '';
  return value === '' ? {} : { [name]: value };
}

export interface NoticeCardSetting {
  language: Language;
  /** Goes back with each press. */
  drawn: string;
  /** The meeting's page in the tab. */
  href: string;
  /** The card of everybody in the channel: whose clients fetch their own card (8:orgid:<account>). */
  common?: { users: string[]; choices: AnswerChoice[] };
  /** Said first in a post that takes an earlier one's place. */
  replaces?: string;
}

/** A meeting's notice. First what is wanted, then what one needs to decide, then the buttons, then the rest. */
export function noticeCard(view: MeetingView, setting: NoticeCardSetting): object {
  const { language } = setting;
  const texts = { forum: view.forum.shortName, when: view.when.text, place: view.placeText };
  const open = view.status === 'noticed' && !view.over;
  const asked = view.mine !== null || setting.common !== undefined;
  const body = [
    heading(headline(view, language, asked)),
    ...(setting.replaces ? [plain(setting.replaces, { subtle: true })] : []),
    plain(`${view.forum.shortName} · ${view.when.text}`, { bold: true }),
    plain(view.whereText, { spacing: 'None' }),
    plain(view.purpose, { subtle: true, spacing: 'Small' }),
    ...(view.reason ? [plain(text(language, 'meeting.cancelled-why', { reason: view.reason }))] : []),
    ...(open ? [] : closedLine(view)),
    ...(open ? whoLine(view, setting) : []),
    ...(open && asked ? mineLine(view, language, setting.common !== undefined) : []),
    ...(open && asked ? answerPart(view, setting) : []),
    ...agendaPart(view, language),
    ...answersPart(view, language),
  ];
  return card(
    body,
    links(view, setting),
    {
      speak: text(language, 'card.notice.speak', texts),
      fallbackText: text(language, 'card.notice.fallback', texts),
      lang: language,
    },
    open
      ? refreshFor(NOTICE_CARD.about, view.id, text(language, 'card.notice.mine'), setting.common?.users)
      : undefined,
  );
}

function headline(view: MeetingView, language: Language, asked: boolean): string {
  if (view.status === 'cancelled') return text(language, 'card.notice.cancelled');
  if (view.over) return text(language, 'card.notice.over');
  if (!asked) return text(language, 'meeting.status.noticed');
  if (view.mine?.calledText && !view.mine.value)
    return text(language, 'card.notice.called', { forum: view.forum.shortName });
  if (view.askedAgain && !view.mine?.value) return text(language, 'card.notice.ask-again');
  return text(language, view.mine?.value ? 'card.notice.answered' : 'card.notice.ask');
}

/** What became of the reader's own answer, where none can be given any more: a card that lay open is pressed on late. */
function closedLine({ mine }: MeetingView): Element[] {
  if (!mine?.closedText) return [];
  return [plain(mine.value === null ? mine.closedText : `${mine.text}. ${mine.closedText}`)];
}

/** Who answers: to everybody in the channel, to a substitute who is called, and to whoever is not asked. */
function whoLine({ mine, forum, notAskedText }: MeetingView, { language, common }: NoticeCardSetting): Element[] {
  if (common) return [plain(text(language, 'card.notice.who', { forum: forum.shortName }), { subtle: true })];
  const said = mine === null ? notAskedText : mine.calledText;
  return said === undefined ? [] : [plain(said)];
}

function mineLine({ mine, answerByText }: MeetingView, language: Language, common: boolean): Element[] {
  const until = answerByText ?? text(language, 'card.notice.until');
  if (common || mine === null) return [plain(until, { bold: answerByText !== null })];
  if (mine.value === null) return [plain(`${mine.text}. ${until}`, { bold: answerByText !== null })];
  return [plain(`${mine.text}. ${text(language, 'rsvp.change-until')}`, { bold: true })];
}

/** The common card offers every answer that some seat may give; who may give which is decided when it is pressed. */
function answerPart(view: MeetingView, { language, drawn, common }: NoticeCardSetting): Element[] {
  const { id: meeting, revision, mine } = view;
  const choices = mine?.choices ?? common?.choices ?? [];
  const hours = { from: mine?.from, until: mine?.until };
  return answerButtons({ meeting, revision, drawn, choices, hours }, language);
}

function links(view: MeetingView, { language, href }: NoticeCardSetting): Element[] {
  const join = { type: 'Action.OpenUrl', title: text(language, 'card.notice.join'), url: view.link };
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.notice.open'), url: href };
  return view.link && view.status !== 'cancelled' && !view.over ? [join, page] : [page];
}
