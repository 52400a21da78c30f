import type { DeclaredCard, Sent } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain, subheading } from '../../cards/parts.ts';
import { refreshFor } from '../../cards/refresh.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DatesView } from '../views/view.ts';
import { dayByDay } from './day-by-day.ts';
import { type DatesCardSetting, NO_INPUTS, press } from './setting.ts';

/** The cards in the channels send it under the name that the question had first; new ones do too. */
export const DATES_CARD: DeclaredCard<'dates-card', 'dates', 'poll'> = {
  draw: 'dates-card',
  about: 'poll',
  refreshed: true,
  written: false,
  actions: { 'answer-dates': { dates: { as: 'poll' }, drawn: 'sent', seat: 'sent', answers: answersIn } },
};

/**
 * By the proposals' names, "d1", "d2" …: one day that was pressed, or all. Older cards in the channels send several that were
 * chosen, where one that was left alone is no answer, or what was marked among some, by commas: `yes` among `days`.
 */
function answersIn(sent: Sent): object {
  if (sent.days !== undefined) return markedIn(sent);
  return Object.fromEntries(Object.entries(sent).filter(([name, value]) => DAY.test(name) && value !== ''));
}

const DAY = /^d\d{1,2}$/;

/** Those that were marked suit, and those beside them do not; where nothing was marked no day suits. */
function markedIn({ days, yes }: Sent): object {
  const marked = listed(yes);
  const beside = listed(days).filter((day) => !marked.includes(day));
  return Object.fromEntries([...marked.map((day) => [day, 'yes']), ...beside.map((day) => [day, 'no'])]);
}

function listed(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',').filter((day) => DAY.test(day)) : [];
}

/** A date question: all days with one press, or each with its own, which is saved at once. */
export function datesCard(view: DatesView, setting: DatesCardSetting): object {
  const { language, common } = setting;
  const open = view.status === 'open' && view.proposals.some(({ over }) => !over);
  const asked = open && (common !== undefined || view.mine !== null);
  const said = { forum: view.forum.shortName, status: view.statusText };
  const body = [
    heading(headline(view, open, asked, setting)),
    plain(`${view.forum.shortName} · ${view.title}`, { bold: true }),
    plain(view.placeText, { spacing: 'None' }),
    ...(common || !hasAnsweredAll(view) || !open ? [plain(view.statusText, { bold: view.status === 'chosen' })] : []),
    ...(common ? [] : mineLine(view, open, language)),
    ...(common && open
      ? [plain(text(language, 'card.dates.who', { forum: view.forum.shortName }), { subtle: true })]
      : []),
    ...(asked ? [wholeButtons(view, setting), ...dayByDay(view, setting)] : []),
    ...(view.status === 'open' ? tallies(view, language, asked) : []),
  ];
  return card(
    body,
    [{ type: 'Action.OpenUrl', title: text(language, linkKey(view)), url: setting.href }],
    {
      speak: text(language, 'card.dates.speak', said),
      fallbackText: text(language, 'card.dates.fallback', said),
      lang: language,
    },
    open ? refreshFor(DATES_CARD.about, view.id, text(language, 'card.dates.mine'), common?.users) : undefined,
  );
}

function headline(view: DatesView, open: boolean, asked: boolean, { language, common }: DatesCardSetting): string {
  if (view.status === 'chosen') return text(language, 'card.dates.chosen');
  if (view.status === 'closed') return text(language, 'card.dates.closed');
  if (!open) return text(language, 'card.dates.over');
  if (!asked) return text(language, 'card.dates.others', { forum: view.forum.shortName });
  if (common || !hasAnswered(view)) return text(language, 'card.dates.ask');
  return text(language, hasAnsweredAll(view) ? 'card.dates.answered' : 'card.dates.answered-some');
}

function hasAnswered({ mine }: DatesView): boolean {
  return mine !== null && Object.keys(mine.answers).length > 0;
}

/** All that are still to come: with a press a day somebody may stop halfway. */
function hasAnsweredAll({ mine, proposals }: DatesView): boolean {
  return mine !== null && proposals.every(({ id, over }) => over || mine.answers[id] !== undefined);
}

/** The reader's own answers, also when the question is over: an answer of the last moment is said back too. */
function mineLine(view: DatesView, open: boolean, language: Language): Element[] {
  const { text: said = '' } = view.mine ?? {};
  if (view.notAskedText && open) return [plain(view.notAskedText)];
  if (!hasAnswered(view)) return open && view.mine ? [plain(said)] : [];
  if (!open) return [plain(said)];
  return [plain(said, { bold: true }), plain(text(language, 'card.dates.change'), { subtle: true, spacing: 'Small' })];
}

/** Every day that is still to come suits, or none does: whoever can't come at all need not say so ten times. */
function wholeButtons(view: DatesView, setting: DatesCardSetting): Element {
  const { language } = setting;
  const coming = view.proposals.filter(({ over }) => !over);
  const every = (suits: 'yes' | 'no') => ({
    ...press(view, setting),
    ...Object.fromEntries(coming.map(({ id }) => [id, suits])),
  });
  const likely = hasAnswered(view) ? NO_INPUTS : { ...NO_INPUTS, style: 'positive' as const };
  return {
    type: 'ActionSet',
    actions: [
      execute(text(language, 'card.dates.all'), every('yes'), likely),
      execute(text(language, 'card.dates.none'), every('no'), NO_INPUTS),
    ],
  };
}

/** How it stands, day by day where that does not stand beside the buttons; who has answered what is on the question's page. */
function tallies(view: DatesView, language: Language, asked: boolean): Element[] {
  const title = `${text(language, 'card.dates.answers')}: ${view.summary}`;
  if (asked) return [plain(title, { subtle: true })];
  return [
    subheading(title),
    ...view.proposals.map((one) => plain(`${one.whenText}: ${one.tally}`, { spacing: 'None' })),
  ];
}

function linkKey({ status }: DatesView): 'card.dates.open' | 'card.dates.open-meeting' {
  return status === 'chosen' ? 'card.dates.open-meeting' : 'card.dates.open';
}
