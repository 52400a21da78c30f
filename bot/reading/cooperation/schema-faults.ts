import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FolderFault } from '../../cooperation/domain/fault.ts';
import { foundWord } from '../../cooperation/domain/nearest.ts';
import { unreadable } from './formats.ts';

type Sentence = Pick<FolderFault, 'expected' | 'found'>;

const types: Record<string, string> = {
  string: 'en text inom citattecken',
  number: 'ett tal',
  integer: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista [ … ]',
  object: 'ett objekt { … }',
  null: 'null',
};

/** What a schema's errors mean to the file's author, one fault a place and kind of error. */
export function schemaFaults(file: string, errors: readonly ErrorObject[]): FolderFault[] {
  const said = new Map<string, FolderFault>();
  for (const error of errors) {
    const fault = { file, place: placeOf(error), ...sentence(error) };
    if (!said.has(fault.place)) said.set(fault.place, fault);
  }
  return [...said.values()];
}

/** "/seats/3/holders/0" as people read it: "seats[3].holders[0]". */
export function placeWords(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((place, step) => {
    if (/^\d+$/.test(step)) return `${place}[${step}]`;
    return place === '' ? step : `${place}.${step}`;
  }, '');
}

function placeOf(error: ErrorObject): string {
  const named: unknown = error.params.missingProperty ?? error.params.additionalProperty;
  const place = placeWords(error.instancePath);
  return [place, typeof named === 'string' ? named : ''].filter(Boolean).join('.') || 'hela filen';
}

function sentence(error: ErrorObject): Sentence {
  const schema = (error.parentSchema ?? {}) as { description?: string; properties?: object };
  switch (error.keyword) {
    case 'required':
      return { expected: 'att uppgiften finns', found: 'den saknas' };
    case 'additionalProperties':
      return unknownProperty(String(error.params.additionalProperty), Object.keys(schema.properties ?? {}));
    case 'enum':
      return oneOf(error.params.allowedValues, error.data);
    case 'type':
      return { expected: schema.description ?? typeWords(error.params.type), found: show(error.data) };
    case 'format':
      return {
        expected: schema.description ?? 'ett annat värde',
        found: unreadableWords(error.data) ?? show(error.data),
      };
    case 'maxLength':
      return { expected: schema.description ?? `högst ${error.params.limit} tecken`, found: lengthWords(error.data) };
    default:
      return { expected: schema.description ?? 'ett annat värde', found: show(error.data) };
  }
}

function unknownProperty(name: string, known: readonly string[]): Sentence {
  const names = known.filter((other) => other !== '$schema');
  return { expected: `någon av uppgifterna ${names.join(', ')}`, found: foundWord(name, names) };
}

function oneOf(allowed: readonly string[], data: unknown): Sentence {
  return {
    expected: `något av ${allowed.map((word) => JSON.stringify(word)).join(', ')}`,
    found: typeof data === 'string' ? foundWord(data, allowed) : show(data),
  };
}

function typeWords(type: unknown): string {
  return [type]
    .flat()
    .map((name) => types[String(name)] ?? String(name))
    .join(' eller ');
}

function unreadableWords(data: unknown): string | undefined {
  return typeof data === 'string' ? unreadable(data) : undefined;
}

function lengthWords(data: unknown): string {
  return `${[...String(data)].length} tecken`;
}

function show(data: unknown): string {
  if (Array.isArray(data)) return 'en lista';
  if (typeof data === 'object' && data !== null) return 'ett objekt';
  if (data === '') return 'en tom text';
  const text = JSON.stringify(data) ?? String(data);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
