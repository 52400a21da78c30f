import { count, type Fields, maybe, object, oneOf, stop, words } from '../../kernel/fields.ts';
import { FIELD_KINDS, type FormChoice, type FormField, LONGEST_LABEL } from './form.ts';
import { STANCES } from './stance.ts';

/** More than a form may have; how much it may is decided with the rest. */
const MOST_READ = 100;

/** A form from data that anybody could have sent. Throws through `stop`. */
export function form(value: unknown): FormField[] {
  return list(value).map(field);
}

function field(fields: Fields): FormField {
  return {
    id: fieldId(fields),
    kind: oneOf(fields, 'kind', FIELD_KINDS),
    label: words(fields, 'label', LONGEST_LABEL),
    required: fields.required === true,
    ...maybe(fields, 'choices', (all) => list(all.choices).map(choice)),
    ...maybe(fields, 'most', (all, name) => count(all, name, 1)),
    ...maybe(fields, 'stances', (all) => some(all.stances).map((stance) => oneOf({ stance }, 'stance', STANCES))),
    ...maybe(fields, 'suggested', (all) => some(all.suggested).map((said) => words({ said }, 'said', LONGEST_LABEL))),
  };
}

function choice(fields: Fields): FormChoice {
  const { id } = fields;
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,49}$/.test(id)) return stop();
  return { id, label: words(fields, 'label', LONGEST_LABEL) };
}

/** "f1", and "p1" for what a purpose always asks. */
function fieldId({ id }: Fields): string {
  return typeof id === 'string' && /^[fpq]\d{1,3}$/.test(id) ? id : stop();
}

function list(value: unknown): Fields[] {
  return some(value).map(object);
}

function some(value: unknown): unknown[] {
  if (!Array.isArray(value)) return stop();
  return value.length > MOST_READ ? stop('refusal.too-long') : value;
}
