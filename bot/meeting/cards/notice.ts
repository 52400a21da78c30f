import type { DeclaredCard, Sent } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain } from '../../cards/parts.ts';
import { refreshFor } from '../../cards/refresh.ts';
import { type Language, text } from '../../texts/text.ts';
import type { AnswerChoice, MeetingView } from '../views/view.ts';
import { agendaPart, answersPart } from './notice-lists.ts';

/** The post about a change sends the same answers. */
export const NOTICE_CARD: DeclaredCard<'card', 'meeting'> = {
  draw: 'card',
  about: 'meeting',
  refreshed: true,
  actions: {
    'answer-notice': {
      meeting: 'sent',
      revision: 'sent',
      drawn: 'sent',
      seat: 'sent',
      answer: (sent) => ({ value: sent.value, ...hour(sent, 'from'), ...hour(sent, 'until') }),
    },
  },
};

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
    ...(open && asked ? mineLine(view, language, setting.common !== undefined) : []),
    ...(open && asked ? [answerButtons(view, setting)] : []),
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
  if (view.askedAgain && !view.mine?.value) return text(language, 'card.notice.ask-again');
  return text(language, view.mine?.value ? 'card.notice.answered' : 'card.notice.ask');
}

function mineLine({ mine, when, answerByText }: MeetingView, language: Language, common: boolean): Element[] {
  const until = answerByText ?? text(language, 'card.notice.until', { near: when.near });
  if (common || mine === null) return [plain(until, { bold: answerByText !== null })];
  if (mine.value === null) return [plain(`${mine.text}. ${until}`, { bold: answerByText !== null })];
  return [plain(`${mine.text}. ${text(language, 'rsvp.change-until')}`, { bold: true })];
}

/** The common card offers every answer that some seat may give; who may give which is decided when it is pressed. */
function answerButtons(view: MeetingView, setting: NoticeCardSetting): Element {
  const { language } = setting;
  const choices = view.mine?.choices ?? setting.common?.choices ?? [];
  const about = { meeting: view.id, revision: view.revision, drawn: setting.drawn, choices };
  const press = pressOf(about);
  const buttons = answerActions(about);
  const partly = choices.filter((choice) => choice.partly);
  const { from, until } = view.mine ?? {};
  const hour = (id: 'from' | 'until', label: string, value: string | undefined) => ({
    type: 'Input.Time',
    id,
    label,
    ...(value ? { value } : {}),
  });
  const part = {
    type: 'Action.ShowCard',
    title: text(language, 'card.notice.partly'),
    card: {
      type: 'AdaptiveCard',
      body: [
        plain(text(language, 'card.notice.partly-hint')),
        hour('from', text(language, 'card.notice.from'), from),
        hour('until', text(language, 'card.notice.until-input'), until),
      ],
      actions: partly.map((choice) => execute(choice.text, press(choice.value), { inputs: 'auto' })),
    },
  };
  return { type: 'ActionSet', actions: partly.length > 0 ? [...buttons, part] : buttons };
}

interface Answerable {
  meeting: string;
  revision: number;
  drawn: string;
  choices: AnswerChoice[];
}

function pressOf({ meeting, revision, drawn }: Answerable) {
  return (value: string) => ({ do: 'answer-notice' as const, meeting, revision, value, drawn });
}

/** One button an answer, the likely one first. */
export function answerActions(about: Answerable): Element[] {
  const press = pressOf(about);
  return about.choices.map((choice, index) =>
    execute(choice.text, press(choice.value), index === 0 ? { style: 'positive' } : {}),
  );
}

function links(view: MeetingView, { language, href }: NoticeCardSetting): Element[] {
  const join = { type: 'Action.OpenUrl', title: text(language, 'card.notice.join'), url: view.link };
  const page = { type: 'Action.OpenUrl', title: text(language, 'card.notice.open'), url: href };
  return view.link && view.status !== 'cancelled' && !view.over ? [join, page] : [page];
}
