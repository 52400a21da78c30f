import type { Language } from './texts/language.ts';
import { type TextKey, type TextParams, text } from './texts/text.ts';

export interface Said {
  key: TextKey;
  params?: TextParams;
}

/** What was found of one thing, and what to run to put it right. */
export interface Finding {
  mark: 'ok' | 'look' | 'fault';
  says: Said[];
  runs?: Run[];
}

export interface Run {
  how: TextKey;
  lines: readonly string[];
}

const MARKS = { ok: 'doctor.mark.ok', look: 'doctor.mark.look', fault: 'doctor.mark.fault' } as const;

/** As it is printed: in Swedish, then in English, then what to run. */
export function linesOf({ mark, says, runs = [] }: Finding): string[] {
  const sentence = (language: Language) => says.map(({ key, params }) => text(language, key, params)).join(' ');
  return [
    `${text('sv', MARKS[mark]).padEnd(5)}${sentence('sv')}`,
    `     ${sentence('en')}`,
    ...runs.flatMap(linesOfRun),
    '',
  ];
}

export function linesOfRun({ how, lines }: Run): string[] {
  return ['', `     ${text('sv', how)}`, `     ${text('en', how)}`, '', ...lines.map((line) => `       ${line}`)];
}
