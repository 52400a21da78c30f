import type { Stance } from './stance.ts';

/** What can be asked in a form. `names` are people as words; a `file` comes before the answer that names it. */
export const FIELD_KINDS = ['text', 'choice', 'choices', 'yes-no', 'number', 'date', 'names', 'file'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FormChoice {
  id: string;
  label: string;
}

/** One question of a form. */
export interface FormField {
  /** "f1", "f2" … in the order in which they are asked. */
  id: string;
  kind: FieldKind;
  label: string;
  required: boolean;
  /** choice and choices only, two at the least. */
  choices?: FormChoice[];
  /** choices, names, file: how many at the most. text: letters. */
  most?: number;
  /** Asked only of a municipality that stands so; absent: of all. */
  stances?: Stance[];
  /** text only: what is likely to be written. */
  suggested?: string[];
}

/** An uploaded file as an answer names it. */
export interface AnswerFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Its id with the documents port. */
  document: string;
}

/** One that stands in a draft. `hash`: of its bytes; absent: it came before that was noted. */
export interface DraftFile extends AnswerFile {
  hash?: string;
}

/**
 * What was answered to one question: text, a choice's id, yes or no, and a date as a string; choices' ids and names as
 * strings; files.
 */
export type FieldValue = string | number | string[] | AnswerFile[];
export type FieldValues = Record<string, FieldValue>;

export function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A text that is at most a line, as a name or a number is. */
export function isOneLine({ kind, most, suggested }: FormField): boolean {
  return kind === 'text' && (suggested !== undefined || (most !== undefined && most <= LONGEST_LINE));
}

const LONGEST_LINE = 200;
export const LONGEST_LABEL = 500;
export const LONGEST_TEXT = 20_000;
export const MOST_FIELDS = 30;
export const MOST_CHOICES = 30;
export const MOST_NAMES = 20;
export const MOST_FILES = 10;
