import { card, type Element, execute, heading, plain, shortened, subheading } from '../../cards/parts.ts';
import { refreshFor } from '../../cards/refresh.ts';
import { type Language, text } from '../../texts/text.ts';
import type { RoundView } from '../views/view.ts';
import { answeredWords } from '../views/words.ts';
import { answerInputs, hasStances, inputKinds, isForSeveral, isShort } from './inputs.ts';
import { ROUND_CARD } from './press.ts';

export interface RoundCardSetting {
  language: Language;
  /** Goes back with each press. */
  drawn: string;
  /** The Round's page in the tab. */
  href: string;
  /** The page of what the Round belongs to. */
  about?: string;
  /** Why the latest press was refused. */
  refused?: string;
  /** The card of everybody in the channel: whose clients fetch their own card (8:orgid:<account>). */
  common?: { users: string[] };
}

const LONGEST_SHOWN = 1_500;
const LONGEST_ABOUT = 300;

/** A question to every municipality: answered here where the form is short, and in the tab where it is long. */
export function roundCard(view: RoundView, setting: RoundCardSetting): object {
  const { language, common } = setting;
  const open = view.status === 'open';
  const asked = open && (common !== undefined || view.mine !== null);
  const here = asked && isShort(view);
  const said = { forum: view.forum.shortName, title: view.title, status: view.headline };
  const body = [
    heading(view.statusText),
    ...(setting.refused ? [plain(setting.refused, { bold: true })] : []),
    plain(view.title, { bold: true }),
    plain(`${view.forum.shortName} · ${view.purposeText} · ${view.askerText}`, { subtle: true, spacing: 'None' }),
    ...aboutLine(view, language),
    ...documentLines(view, language),
    ...(view.text ? [plain(shortened(view.text, LONGEST_SHOWN))] : []),
    ...(common && open
      ? [plain(text(language, 'card.round.who', { forum: view.forum.shortName }), { subtle: true })]
      : []),
    ...(common ? [] : mineLines(view, setting)),
    ...(here ? [...answerInputs(view, language, common === undefined), ...buttons(view, setting)] : []),
    ...(asked && !here
      ? [plain(text(language, isForSeveral(view.mine) ? 'card.round.several' : 'card.round.long'))]
      : []),
    ...progress(view, language),
  ];
  return card(
    body,
    [
      {
        type: 'Action.OpenUrl',
        title: text(language, asked ? 'card.round.answer-in-tab' : 'card.round.open'),
        url: setting.href,
      },
      ...(view.document?.href
        ? [{ type: 'Action.OpenUrl', title: text(language, 'card.round.document-open'), url: view.document.href }]
        : []),
      ...(setting.about
        ? [{ type: 'Action.OpenUrl', title: text(language, 'card.round.about-open'), url: setting.about }]
        : []),
    ],
    {
      speak: text(language, 'card.round.speak', said),
      fallbackText: text(language, 'card.round.fallback', said),
      lang: language,
    },
    open ? refreshFor(ROUND_CARD.about, view.id, text(language, 'card.round.mine'), common?.users) : undefined,
  );
}

/** Who sent what it belongs to, and what that is called. */
function aboutLine({ consultation }: RoundView, language: Language): Element[] {
  if (consultation === undefined) return [];
  const { senderText: from, title } = consultation;
  return [plain(shortened(text(language, 'card.round.about', { from, title }), LONGEST_ABOUT), { spacing: 'None' })];
}

/** What the document is, and what it says in short. */
function documentLines({ document }: RoundView, language: Language): Element[] {
  if (document === undefined) return [];
  const { sort, summary } = document;
  return [plain(text(language, 'card.round.document', { sort })), plain(shortened(summary, LONGEST_SHOWN))];
}

/** The reader's own answer said back, and what is kept of what they wrote. Under a refusal an earlier answer would read as its receipt. */
function mineLines({ mine, rows, notAskedText }: RoundView, { language, refused }: RoundCardSetting): Element[] {
  if (mine === null) return notAskedText ? [plain(notAskedText)] : [];
  const kept = mine.draft ? [plain(mine.draft.byText)] : [];
  if (refused && mine.open) return kept;
  const given = rows.find(({ municipality }) => municipality === mine.municipality)?.answer;
  const lines = (given?.values ?? []).filter(({ empty }) => !empty);
  return [
    plain(given ? text(language, 'card.round.said', { name: mine.name, stance: given.stanceText }) : mine.text, {
      bold: true,
    }),
    ...lines.map(({ label, text: value }) =>
      plain(answeredWords(shortened(label, 120), shortened(value, 300)), { spacing: 'None' }),
    ),
    ...(mine.givenText && given ? [plain(mine.givenText, { subtle: true, spacing: 'None' })] : []),
    ...(mine.overtookText ? [plain(mine.overtookText, { bold: true })] : []),
    ...kept,
  ];
}

function buttons(view: RoundView, { language, drawn }: RoundCardSetting): Element[] {
  const data = {
    round: view.id,
    drawn,
    as: inputKinds(view.form),
    ...(view.mine ? { municipality: view.mine.municipality, seen: view.mine.version } : {}),
    edition: view.mine?.draft?.edition ?? 0,
  };
  const changed = view.mine?.answer ? 'card.round.change' : 'card.round.send';
  const one = !hasStances(view);
  return [
    {
      type: 'ActionSet',
      actions: [
        execute(
          text(language, changed),
          { ...data, do: 'answer-round', ...(one ? { stance: 'answers' } : {}) },
          { inputs: 'auto', style: 'positive' },
        ),
        ...(one
          ? [execute(text(language, 'card.round.abstain'), { ...data, do: 'answer-round', stance: 'abstains' })]
          : []),
        execute(
          text(language, 'card.round.keep'),
          { ...data, do: 'keep-draft', ...(one ? { stance: 'answers' } : {}) },
          { inputs: 'auto' },
        ),
      ],
    },
  ];
}

/** Which municipalities have been heard from; what they say is where the reader may see it. */
function progress({ rows, summary }: RoundView, language: Language): Element[] {
  const names = (state: boolean) => rows.filter((row) => (row.state !== 'missing') === state).map(({ name }) => name);
  const [heard, silent] = [names(true), names(false)];
  return [
    subheading(summary),
    ...(heard.length > 0
      ? [plain(text(language, 'card.round.heard', { names: heard.join(', ') }), { spacing: 'None' })]
      : []),
    ...(silent.length > 0
      ? [plain(text(language, 'card.round.silent', { names: silent.join(', ') }), { spacing: 'None' })]
      : []),
  ];
}
