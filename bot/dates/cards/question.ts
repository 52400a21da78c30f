import type { DeclaredCard, Sent } from '../../cards/declared-card.ts';
import { card, type Element, execute, heading, plain, subheading } from '../../cards/parts.ts';
import { refreshFor } from '../../cards/refresh.ts';
import { type Language, text } from '../../texts/text.ts';
import { SUITS } from '../domain/commands.ts';
import type { DatesView, ProposalView } from '../views/view.ts';

/** The cards in the channels send it under the name that the question had first; new ones do too. */
export const DATES_CARD: DeclaredCard<'dates-card', 'dates', 'poll'> = {
  draw: 'dates-card',
  about: 'poll',
  refreshed: true,
  written: false,
  actions: { 'answer-dates': { dates: { as: 'poll' }, drawn: 'sent', seat: 'sent', answers: answersIn } },
};

/**
 * The days that were marked suit, and those beside them do not: `days` and `yes`, by commas. Day by day the inputs are named
 * by the proposals, "d1", "d2" …, and one that was left alone is no answer.
 */
function answersIn(sent: Sent): object {
  if (sent.days !== undefined) return markedIn(sent);
  return Object.fromEntries(Object.entries(sent).filter(([name, value]) => DAY.test(name) && value !== ''));
}

const DAY = /^d\d{1,2}$/;

/** Where nothing is marked no day suits. */
function markedIn({ days, yes }: Sent): object {
  const marked = listed(yes);
  const beside = listed(days).filter((day) => !marked.includes(day));
  return Object.fromEntries([...marked.map((day) => [day, 'yes']), ...beside.map((day) => [day, 'no'])]);
}

function listed(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',').filter((day) => DAY.test(day)) : [];
}

export interface DatesCardSetting {
  language: Language;
  /** Goes back with each press. */
  drawn: string;
  /** The question's page in the tab; the meeting's, when it became one. */
  href: string;
  /** The card of everybody in the channel: whose clients fetch their own card (8:orgid:<account>). */
  common?: { users: string[] };
}

/** A date question: all days with one press, or day by day. The inputs are named by the proposals' ids. */
export function datesCard(view: DatesView, setting: DatesCardSetting): object {
  const { language, common } = setting;
  const open = view.status === 'open' && view.proposals.some(({ over }) => !over);
  const asked = open && (common !== undefined || view.mine !== null);
  const said = { forum: view.forum.shortName, status: view.statusText };
  const body = [
    heading(headline(view, open, asked, language)),
    plain(`${view.forum.shortName} · ${view.title}`, { bold: true }),
    plain(view.placeText, { spacing: 'None' }),
    ...(common || !hasAnswered(view) || !open ? [plain(view.statusText, { bold: view.status === 'chosen' })] : []),
    ...(common ? [] : mineLine(view, open, language)),
    ...(common && open
      ? [plain(text(language, 'card.dates.who', { forum: view.forum.shortName }), { subtle: true })]
      : []),
    ...(asked ? [allButton(view, setting), marks(view, setting), markButtons(view, setting)] : []),
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

function headline(view: DatesView, open: boolean, asked: boolean, language: Language): string {
  if (view.status === 'chosen') return text(language, 'card.dates.chosen');
  if (view.status === 'closed') return text(language, 'card.dates.closed');
  if (!open) return text(language, 'card.dates.over');
  if (!asked) return text(language, 'card.dates.others', { forum: view.forum.shortName });
  return text(language, hasAnswered(view) ? 'card.dates.answered' : 'card.dates.ask');
}

function hasAnswered({ mine }: DatesView): boolean {
  return mine !== null && Object.keys(mine.answers).length > 0;
}

/** The reader's own answers, also when the question is over: an answer of the last moment is said back too. */
function mineLine(view: DatesView, open: boolean, language: Language): Element[] {
  const { text: said = '' } = view.mine ?? {};
  if (view.notAskedText && open) return [plain(view.notAskedText)];
  if (!hasAnswered(view)) return open && view.mine ? [plain(said)] : [];
  if (!open) return [plain(said)];
  return [plain(said, { bold: true }), plain(text(language, 'card.dates.change'), { subtle: true, spacing: 'Small' })];
}

/** What is still to come: a day that has been is not asked about. */
function coming({ proposals }: DatesView): ProposalView[] {
  return proposals.filter(({ over }) => !over);
}

function press(view: DatesView, { drawn }: DatesCardSetting) {
  return { do: 'answer-dates' as const, poll: view.id, drawn };
}

function allButton(view: DatesView, setting: DatesCardSetting): Element {
  const yes = Object.fromEntries(coming(view).map(({ id }) => [id, 'yes']));
  const title = text(setting.language, 'card.dates.all');
  const likely = hasAnswered(view) ? {} : { style: 'positive' as const };
  return { type: 'ActionSet', actions: [execute(title, { ...press(view, setting), ...yes }, likely)] };
}

/** One tap a day: those that suit. */
function marks(view: DatesView, { language, common }: DatesCardSetting): Element {
  const { answers = {} } = (common ? undefined : view.mine) ?? {};
  const marked = coming(view).filter(({ id }) => answers[id] === 'yes');
  return {
    type: 'Input.ChoiceSet',
    id: 'yes',
    label: text(language, 'card.dates.mark'),
    style: 'expanded',
    isMultiSelect: true,
    choices: coming(view).map(({ id, whenText }) => ({ title: whenText, value: id })),
    ...(marked.length > 0 ? { value: marked.map(({ id }) => id).join(',') } : {}),
  };
}

/** A day that was answered "if need be" stays so unless it is marked. */
function markButtons(view: DatesView, setting: DatesCardSetting): Element {
  const { language, common } = setting;
  const { answers = {} } = (common ? undefined : view.mine) ?? {};
  const days = coming(view).filter(({ id }) => answers[id] !== 'if-need-be');
  const marked = { ...press(view, setting), days: days.map(({ id }) => id).join(',') };
  const dayByDay = {
    type: 'Action.ShowCard',
    title: text(language, 'card.dates.day-by-day'),
    card: { type: 'AdaptiveCard', body: inputs(view, setting), actions: [sendAction(view, setting)] },
  };
  const save = execute(text(language, 'card.dates.save'), marked, { inputs: 'auto' });
  return { type: 'ActionSet', actions: [save, dayByDay] };
}

function inputs(view: DatesView, { language, common }: DatesCardSetting): Element[] {
  const choices = SUITS.map((value) => ({ title: text(language, `suits.${value}`), value }));
  return coming(view).map(({ id, whenText }) => {
    const value = common ? undefined : view.mine?.answers[id];
    return {
      type: 'Input.ChoiceSet',
      id,
      label: whenText,
      style: 'compact',
      placeholder: text(language, 'card.dates.choose'),
      choices,
      ...(value ? { value } : {}),
    };
  });
}

function sendAction(view: DatesView, setting: DatesCardSetting): Element {
  return execute(text(setting.language, 'card.dates.send'), press(view, setting), { inputs: 'auto' });
}

/** How it stands, day by day; who has answered what is on the question's page. */
function tallies(view: DatesView, language: Language, asked: boolean): Element[] {
  const title = `${text(language, 'card.dates.answers')}: ${view.summary}`;
  const lines = view.proposals.map((one) =>
    plain(`${asked ? one.shortText : one.whenText}: ${one.tally}`, { spacing: 'None' }),
  );
  return [subheading(title), ...lines];
}

function linkKey({ status }: DatesView): 'card.dates.open' | 'card.dates.open-meeting' {
  return status === 'chosen' ? 'card.dates.open-meeting' : 'card.dates.open';
}
