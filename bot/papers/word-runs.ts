import { Bookmark, ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../views/paper.ts';
import { cleanText } from './clean-text.ts';

export function runsOf(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text: said, strong, href }): ParagraphChild[] => {
    if (href === undefined) return linesOf(said, { bold: strong ?? false });
    return [new ExternalHyperlink({ link: href, children: linesOf(said, { style: 'Hyperlink' }) })];
  });
}

/** A line feed within a run is only a space to Word. */
function linesOf(said: string, look: Pick<IRunOptions, 'bold' | 'style'>): TextRun[] {
  const lines = cleanText(said).split('\n');
  return lines.map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

/** Word's bookmarks have names of ASCII letters, digits and lines under. */
export function marked(children: ParagraphChild[], mark: string | undefined): ParagraphChild[] {
  if (mark === undefined) return children;
  return [new Bookmark({ id: mark.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40), children })];
}
