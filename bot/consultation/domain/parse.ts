import { address, count, date, type Fields, id, ids, maybe, object, oneOf, stop, words } from '../../kernel/fields.ts';
import { form } from '../../round/domain/parse-form.ts';
import { type ConsultationCommand, EXTENSION_STEPS } from './commands.ts';
import {
  type ConsultationFields,
  type NewConsultation,
  ROUTES,
  STAGES,
  STANDINGS,
  TOLD,
  type WorkingGroup,
} from './state.ts';

const LONGEST_LINE = 300;
/** As a meeting's. */
const LONGEST_ANNEX_TITLE = 200;
const LONGEST_WORDS = 10_000;
const LONGEST_REASON = 1_000;
const MOST_MUNICIPALITIES = 400;

/** A person may give all but these: a list's rows are read from its file, and its command is the service's own. */
type Read = Exclude<ConsultationCommand['do'], 'import-consultations'>;
type Readers = { [Name in Read]: (fields: Fields) => Omit<ConsultationCommand & { do: Name }, 'do'> };

/** Every command about a consultation, from data that anybody could have sent. They throw through `stop`. */
export const CONSULTATION_READERS: Readers = {
  'register-consultation': (fields) => ({ id: id(fields, 'id'), ...newConsultation(fields) }),
  'change-consultation': (fields) => ({
    consultation: id(fields, 'consultation'),
    base: count(fields, 'base', 1),
    fields: consultationFields(object(fields.fields)),
  }),
  'add-consultation-annex': (fields) => {
    const annex = object(fields.annex);
    const read = { title: words(annex, 'title', LONGEST_LINE), href: address(annex, 'href') };
    return { consultation: id(fields, 'consultation'), annex: read };
  },
  'rename-consultation-annex': (fields) => ({
    ...annexIn(fields),
    title: words(fields, 'title', LONGEST_ANNEX_TITLE),
  }),
  'move-consultation-annex': (fields) => ({ ...annexIn(fields), to: count(fields, 'to') }),
  'remove-consultation-annex': (fields) => annexIn(fields),
  'note-extension': (fields) => ({
    consultation: id(fields, 'consultation'),
    step: oneOf(fields, 'step', EXTENSION_STEPS),
    ...maybe(fields, 'until', date),
  }),
  'move-consultation': (fields) => ({
    consultation: id(fields, 'consultation'),
    from: oneOf(fields, 'from', STAGES),
    stage: oneOf(fields, 'stage', MOVES),
    ...maybe(fields, 'answered', date),
    ...maybe(fields, 'submitted', date),
  }),
  'decline-consultation': (fields) => ({
    consultation: id(fields, 'consultation'),
    reason: words(fields, 'reason', LONGEST_REASON, { lines: true }),
  }),
  'remove-consultation': (fields) => ({
    consultation: id(fields, 'consultation'),
    ...maybe(fields, 'reason', (all, name) => words(all, name, LONGEST_REASON, { lines: true })),
  }),
  'undo-import': (fields) => ({ list: id(fields, 'list') }),
  'tell-offices': (fields) => ({ consultation: id(fields, 'consultation'), what: oneOf(fields, 'what', TOLD) }),
};

function annexIn(fields: Fields): { consultation: string; annex: string } {
  return { consultation: id(fields, 'consultation'), annex: id(fields, 'annex') };
}

const MOVES = STAGES.filter((stage) => stage !== 'declined');

function newConsultation(fields: Fields): NewConsultation {
  return {
    fields: consultationFields(object(fields.fields)),
    stage: oneOf(fields, 'stage', STAGES),
    ...maybe(fields, 'answered', partialDate),
    ...maybe(fields, 'submitted', partialDate),
  };
}

export function consultationFields(fields: Fields): ConsultationFields {
  return {
    title: words(fields, 'title', LONGEST_LINE),
    sender: words(fields, 'sender', LONGEST_LINE),
    ...maybe(fields, 'senderNumber', line),
    ...maybe(fields, 'ownNumber', line),
    ...maybe(fields, 'received', partialDate),
    ...maybe(fields, 'answerBy', date),
    ...maybe(fields, 'inputBy', date),
    forum: id(fields, 'forum'),
    route: oneOf(fields, 'route', ROUTES),
    standing: oneOf(fields, 'standing', STANDINGS),
    ...maybe(fields, 'text', (all, name) => words(all, name, LONGEST_WORDS, { lines: true })),
    questions: form(fields.questions ?? []),
    ...maybe(fields, 'workingGroup', (all) => workingGroup(object(all.workingGroup))),
  };
}

function line(fields: Fields, name: string): string {
  return words(fields, name, LONGEST_LINE);
}

function partialDate(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : stop();
}

function workingGroup(fields: Fields): WorkingGroup {
  return { municipalities: ids(fields.municipalities, MOST_MUNICIPALITIES), until: date(fields, 'until') };
}
