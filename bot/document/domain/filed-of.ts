import type { FiledFile, Filing } from './filing.ts';

/**
 * The newest of a matter's papers of a kind that lies in the library, of those that were read (`{ kind: 'filing', about }`):
 * the PDF of a meeting's minutes is `filedOf(rows, { of: 'minutes', about: meeting, part: 'whole', format: 'pdf' })`.
 */
export function filedOf(
  rows: readonly { state: Filing }[],
  wanted: { of: string; about: string; part: string; format: 'pdf' | 'docx' },
): FiledFile | undefined {
  const lying = rows.flatMap(({ state }) => {
    const { of, about, part, format, hidden } = state.paper;
    const same = of === wanted.of && about === wanted.about && part === wanted.part && format === wanted.format;
    const gone = state.status !== 'filed' || state.outside?.what === 'gone' || state.settled?.what === 'gone';
    return same && !gone && !hidden ? [state] : [];
  });
  return lying.sort((a, b) => b.paper.edition - a.paper.edition)[0]?.filed;
}
