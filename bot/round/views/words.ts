import { dateWords, instantDigits, instantWords, timeWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Answer } from '../domain/answer-shape.ts';
import { isAskedOf } from '../domain/asked-of.ts';
import { filesIn } from '../domain/files.ts';
import type { FieldValue, FormField } from '../domain/form.ts';
import type { Contribution, Deadline } from '../domain/state.ts';
import type { RoundBundle } from './bundle.ts';
import { fileViews } from './given-answer.ts';
import type { AnswerView, RoundRowView, ValueView } from './view.ts';

type RowGiven = NonNullable<RoundRowView['given']>;

/** "fredag 1 mars 2024" or "fredag 1 mars 2024 kl. 12.00" */
export function deadlineWords(language: Language, { date, time }: Deadline): string {
  const day = dateWords(language, date);
  return time === undefined ? day : text(language, 'date.at', { date: day, time: timeWords(language, time) });
}

/** When an answer was given, by whom, and how it came where that was not in the product. */
export function givenWords(
  language: Language,
  given: Pick<Contribution, 'at' | 'person' | 'behalf'>,
  { people, zone }: RoundBundle,
): string {
  const when = instantWords(language, new Date(given.at), zone);
  const who =
    given.person === null ? text(language, 'round.nobody') : (people.get(given.person)?.title ?? given.person);
  if (given.behalf === undefined) return text(language, 'round.given', { when, who });
  return text(language, 'round.given-on-behalf', { when, who, way: text(language, `round.way.${given.behalf.way}`) });
}

/** The same in parts; what was given in the product says so. */
export function givenParts(language: Language, given: Contribution, { people, zone }: RoundBundle): RowGiven {
  const by = given.person === null ? text(language, 'round.nobody') : (people.get(given.person)?.title ?? given.person);
  const way = text(language, given.behalf ? `round.way.${given.behalf.way}` : 'round.sheet.here');
  return { at: instantDigits(new Date(given.at), zone), by, way };
}

export function answerView(language: Language, answer: Answer, form: readonly FormField[]): AnswerView {
  const { stance, values, comment, anchoring } = answer;
  const anchor = anchoring && text(language, `round.anchor.${anchoring.level}`);
  return {
    stance,
    stanceText: text(language, `round.stance.${stance}`),
    values: form.flatMap((field) => (isAskedOf(field, stance) ? [valueView(language, field, values[field.id])] : [])),
    ...(comment === undefined ? {} : { comment }),
    ...(anchor === undefined ? {} : { anchoringText: anchoring?.note ? `${anchor}: ${anchoring.note}` : anchor }),
  };
}

function valueView(language: Language, field: FormField, value: FieldValue | undefined): ValueView {
  const said = value === undefined ? '' : valueWords(language, field, value);
  const parts = value === undefined ? undefined : partsOf(field, value);
  const files = field.kind === 'file' ? fileViews(filesIn(value)) : [];
  return {
    id: field.id,
    label: field.label,
    text: said === '' ? text(language, 'round.left-out') : said,
    empty: said === '',
    ...(parts ? { parts } : {}),
    ...(files.length > 0 ? { files } : {}),
  };
}

/** What a sheet keeps apart or counts with. */
function partsOf({ kind, choices }: FormField, value: FieldValue): ValueView['parts'] {
  if (kind === 'number' || kind === 'date') return [typeof value === 'number' ? value : String(value)];
  if (kind === 'file') return filesIn(value).map(({ name }) => name);
  return Array.isArray(value) ? value.map((one) => labelOf(choices, one)) : undefined;
}

function labelOf(choices: FormField['choices'], id: unknown): string {
  return choices?.find((one) => one.id === id)?.label ?? String(id);
}

/** A value as people read it. */
export function valueWords(language: Language, { kind, choices }: FormField, value: FieldValue): string {
  if (kind === 'choice') return labelOf(choices, value);
  if (kind === 'choices' && Array.isArray(value)) return value.map((one) => labelOf(choices, one)).join(', ');
  if (kind === 'yes-no' && (value === 'yes' || value === 'no')) return text(language, `round.${value}`);
  if (kind === 'date') return dateWords(language, String(value));
  if (kind === 'number' && typeof value === 'number')
    return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(value);
  if (kind === 'file')
    return filesIn(value)
      .map(({ name }) => name)
      .join(', ');
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** A question and its answer on one line; one that ends in its own sign needs no colon. */
export function answeredWords(question: string, answer: string): string {
  const asked = question.trim();
  return /[?!:.…]$/.test(asked) ? `${asked} ${answer}` : `${asked}: ${answer}`;
}
