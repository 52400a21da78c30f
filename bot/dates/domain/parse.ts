import { isDrawing } from '../../kernel/asking/repeat.ts';
import { date, type Fields, id, maybe, object, oneOf, stop, words } from '../../kernel/fields.ts';
import { LONGEST_TITLE, meetingTime } from '../../meeting/domain/parse.ts';
import { type DatesCommand, type DatesFields, SUITS, type Suits } from './commands.ts';

/** More than a question may have; how many it may is decided with the rest. */
const MOST_READ = 50;

type Readers = { [Name in DatesCommand['do']]: (fields: Fields) => Omit<DatesCommand & { do: Name }, 'do'> };

/** Every command about a date question, from data that anybody could have sent. They throw through `stop`. */
export const DATES_READERS: Readers = {
  'ask-dates': (fields) => ({ id: id(fields, 'id'), fields: datesFields(object(fields.fields)) }),
  'answer-dates': (fields) => ({
    dates: id(fields, 'dates'),
    answers: answers(object(fields.answers)),
    drawn: drawn(fields),
    ...maybe(fields, 'seat', id),
  }),
  'choose-date': (fields) => ({
    dates: id(fields, 'dates'),
    proposal: id(fields, 'proposal'),
    meeting: id(fields, 'meeting'),
  }),
  'set-dates-deadline': (fields) => ({
    dates: id(fields, 'dates'),
    answerBy: fields.answerBy === '' ? '' : date(fields, 'answerBy'),
  }),
  'close-dates': (fields) => ({ dates: id(fields, 'dates') }),
};

function datesFields(fields: Fields): DatesFields {
  const { proposals } = fields;
  if (!Array.isArray(proposals)) return stop();
  if (proposals.length > MOST_READ) return stop('refusal.too-long');
  return {
    forum: id(fields, 'forum'),
    kind: oneOf(fields, 'kind', ['ordinary', 'extra', 'planning-conference']),
    title: words(fields, 'title', LONGEST_TITLE),
    mode: oneOf(fields, 'mode', ['on-site', 'remote', 'hybrid', 'undecided']),
    ...maybe(fields, 'place', (all, name) => words(all, name, LONGEST_TITLE)),
    ...maybe(fields, 'answerBy', date),
    proposals: proposals.map((one) => meetingTime(object(one))),
  };
}

function answers(fields: Fields): Record<string, Suits> {
  const names = Object.keys(fields);
  if (names.length > MOST_READ || !names.every((name) => /^d[1-9]\d?$/.test(name))) return stop();
  return Object.fromEntries(names.map((name) => [name, oneOf(fields, name, SUITS)]));
}

function drawn(fields: Fields): string {
  const { drawn: given } = fields;
  return typeof given === 'string' && isDrawing(given) ? given : stop();
}
