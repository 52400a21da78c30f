import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FolderContents, List, Origin } from '../../cooperation/domain/contents.ts';
import type { PlanDefinition } from '../../kernel/definition.ts';

/** One file that was read; value undefined: it could not be. */
export interface ReadFile {
  file: string;
  value: unknown;
  errors: readonly ErrorObject[];
}

/** The files of a folder by what they hold. A file that is missing stands here too, without a value. */
export interface ReadFiles {
  cooperation: ReadFile;
  municipalities: ReadFile;
  forums: ReadFile;
  people: ReadFile;
  seats: ReadFile;
  offices: ReadFile;
  plans: ReadFile[];
  calendars: ReadFile[];
}

/**
 * Puts the parts of all files together. A part that lacks something or holds another type than it should is set aside:
 * its faults are known, and its id still counts as one that others may point at.
 */
export function assemble(files: ReadFiles): FolderContents {
  const origins = new Map<object, Origin>();
  const setAside: FolderContents['setAside'] = {};
  const list = <Part extends object>(name: List, sources: readonly ReadFile[]): Part[] => {
    const parts: Part[] = [];
    const read = sources.map((source) => listIn<Part>(source, name));
    for (const { file, sound } of read)
      for (const { part, place } of sound) {
        parts.push(part);
        origins.set(part, { file, place });
      }
    setAside[name] = read.some(({ aside }) => aside === null) ? null : read.flatMap(({ aside }) => aside ?? []);
    origins.set(parts, { file: sources[0]?.file ?? '', place: name });
    return parts;
  };
  return {
    definition: {
      ...head(files.cooperation),
      municipalities: list('municipalities', [files.municipalities]),
      forums: list('forums', [files.forums]),
      people: list('people', [files.people]),
      seats: list('seats', [files.seats]),
      offices: list('offices', [files.offices]),
      plans: plans(files.plans, origins),
      meetings: list('meetings', files.calendars),
      calendarEntries: list('calendarEntries', files.calendars),
    },
    origins,
    setAside,
  };
}

interface ListIn<Part> {
  file: string;
  sound: { part: Part; place: string }[];
  /** Null: it is not known what the list holds. */
  aside: string[] | null;
}

function listIn<Part>({ file, value, errors }: ReadFile, name: List): ListIn<Part> {
  const found = isObject(value) ? value[name] : undefined;
  if (!Array.isArray(found)) return { file, sound: [], aside: null };
  const unsound = new Set(errors.filter(breaksShape).map((error) => partOf(error, name)));
  const sound = found
    .map((part: Part, i) => ({ part, place: `${name}[${i}]` }))
    .filter(({ place }) => !unsound.has(place));
  const ids = found
    .filter((_, i) => unsound.has(`${name}[${i}]`))
    .map((part) => (isObject(part) ? part.id : undefined));
  const named = ids.filter((id) => typeof id === 'string');
  return { file, sound, aside: named.length === ids.length || name === 'offices' ? named : null };
}

function breaksShape(error: ErrorObject): boolean {
  return error.keyword === 'type' || error.keyword === 'required';
}

function partOf(error: ErrorObject, name: string): string {
  const [, list, index] = error.instancePath.split('/');
  return list === name ? `${name}[${index}]` : '';
}

function head({ value, errors }: ReadFile): Pick<FolderContents['definition'], 'cooperation'> {
  if (!isObject(value) || errors.some(breaksShape)) return {};
  const { $schema, ...cooperation } = value;
  return { cooperation: cooperation as unknown as NonNullable<FolderContents['definition']['cooperation']> };
}

function plans(files: readonly ReadFile[], origins: Map<object, Origin>): PlanDefinition[] {
  return files.flatMap(({ file, value, errors }) => {
    if (!isObject(value) || errors.some(breaksShape)) return [];
    const { $schema, ...rest } = value;
    const plan = rest as unknown as PlanDefinition;
    origins.set(plan, { file, place: '' });
    return [plan];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
