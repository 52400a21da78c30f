import { datesChanges } from '../../dates/service/ask/changes.ts';
import { liftFact } from '../../declared/lift-fact.ts';
import { nameOf, parentOf } from '../../forum/domain/team.ts';
import { forums, head } from '../../forum/service/bodies.ts';
import { isSecretariat } from '../../kernel/actor.ts';
import { addDays, localDate, startOfDay } from '../../kernel/local-time.ts';
import { whoOf } from '../../meeting/views/answer-rows.ts';
import { answerWords } from '../../meeting/views/answer-words.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import type { ChangeView } from '../../meeting/views/line-view.ts';
import type { JournalLine, Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { instantWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { BACK_DAYS } from './reads.ts';

const MOST = 10;
/** One chosen date carries over a whole body's answers; they are not told one by one. */
const MOST_ANSWERS = 100;
const MOST_TEAM_LINES = 200;
const MOST_IMPORTED = 200;

const HAPPENED = {
  'meeting-planned': 'change.meeting-planned',
  'notice-sent': 'change.notice-sent',
  'notice-changed': 'change.notice-changed',
  'meeting-cancelled': 'change.meeting-cancelled',
} as const;

/** What changed in the reader's meetings lately, newest first; the secretariat sees the answers too. */
export async function changesOf(
  loaded: Loaded,
  visible: MeetingBundle[],
  reader: Reader,
  context: Context,
): Promise<ChangeView[]> {
  const zone = head(loaded).timeZone;
  const bundles = new Map(visible.map((bundle) => [bundle.id, bundle]));
  const since = startOfDay(addDays(localDate(reader.now, zone), -BACK_DAYS), zone);
  const ids = [...bundles.keys()];
  const about = { since, most: MOST };
  const meetings = context.store.journal({
    ...about,
    types: Object.keys(HAPPENED),
    ids,
  });
  const answers = isSecretariat(reader.actor)
    ? context.store.journal({ ...about, most: MOST_ANSWERS, types: ['notice-answered'] })
    : Promise.resolve([]);
  const given = latestMinds((await answers).filter(isOwn));
  const lines = [...(await meetings), ...given.keys()].sort((a, b) => b.seq - a.seq);
  const changes = lines.flatMap((line) => change(line, given.get(line) === true, bundles, reader));
  changes.push(...(await calendarChanges(ids, since, zone, reader, context)));
  changes.push(...(await datesChanges(loaded, about, reader, context)));
  if (isSecretariat(reader.actor)) changes.push(...(await teamChanges(loaded, since, zone, reader, context)));
  return changes.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST);
}

/** Each person's last word to each notice, and whether they had said something else before. */
function latestMinds(lines: readonly JournalLine[]): Map<JournalLine, boolean> {
  const latest = new Map<string, { line: JournalLine; anew: boolean }>();
  for (const line of [...lines].sort((a, b) => a.seq - b.seq)) {
    const { fact } = liftFact(line);
    if (fact.type !== 'notice-answered') continue;
    const mind = `${fact.meeting} ${fact.person}`;
    const before = latest.get(mind);
    // One press may answer for several seats.
    const anew = before !== undefined && (before.anew || before.line.at.getTime() !== line.at.getTime());
    latest.set(mind, { line, anew });
  }
  return new Map([...latest.values()].map(({ line, anew }) => [line, anew]));
}

/** The calendar was read in: one line, however many meetings came. */
async function calendarChanges(ids: string[], since: Date, zone: string, { language }: Reader, context: Context) {
  const lines = await context.store.journal({
    since,
    most: MOST_IMPORTED,
    kinds: ['meeting'],
    types: ['imported'],
    ids,
  });
  const instants = new Set(lines.map(({ at }) => at.getTime()));
  return [...instants].map((instant): ChangeView => {
    const at = new Date(instant);
    const said = text(language, 'change.calendar-read');
    return { at: at.toISOString(), atText: instantWords(language, at, zone), text: said };
  });
}

/** For the secretariat: a body got its team or channel, or lost it. */
async function teamChanges(loaded: Loaded, since: Date, zone: string, { language }: Reader, context: Context) {
  // Most channels are only noted, and nobody is told of that.
  const types = ['team-connected', 'channel-noted', 'team-removed'];
  const lines = await context.store.journal({ since, most: MOST_TEAM_LINES, types });
  return lines.flatMap((line): ChangeView[] => {
    const said = teamChange(line, loaded, language);
    if (said === undefined) return [];
    return [{ at: line.at.toISOString(), atText: instantWords(language, line.at, zone), text: said }];
  });
}

function isOwn(line: JournalLine): boolean {
  const { fact } = liftFact(line);
  return fact.type === 'notice-answered' && fact.carried === undefined;
}

function teamChange(line: JournalLine, loaded: Loaded, language: Language): string | undefined {
  const team = loaded.get('team', line.id)?.state;
  if (team === undefined) return undefined;
  const channel = parentOf(team) !== undefined;
  if (line.type === 'team-removed') {
    if (channel && !(team.status === 'removed' && team.lastForum !== null)) return undefined;
    return text(language, channel ? 'change.channel-removed' : 'change.team-removed', { team: nameOf(team) });
  }
  const { fact } = liftFact(line);
  const id = 'forum' in fact ? fact.forum : undefined;
  const forum = forums(loaded).find((one) => one.id === id)?.shortName;
  if (forum === undefined && channel) return undefined;
  return text(language, 'change.team-connected', { forum: forum ?? nameOf(team) });
}

function change(
  line: JournalLine,
  anew: boolean,
  bundles: ReadonlyMap<string, MeetingBundle>,
  reader: Reader,
): ChangeView[] {
  const { fact } = liftFact(line);
  const answer = fact.type === 'notice-answered' ? fact : null;
  const bundle = bundles.get(answer ? answer.meeting : line.id);
  if (bundle === undefined) return [];
  const { language } = reader;
  const about = { forum: bundle.forum.shortName, when: whenWords(language, bundle.meeting.definition.when) };
  const seat = answer && bundle.seats.find((one) => one.id === answer.seat);
  const said = answer
    ? text(language, anew ? 'change.notice-answered-anew' : 'change.notice-answered', {
        ...about,
        who: seat ? whoOf(seat, bundle) : '',
        answer: answerWords(language, answer.answer),
      })
    : text(language, HAPPENED[line.type as keyof typeof HAPPENED], about);
  const atText = instantWords(language, line.at, bundle.zone);
  return [{ at: line.at.toISOString(), atText, text: said, meeting: bundle.id }];
}
