import type { Paper, PaperPart, Run } from '../../bot/views/paper.ts';

const joined = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** All that a paper says, part by part in the order of reading. */
export function wordsOf({ parts }: Paper): string[] {
  return parts.flatMap(wordsOfPart).filter((said) => said.trim() !== '');
}

function wordsOfPart(part: PaperPart): string[] {
  switch (part.part) {
    case 'title':
    case 'heading':
      return [part.text];
    case 'text':
    case 'quote':
      return [joined(part.runs)];
    case 'list':
      return part.items.flatMap((item) => ['•', joined(item)]);
    case 'table':
      return [part.caption, ...part.head, ...part.rows.flat().map(joined)];
    case 'facts':
      return part.facts.flatMap(({ name, value }) => [name, joined(value)]);
    case 'signature':
      return [part.label, part.who, part.said ?? ''];
    default:
      return part satisfies never;
  }
}
