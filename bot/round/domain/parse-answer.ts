import { type Fields, fitting, maybe, object, oneOf, stop, words } from '../../kernel/fields.ts';
import { STEERING } from '../../kernel/steering.ts';
import { ANCHORS, type Answer } from './answer-shape.ts';
import { type FieldValues, LONGEST_TEXT, MOST_FIELDS } from './form.ts';
import { STANCES } from './stance.ts';

const MOST_IN_LIST = 100;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 500;

/** What somebody answered, as it was sent: whether it fits the form is decided later. Throws through `stop`. */
export function answer(fields: Fields): Answer {
  return {
    stance: oneOf(fields, 'stance', STANCES),
    values: values(object(fields.values)),
    ...maybe(fields, 'comment', (all, name) => words(all, name, LONGEST_TEXT, { lines: true })),
    ...maybe(fields, 'anchoring', (all) => anchoring(object(all.anchoring))),
  };
}

function anchoring(fields: Fields): NonNullable<Answer['anchoring']> {
  return {
    level: oneOf(fields, 'level', ANCHORS),
    ...maybe(fields, 'note', (all, name) => words(all, name, LONGEST_NOTE)),
  };
}

/** What was left empty is no answer. */
function values(fields: Fields): FieldValues {
  const all = Object.entries(fields);
  if (all.length > MOST_FIELDS || !all.every(([name]) => /^[fpq]\d{1,3}$/.test(name))) return stop();
  const read = all.map(([name, value]) => [name, one(value)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)));
}

function one(value: unknown): string | number | string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? value : stop();
  if (typeof value === 'string') return seen(value, LONGEST_TEXT);
  if (!Array.isArray(value)) return stop();
  if (value.length > MOST_IN_LIST) return stop('refusal.too-long');
  const texts = value.map((text) => (typeof text === 'string' ? seen(text, LONGEST_NAME) : stop()));
  return texts.filter((text) => text !== '');
}

function seen(text: string, most: number): string {
  return fitting(text.replace(STEERING, '').trim(), most);
}
