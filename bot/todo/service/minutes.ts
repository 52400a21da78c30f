import { definitions, forums, head, municipalities, people, teamOf } from '../../forum/service/bodies.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import { type MinutesLine, minutesToSteer, type SteerLine, toWrite } from '../../minutes/views/todo.ts';
import type { Loaded } from '../../ports/store.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { DueView } from '../views/due.ts';

/** The minutes of the reader's bodies that were read. */
export function minutesLines(loaded: Loaded): MinutesLine[] {
  const known = new Map(forums(loaded).map((forum) => [forum.id, forum]));
  const holders = {
    seats: definitions(loaded, 'seat'),
    municipalities: municipalities(loaded),
    people: people(loaded),
    zone: head(loaded).timeZone,
  };
  return loaded.list('minutes').map(({ id, state: minutes }) => {
    const { shortName = minutes.forum, rules } = known.get(minutes.forum) ?? {};
    const channel = teamOf(loaded, minutes.forum)?.status === 'connected';
    const goesTo = rules?.minutesRegistered ? 'registries' : channel ? 'channel' : null;
    return { ...holders, id, minutes, forum: shortName, verified: rules?.verifiers !== 0, goesTo };
  });
}

/** Minutes that wait for the secretariat, and meetings that have none; `held`: those that have been, of the last weeks. */
export function dueMinutes(loaded: Loaded, held: readonly MeetingBundle[], reader: Reader): DueView[] {
  const begun = minutesLines(loaded).flatMap((line) => {
    const wanted = minutesToSteer(line, reader);
    return wanted ? [dueLine(line.id, line.forum, line.minutes.date, wanted, reader)] : [];
  });
  const today = localDate(reader.now, head(loaded).timeZone);
  const missing = held
    .filter((bundle) => lacksMinutes(bundle, loaded, today))
    .map(({ id, forum, meeting }) => {
      const { date } = meeting.definition.when;
      return dueLine(id, forum.shortName, date, toWrite('none', date, today, reader), reader);
    });
  return [...begun, ...missing];
}

/** Was it called and held, in a body that keeps minutes? From the day after it. */
function lacksMinutes({ id, meeting, forum }: MeetingBundle, loaded: Loaded, today: string): boolean {
  const { when } = meeting.definition;
  if (meeting.status !== 'noticed' || (when.endDate ?? when.date) >= today) return false;
  return forum.rules.minutes !== undefined && loaded.get('minutes', id) === undefined;
}

function dueLine(id: string, forum: string, date: string, wanted: SteerLine, { language }: Reader): DueView {
  const title = text(language, 'minutes.todo.title', { forum, date: dateWords(language, date) });
  return { about: { kind: 'minutes', id }, title, ...wanted };
}
