import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { RoundBundle } from './bundle.ts';
import { roundLine } from './page.ts';
import { registrationView } from './registration.ts';
import { roundRows } from './rows.ts';
import type { RoundRowView, RoundTodoView, RoundToSteerView } from './view.ts';

/** A Round that waits for the reader's municipality; nothing when it does not. */
export function roundToAnswer(bundle: RoundBundle, reader: Reader): RoundTodoView[] {
  const line = roundLine(bundle, reader);
  if (!line.toAnswer) return [];
  const key = line.draft ? 'round.to-continue' : 'round.to-answer';
  return [{ ...line, text: text(reader.language, key, { forum: line.forum }) }];
}

/** A Round that waits for the secretariat, with who is missing or came too late; nothing when it does not. */
export function roundToSteer(bundle: RoundBundle, reader: Reader): RoundToSteerView[] {
  const line = roundLine(bundle, reader);
  const rows = roundRows(bundle, reader, 'all');
  const late = rows.filter((row) => row.tooLate);
  if (line.status === 'closed' && late.length === 0) return [];
  // Nobody but the secretariat sees to what the registries have not said.
  const theirs = bundle.purpose.respondent === 'registries';
  if (line.status === 'open' && !line.overdue && !theirs) return [];
  const who = line.status === 'open' ? missing(rows, theirs, reader.language) : lateOnes(late, reader.language);
  return [{ ...line, who, registeredText: registrationView(bundle, reader)?.text ?? '' }];
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
