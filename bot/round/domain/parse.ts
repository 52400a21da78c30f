import { isDrawing } from '../../kernel/asking/repeat.ts';
import {
  address,
  count,
  date,
  type Fields,
  flag,
  id,
  ids,
  maybe,
  object,
  oneOf,
  stop,
  time,
  words,
} from '../../kernel/fields.ts';
import { WAYS } from './answer-shape.ts';
import type { RoundCommand } from './commands.ts';
import { answer } from './parse-answer.ts';
import { form } from './parse-form.ts';
import { PURPOSE_NAMES } from './purpose-names.ts';
import { type Deadline, type RoundDocument, type RoundFields, VISIBILITIES } from './state.ts';

const LONGEST_TITLE = 300;
const LONGEST_SORT = 100;
const LONGEST_INTRODUCTION = 5_000;
const MOST_MUNICIPALITIES = 400;

/** A person may give all but these: a file's bytes come first, and its command is the service's own. */
type Read = Exclude<RoundCommand['do'], 'add-answer-file' | 'add-round-document'>;
type Readers = { [Name in Read]: (fields: Fields) => Omit<RoundCommand & { do: Name }, 'do'> };

/** Every command about a Round, from data that anybody could have sent. They throw through `stop`. */
export const ROUND_READERS: Readers = {
  'ask-round': (fields) => ({ id: id(fields, 'id'), fields: roundFields(object(fields.fields)) }),
  'change-round': (fields) => ({
    round: id(fields, 'round'),
    ...maybe(fields, 'answerBy', (all) => deadline(all.answerBy)),
    ...maybe(fields, 'visibility', (all, name) => oneOf(all, name, VISIBILITIES)),
    ...maybe(fields, 'text', introduction),
  }),
  'answer-round': (fields) => ({
    ...given(fields),
    drawn: drawn(fields),
    ...maybe(fields, 'seen', count),
    ...maybe(fields, 'edition', count),
  }),
  'keep-draft': (fields) => ({
    ...given(fields),
    edition: count(fields, 'edition'),
    ...(fields.over === true ? { over: true } : {}),
  }),
  'drop-draft': (fields) => ({ round: id(fields, 'round'), ...maybe(fields, 'municipality', id) }),
  'answer-on-behalf': (fields) => ({
    round: id(fields, 'round'),
    municipality: id(fields, 'municipality'),
    ...maybe(fields, 'person', id),
    way: oneOf(fields, 'way', WAYS),
    answer: answer(object(fields.answer)),
    drawn: drawn(fields),
    ...maybe(fields, 'seen', count),
  }),
  'send-memos': (fields) => ({ round: id(fields, 'round'), document: flag(fields, 'document') }),
  'close-round': (fields) => ({ round: id(fields, 'round') }),
  'reopen-round': (fields) => ({ round: id(fields, 'round'), answerBy: deadline(fields.answerBy) }),
};

function given(fields: Fields) {
  return {
    round: id(fields, 'round'),
    answer: answer(object(fields.answer)),
    ...maybe(fields, 'municipality', id),
  };
}

function roundFields(fields: Fields): RoundFields {
  return {
    purpose: oneOf(fields, 'purpose', PURPOSE_NAMES),
    forum: id(fields, 'forum'),
    title: words(fields, 'title', LONGEST_TITLE),
    ...maybe(fields, 'text', introduction),
    form: form(fields.form),
    answerBy: deadline(fields.answerBy),
    visibility: oneOf(fields, 'visibility', VISIBILITIES),
    ...maybe(fields, 'consultation', id),
    ...maybe(fields, 'document', (all) => document(object(all.document))),
    ...maybe(fields, 'respondents', municipalities),
  };
}

function document(fields: Fields): RoundDocument {
  const text = (name: string) => words(fields, name, LONGEST_INTRODUCTION, { lines: true });
  return {
    sort: words(fields, 'sort', LONGEST_SORT),
    ...maybe(fields, 'href', address),
    summary: text('summary'),
    background: text('background'),
    proposal: text('proposal'),
  };
}

function introduction(fields: Fields, name: string): string {
  return words(fields, name, LONGEST_INTRODUCTION, { lines: true });
}

function municipalities({ respondents }: Fields): string[] {
  return ids(respondents, MOST_MUNICIPALITIES);
}

function deadline(value: unknown): Deadline {
  const fields = object(value);
  return { date: date(fields, 'date'), ...maybe(fields, 'time', time) };
}

function drawn(fields: Fields): string {
  const { drawn: said } = fields;
  return typeof said === 'string' && isDrawing(said) ? said : stop();
}
