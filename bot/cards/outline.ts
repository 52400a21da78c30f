import type { OutlinePart } from '../views/outline.ts';

/** What a card says and offers, in the order in which it stands there. What a button unfolds is not in it. */
export function outlineOf(card: object): OutlinePart[] {
  const node: Node = { ...card };
  if (node.isVisible === false) return [];
  const within = ['body', 'items', 'columns'].flatMap((name) => nodesIn(node, name).flatMap(outlineOf));
  const buttons = nodesIn(node, 'actions').flatMap(({ title }) => (typeof title === 'string' ? [title] : []));
  return [...textOf(node), ...within, ...(buttons.length > 0 ? [{ buttons }] : [])];
}

type Node = Record<string, unknown>;

function nodesIn(node: Node, name: string): Node[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function textOf(node: Node): OutlinePart[] {
  if (node.type === 'TextBlock') return said(node.text, node.style === 'heading' ? 'heading' : lookOf(node));
  if (node.type !== 'RichTextBlock') return [];
  const runs = nodesIn(node, 'inlines');
  return said(runs.map(({ text }) => text).join(''), lookOf(runs[0] ?? {}));
}

function lookOf({ weight, isSubtle }: Node): 'bold' | 'subtle' | 'plain' {
  if (weight === 'Bolder') return 'bold';
  return isSubtle === true ? 'subtle' : 'plain';
}

function said(text: unknown, look: 'heading' | 'bold' | 'subtle' | 'plain'): OutlinePart[] {
  return typeof text === 'string' && text !== '' ? [{ text, look }] : [];
}
