import type { FieldKind, FormField } from '../../bot/domain/round/form.ts';
import { moved } from '../order.ts';

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
}

export const KINDS: readonly FieldKind[] = ['text', 'choice', 'choices', 'yes-no', 'number', 'date', 'names', 'file'];

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

/** The questions as they are sent, numbered in the order in which they stand. */
export function formOf(fields: readonly FieldDraft[]): FormField[] {
  return fields.map(({ kind, label, required, choices, most }, at) => ({
    id: `f${at + 1}`,
    kind,
    label: label.trim(),
    required,
    ...(hasChoices(kind) ? { choices: linesOf(choices).map((one, n) => ({ id: `c${n + 1}`, label: one })) } : {}),
    ...(hasMost(kind) && Number(most) >= 1 ? { most: Math.floor(Number(most)) } : {}),
  }));
}
