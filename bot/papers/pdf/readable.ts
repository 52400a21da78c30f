import { text } from '../../texts/text.ts';
import type { Paper, PaperPart, Run } from '../../views/paper.ts';
import { inLetters } from './letters.ts';

/** The paper in letters that both faces have. Where one was lacking, the paper ends by saying so. */
export function inReadableLetters(paper: Paper, has: (letter: string) => boolean): Paper {
  const lacking = new Set<string>();
  const said = (words: string) => inLetters(words, has, (code) => lacking.add(code));
  const { title, kind, owner, registryNumber, draft } = paper;
  const line = (words: string) => said(words).replace(/\n/g, ' ').trim();
  const parts = paper.parts.map((part) => readablePart(part, said));
  const [code] = lacking;
  const told: PaperPart[] = code
    ? [{ part: 'text', runs: [{ text: text(paper.language, 'paper.letters', { code }) }] }]
    : [];
  return {
    ...paper,
    title: line(title),
    kind: line(kind),
    owner: line(owner),
    ...(registryNumber ? { registryNumber: line(registryNumber) } : {}),
    ...(draft ? { draft: line(draft) } : {}),
    parts: [...parts, ...told],
  };
}

function readablePart(part: PaperPart, said: (words: string) => string): PaperPart {
  const runs = (all: Run[]) => all.map((run) => ({ ...run, text: said(run.text) }));
  switch (part.part) {
    case 'title':
    case 'heading':
      return { ...part, text: said(part.text) };
    case 'text':
    case 'quote':
      return { ...part, runs: runs(part.runs) };
    case 'list':
      return { ...part, items: part.items.map(runs) };
    case 'table': {
      const rows = part.rows.map((row) => row.map(runs));
      return { ...part, caption: said(part.caption), head: part.head.map(said), rows };
    }
    case 'facts':
      return { ...part, facts: part.facts.map(({ name, value }) => ({ name: said(name), value: runs(value) })) };
    case 'signature': {
      const { label, who, said: when } = part;
      return { ...part, label: said(label), who: said(who), ...(when ? { said: said(when) } : {}) };
    }
    default:
      return part satisfies never;
  }
}
