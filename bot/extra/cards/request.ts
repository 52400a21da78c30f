import type { DeclaredCard } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import { someNames } from '../../views/names.ts';
import type { ExtraStanding } from '../views/request.ts';
import type { ExtraRequestView } from '../views/request-view.ts';

export const EXTRA_CARD: DeclaredCard<'extra-card', 'request'> = {
  draw: 'extra-card',
  about: 'request',
  refreshed: false,
  written: false,
  actions: { 'join-extra-meeting': { request: 'sent' } },
};

const MOST_NAMES = 40;

export interface ExtraCardSetting {
  language: Language;
  standing: ExtraStanding;
  /** The body's short name. */
  forum: string;
  /** The municipality that asked first. */
  asker: string;
  /** Where it is in the tab: the meeting's page once there is a meeting. */
  href: string;
  /** The card of everybody in the channel: who may press is decided when it is pressed. */
  common: boolean;
}

/** Members ask for an extra meeting: who, for what and why, how many so far, and one button. */
export function extraCard(view: ExtraRequestView, setting: ExtraCardSetting): object {
  const { language, standing, forum, asker } = setting;
  const what = text(language, 'card.extra.what', { who: asker, forum, when: view.whenText });
  const names = someNames(language, view.who, MOST_NAMES);
  const body = [
    heading(text(language, `card.extra.${standing}`)),
    plain(what, { bold: true }),
    plain(text(language, 'card.extra.reason', { reason: view.reason }), { spacing: 'Small' }),
    plain(counter(view, setting), { bold: true }),
    ...asking(view, setting),
    plain(text(language, 'card.extra.who', { names }), { subtle: true, spacing: 'Small' }),
  ];
  const speak = `${what} ${counter(view, setting)}`;
  return card(body, [link(setting)], { speak, fallbackText: speak, lang: language });
}

function counter(
  { counterText, needed, whenText }: ExtraRequestView,
  { standing, language }: ExtraCardSetting,
): string {
  if (standing === 'planned')
    return text(language, 'card.extra.planned-what', { counter: counterText, when: whenText });
  if (standing !== 'open') return `${counterText}.`;
  return text(language, 'card.extra.rule', { counter: counterText, needed });
}

function asking(view: ExtraRequestView, { standing, language, common, forum }: ExtraCardSetting): Element[] {
  if (view.mine) return [plain(text(language, 'extra.mine'))];
  if (standing !== 'open' || !(common || view.canJoin)) return [];
  const press = { do: 'join-extra-meeting' as const, request: view.id };
  const button = execute(text(language, 'card.extra.join'), press, { style: 'positive' });
  const who = common ? [plain(text(language, 'card.extra.who-may', { forum }), { subtle: true })] : [];
  return [...who, { type: 'ActionSet', actions: [button] }];
}

function link({ standing, language, href }: ExtraCardSetting): Element {
  const title = text(language, standing === 'planned' ? 'card.notice.open' : 'card.chat.open');
  return { type: 'Action.OpenUrl', title, url: href };
}
