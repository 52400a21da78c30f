import { addDays, localDate, startOfDay } from '../../domain/local-time.ts';
import type { RsvpAnswer } from '../../domain/meeting/rsvp.ts';
import type { JournalLine } from '../../ports/store.ts';
import { instantWords, whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { whoOf } from '../../views/answer-rows.ts';
import { answerWords } from '../../views/answer-words.ts';
import type { MeetingBundle } from '../../views/meeting-bundle.ts';
import type { Reader } from '../../views/reader.ts';
import type { ChangeView } from '../../views/todo-view.ts';
import type { Context } from '../context.ts';
import { BACK_DAYS, isSecretariat } from './todo-reads.ts';

const MOST = 10;

/** What changed in the reader's meetings lately, newest first; the secretariat sees the answers too. */
export async function changesOf(visible: MeetingBundle[], reader: Reader, context: Context): Promise<ChangeView[]> {
  const zone = visible[0]?.zone;
  if (zone === undefined) return [];
  const bundles = new Map(visible.map((bundle) => [bundle.id, bundle]));
  const since = startOfDay(addDays(localDate(reader.now, zone), -BACK_DAYS), zone);
  const ids = [...bundles.keys()];
  const about = { since, most: MOST };
  const meetings = context.store.journal({ ...about, types: ['notice-sent', 'meeting-cancelled'], ids });
  const answers = isSecretariat(reader.actor)
    ? context.store.journal({ ...about, types: ['notice-answered'] })
    : Promise.resolve([]);
  const lines = [...(await meetings), ...(await answers)].sort((a, b) => b.seq - a.seq);
  return lines.flatMap((line) => change(line, bundles, reader)).slice(0, MOST);
}

function change(line: JournalLine, bundles: ReadonlyMap<string, MeetingBundle>, reader: Reader): ChangeView[] {
  const answer =
    line.type === 'notice-answered' ? (line.data as { meeting: string; seat: string; answer: RsvpAnswer }) : null;
  const bundle = bundles.get(answer ? answer.meeting : line.id);
  if (bundle === undefined) return [];
  const { language } = reader;
  const about = { forum: bundle.forum.shortName, when: whenWords(language, bundle.meeting.definition.when) };
  const seat = answer && bundle.seats.find((one) => one.id === answer.seat);
  const said = answer
    ? text(language, 'change.notice-answered', {
        ...about,
        who: seat ? whoOf(seat, bundle) : '',
        answer: answerWords(language, answer.answer),
      })
    : text(language, line.type === 'notice-sent' ? 'change.notice-sent' : 'change.meeting-cancelled', about);
  const atText = instantWords(language, line.at, bundle.zone);
  return [{ at: line.at.toISOString(), atText, text: said, meeting: bundle.id }];
}
