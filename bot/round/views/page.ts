import { mayDo } from '../../kernel/access.ts';
import { isSecretariat } from '../../kernel/actor.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { daysBetween } from '../../kernel/local-time.ts';
import { nearWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { mayWonder } from '../../views/not-asked.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import type { WholeAbout } from '../domain/about.ts';
import { mayAnswerOnBehalf } from '../domain/answer-on-behalf.ts';
import { ANCHORS, WAYS } from '../domain/answer-shape.ts';
import { isAfter } from '../domain/deadline.ts';
import type { Purpose } from '../domain/purpose.ts';
import { mayCloseRound, mayMoveDeadline, mayReopenRound } from '../domain/steer.ts';
import type { RoundBundle } from './bundle.ts';
import { countsOf, isAwaited, stanceTallies, talliesOf } from './counts.ts';
import { documentView } from './document.ts';
import { giversOf } from './givers.ts';
import { myRound } from './mine.ts';
import { registrationView } from './registration.ts';
import { roundRows } from './rows.ts';
import { type Sight, seesPapers, sightOf } from './sight.ts';
import type { RoundAboutView, RoundCounts, RoundLine, RoundView, TallyView } from './view.ts';
import { deadlineWords } from './words.ts';

/** A Round as its page and its card show it to one reader. `municipality`: which of their own, where they have several. */
export function roundView(bundle: RoundBundle, reader: Reader, municipality?: string): RoundView {
  const { round, forum, about, purpose } = bundle;
  const { fields, status } = round;
  const { language } = reader;
  const sight = sightOf(bundle, reader);
  const mine = myRound(bundle, reader, municipality);
  const counts = countsSeen(countsOf(bundle), sight, reader);
  const document = documentView(bundle);
  const label = <T extends string>(base: 'round.stance' | 'round.anchor' | 'round.way', id: T) => ({
    id,
    label: text(language, `${base}.${id}` as Parameters<typeof text>[1]),
  });
  const stances = purpose.stances.map((one) => label('round.stance', one));
  return {
    id: bundle.id,
    purpose: purpose.name,
    purposeText: text(language, `purpose.${purpose.name}`),
    registration: registrationView(bundle, reader),
    forum: { id: forum.id, shortName: forum.shortName, name: forum.name },
    askerText: text(language, 'round.asker', { who: bundle.secretariat }),
    ...(document ? { document } : {}),
    ...(about ? { consultation: aboutView(about, seesPapers(bundle, reader), language) } : {}),
    title: fields.title,
    ...(fields.text === undefined ? {} : { text: fields.text }),
    status,
    ...timesOf(bundle, reader, counts),
    visibility: fields.visibility,
    visibilityText: text(language, `round.visibility.${fields.visibility}`),
    form: fields.form,
    stances,
    anchors: purpose.anchoring ? ANCHORS.map((one) => label('round.anchor', one)) : [],
    summary: summaryText(counts, purpose, language),
    counts,
    countsText:
      sight === 'all' && purpose.respondent === 'seats'
        ? countsText(counts, language)
        : summaryText(counts, purpose, language),
    rows: roundRows(bundle, reader, sight),
    tallies: sight === 'all' ? talliesSeen(bundle, stances, language) : null,
    mine,
    notAskedText: mine === null ? notAskedText(bundle, reader) : null,
    can: abilities(bundle, reader),
    ways: WAYS.map((one) => label('round.way', one)),
    givers: giversOf(bundle, reader),
    drawn: reader.drawn,
  };
}

function talliesSeen(bundle: RoundBundle, stances: RoundView['stances'], language: Language): TallyView[] {
  const [yes, no] = [text(language, 'round.yes'), text(language, 'round.no')];
  const stood = stanceTallies(bundle, text(language, 'card.round.stance-first'), stances);
  return [...stood, ...talliesOf(bundle, yes, no)];
}

function notAskedText(
  { round, seats, today, forum, purpose }: RoundBundle,
  { actor, language }: Reader,
): string | null {
  if (purpose.respondent === 'registries') return null;
  if (round.status !== 'open' || !mayWonder(actor, rolesOf(actor, seats, today))) return null;
  return text(language, 'round.not-asked', { forum: forum.shortName });
}

function aboutView({ id, title, sender, annexes }: WholeAbout, papers: boolean, language: Language): RoundAboutView {
  const senderText = text(language, 'round.sender', { sender });
  return { id, title, senderText, annexes: papers ? annexes : [] };
}

/** How many are late or abstain is how they stand: told with the answers. Whose draft waits only the secretariat counts. */
function countsSeen(counts: RoundCounts, sight: Sight, { actor }: Reader): RoundCounts {
  const office = isSecretariat(actor);
  const drafts = office ? counts.drafts : 0;
  if (sight === 'all') return { ...counts, drafts };
  const answered = counts.asked - counts.missing;
  return { ...counts, answered, onTime: answered, late: 0, abstained: 0, planned: null, drafts };
}

function timesOf(bundle: RoundBundle, reader: Reader, counts: RoundCounts) {
  const { round, zone, purpose } = bundle;
  const { language, now } = reader;
  const deadlineText = deadlineWords(language, round.fields.answerBy);
  const open = round.status === 'open';
  const overdue = open && isAfter(round.fields.answerBy, zone, now);
  const summary = summaryText(counts, purpose, language);
  const dated = overdue ? 'round.headline.overdue' : 'round.headline';
  const key = open ? dated : 'round.headline.closed';
  // The registries were told no last day: it only says when the secretariat may wonder.
  const headless = open && purpose.respondent === 'registries';
  const statusKey = open ? (overdue ? 'round.status.overdue' : 'round.status.open') : 'round.status.closed';
  return {
    headline: headless ? summary : text(language, key, { summary, deadline: deadlineText }),
    statusText: text(language, statusKey, { deadline: deadlineText }),
    deadline: round.fields.answerBy,
    deadlineText,
    overdue,
  };
}

/** "3 av 8 har svarat", "3 av 8 har beslutat, 2 har planerat": also those that abstain have been heard from. */
export function summaryText(
  { asked, missing, planned }: RoundCounts,
  { respondent }: Pick<Purpose, 'respondent'>,
  language: Language,
): string {
  if (respondent === 'registries')
    return text(language, 'registration.text', { registered: asked - missing, of: asked });
  if (planned !== null) {
    const words = { decided: asked - missing - planned, of: asked, planned };
    return text(language, planned === 0 ? 'round.summary.decided' : 'round.summary.planned', words);
  }
  return text(language, 'answers.summary', { answered: asked - missing, of: asked });
}

function countsText({ answered, abstained, planned, missing, late }: RoundCounts, language: Language): string {
  const parts = [
    text(language, planned === null ? 'round.counts.answered' : 'round.counts.decided', { n: answered }),
    ...(late > 0 ? [text(language, 'round.counts.late', { n: late })] : []),
    ...(abstained > 0 ? [text(language, 'round.counts.abstained', { n: abstained })] : []),
    ...(planned ? [text(language, 'round.counts.planned', { n: planned })] : []),
    ...(missing > 0 ? [text(language, 'round.counts.missing', { n: missing })] : []),
  ];
  return parts.join(', ');
}

function abilities({ round, purpose }: RoundBundle, reader: Reader): RoundView['can'] {
  const asked = askedBy(reader, rolesOf(reader.actor, [], ''));
  return {
    behalf: mayAnswerOnBehalf(round, { ...asked, purpose }) === undefined,
    change: purpose.respondent === 'seats' && mayMoveDeadline(round, asked) === undefined,
    close: mayCloseRound(round, asked) === undefined,
    reopen: mayReopenRound(round, asked) === undefined,
    export: mayDo('round-sheet', asked.roles),
  };
}

/** A Round as a line in a list. */
export function roundLine(bundle: RoundBundle, reader: Reader): RoundLine {
  const { round, forum, purpose } = bundle;
  const { language } = reader;
  const counts = countsOf(bundle);
  const { deadlineText, overdue } = timesOf(bundle, reader, counts);
  const mine = myRound(bundle, reader);
  return {
    id: bundle.id,
    title: round.fields.title,
    forum: forum.shortName,
    purposeText: text(language, `purpose.${purpose.name}`),
    status: round.status,
    summary: summaryText(counts, purpose, language),
    deadlineText: purpose.respondent === 'seats' ? deadlineText : '',
    near: nearWords(language, daysBetween(bundle.today, round.fields.answerBy.date)),
    overdue,
    toAnswer: round.status === 'open' && mine !== null && isAwaited(mine.municipality, bundle),
    draft: mine?.draft != null,
  };
}
