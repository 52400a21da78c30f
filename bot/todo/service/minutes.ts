import { forums, head } from '../../forum/service/bodies.ts';
import { type MinutesLine, minutesToSteer } from '../../minutes/views/todo.ts';
import type { Loaded } from '../../ports/store.ts';
import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { DueView } from '../views/due.ts';

/** The minutes of the reader's bodies that were read. */
export function minutesLines(loaded: Loaded): MinutesLine[] {
  const names = new Map(forums(loaded).map(({ id, shortName }) => [id, shortName]));
  const zone = head(loaded).timeZone;
  return loaded.list('minutes').map(({ id, state }) => ({
    ...{ id, minutes: state, zone },
    forum: names.get(state.forum) ?? state.forum,
  }));
}

/** Minutes that wait for the secretariat. */
export function dueMinutes(loaded: Loaded, reader: Reader): DueView[] {
  const { language } = reader;
  return minutesLines(loaded).flatMap((line) => {
    const wanted = minutesToSteer(line, reader);
    if (wanted === undefined) return [];
    const date = dateWords(language, line.minutes.date);
    const title = text(language, 'minutes.todo.title', { forum: line.forum, date });
    return [{ about: { kind: 'minutes' as const, id: line.id }, title, more: [], ...wanted }];
  });
}
