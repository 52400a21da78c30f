import type { FieldKind, FormChoice, FormField } from '../../bot/round/domain/form.ts';
import { moved } from '../shell/order.ts';
import { isFlag, isListOf, isNumber, isOneOf, isOptional, isShape, isText } from '../shell/shape.ts';
import { isStance } from './stance.ts';

/** A question as it is being written: nothing is missing, only empty. */
export interface FieldDraft {
  /** Tells the rows apart while they come, go and move. */
  row: number;
  kind: FieldKind;
  label: string;
  required: boolean;
  /** One choice on each line. */
  choices: string;
  most: string;
  /** As it was read, where it was kept before. */
  was?: FormField;
}

export const KINDS: readonly FieldKind[] = ['text', 'choice', 'choices', 'yes-no', 'number', 'date', 'names', 'file'];

const isKind = isOneOf<FieldKind>({
  text: true,
  choice: true,
  choices: true,
  'yes-no': true,
  number: true,
  date: true,
  names: true,
  file: true,
});

export const isFieldDraft = isShape<FieldDraft>({
  row: isNumber,
  kind: isKind,
  label: isText,
  required: isFlag,
  choices: isText,
  most: isText,
  was: isOptional(
    isShape<FormField>({
      id: isText,
      kind: isKind,
      label: isText,
      required: isFlag,
      choices: isOptional(isListOf(isShape<FormChoice>({ id: isText, label: isText }))),
      most: isOptional(isNumber),
      stances: isOptional(isListOf(isStance)),
      suggested: isOptional(isListOf(isText)),
    }),
  ),
});

/** As the service says too. */
export const MOST_FIELDS = 30;
export const LONGEST_LABEL = 500;

export type FieldFault = 'label' | 'choices';

export function newField(before: readonly FieldDraft[]): FieldDraft {
  const row = Math.max(0, ...before.map((field) => field.row)) + 1;
  return { row, kind: 'text', label: '', required: before.length === 0, choices: '', most: '' };
}

export function changedField(fields: readonly FieldDraft[], row: number, change: Partial<FieldDraft>): FieldDraft[] {
  return fields.map((field) => (field.row === row ? { ...field, ...change } : field));
}

export function movedField(fields: readonly FieldDraft[], from: number, to: number): FieldDraft[] {
  return to < 0 || to >= fields.length ? [...fields] : moved(fields, from, to);
}

export function hasChoices(kind: FieldKind): boolean {
  return kind === 'choice' || kind === 'choices';
}

/** Kinds of which several can be given, so that one may say how many. */
export function hasMost(kind: FieldKind): boolean {
  return kind === 'choices' || kind === 'names' || kind === 'file';
}

export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** What must be mended before anything is sent; the rest the service decides. */
export function faultsInField({ kind, label, choices }: FieldDraft): FieldFault[] {
  const faults: FieldFault[] = label.trim() === '' ? ['label'] : [];
  const few = hasChoices(kind) && new Set(linesOf(choices).map((one) => one.toLocaleLowerCase('sv'))).size < 2;
  return few ? [...faults, 'choices'] : faults;
}

/** A form that was kept, to be written on. */
export function draftsOf(form: readonly FormField[]): FieldDraft[] {
  return form.map((was, at) => ({
    row: at + 1,
    kind: was.kind,
    label: was.label,
    required: was.required,
    choices: (was.choices ?? []).map(({ label }) => label).join('\n'),
    most: was.most === undefined ? '' : String(was.most),
    was,
  }));
}

/** The questions as they are sent. What was kept before keeps its id, so that what was answered still means the same. */
export function formOf(fields: readonly FieldDraft[]): FormField[] {
  const taken = new Set(fields.flatMap(({ was }) => was?.id ?? []));
  return fields.map((field) => {
    const { kind, label, required, most, was } = field;
    return {
      id: was?.id ?? freshId('f', taken),
      kind,
      label: label.trim(),
      required,
      ...(hasChoices(kind) ? { choices: choicesOf(field) } : {}),
      ...mostOf(kind, most, was),
    };
  });
}

function choicesOf({ choices, was }: FieldDraft): FormChoice[] {
  const known = was?.choices ?? [];
  const taken = new Set(known.map(({ id }) => id));
  return linesOf(choices).map(
    (label) => known.find((one) => one.label === label) ?? { id: freshId('c', taken), label },
  );
}

/** A text's length is not asked for in the editor, and stays as it was. */
function mostOf(kind: FieldKind, most: string, was: FormField | undefined): { most?: number } {
  if (hasMost(kind)) return Number(most) >= 1 ? { most: Math.floor(Number(most)) } : {};
  return was?.kind === kind && was.most !== undefined ? { most: was.most } : {};
}

function freshId(letter: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  taken.add(`${letter}${number}`);
  return `${letter}${number}`;
}

/** Where a question's new last day is kept. */
export function deadlineKey(round: string): string {
  return `deadline ${round}`;
}
