import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { RoundBundle } from './bundle.ts';
import { plannedDay } from './counts.ts';
import { roundLine } from './page.ts';
import { registrationView } from './registration.ts';
import { roundRows } from './rows.ts';
import type { RoundRowView, RoundTodoView, RoundToSteerView } from './view.ts';

/** A Round that waits for the reader's municipality; nothing when it does not. */
export function roundToAnswer(bundle: RoundBundle, reader: Reader): RoundTodoView[] {
  const line = roundLine(bundle, reader);
  if (!line.toAnswer) return [];
  const asks = bundle.purpose.planned ? 'round.to-decide' : 'round.to-answer';
  const key = line.draft ? 'round.to-continue' : asks;
  return [{ ...line, text: text(reader.language, key, { forum: line.forum }) }];
}

/**
 * A Round that waits for the secretariat, with who is missing or came too late; nothing when it does not. What the boards
 * decide on takes months: how it stands is shown all the while.
 */
export function roundToSteer(bundle: RoundBundle, reader: Reader): RoundToSteerView[] {
  const { language } = reader;
  const line = roundLine(bundle, reader);
  const rows = roundRows(bundle, reader, 'all');
  const late = rows.filter((row) => row.tooLate);
  const registeredText = registrationView(bundle, reader)?.text ?? '';
  const told = (...who: string[]) => [{ ...line, who, registeredText }];
  if (line.status === 'closed') return late.length === 0 ? [] : told(lateOnes(late, language));
  if (bundle.purpose.planned) return told(...standing(bundle, rows, language));
  // Nobody but the secretariat sees to what the registries have not said.
  const theirs = bundle.purpose.respondent === 'registries';
  return line.overdue || theirs ? told(missing(rows, theirs, language)) : [];
}

/** Who chose what, who has planned it and who is silent, a sentence each. */
function standing(bundle: RoundBundle, rows: RoundRowView[], language: Language): string[] {
  const chose = bundle.purpose.stances.flatMap((stance) => {
    const names = namesOf(rows.filter(({ state, answer }) => state !== 'planned' && answer?.stance === stance));
    const words = { stance: text(language, `round.stance.${stance}`), names };
    return names === '' ? [] : [text(language, 'round.to-steer.chose', words)];
  });
  const planned = rows.flatMap(({ name, municipality }) => {
    const given = bundle.contributions.get(municipality);
    const day = given && plannedDay(given, bundle);
    return day === undefined
      ? []
      : [text(language, 'round.to-steer.planned-one', { name, date: dateWords(language, day) })];
  });
  const names = planned.join(', ');
  const silent = rows.some(({ state }) => state === 'missing');
  const memos = bundle.purpose.document && bundle.round.memos === undefined;
  return [
    ...chose,
    ...(planned.length > 0 ? [text(language, 'round.to-steer.planned', { names })] : []),
    ...(silent || planned.length === 0 ? [missing(rows, false, language)] : []),
    ...(memos ? [text(language, 'round.to-steer.memos')] : []),
  ];
}

function missing(rows: RoundRowView[], registries: boolean, language: Language): string {
  const names = namesOf(rows.filter(({ state }) => state === 'missing'));
  if (names === '') return text(language, 'round.to-steer.none-missing');
  return text(language, registries ? 'round.to-steer.unregistered' : 'round.to-steer.missing', { names });
}

function lateOnes(rows: RoundRowView[], language: Language): string {
  return text(language, 'round.to-steer.late', { names: namesOf(rows) });
}

function namesOf(rows: RoundRowView[]): string {
  return rows.map(({ name }) => name).join(', ');
}
