import type { CommandName } from '../declared/command.ts';

/** What a button sends is read by this number; an older card is told to be fetched anew. */
export const CARD_VERSION = 1;

/** Small makers of Adaptive Card elements. What people typed goes into text runs, which read no Markdown. */
export type Element = Record<string, unknown> & { type: string };

export function heading(text: string): Element {
  return { type: 'TextBlock', text, size: 'Large', weight: 'Bolder', wrap: true, style: 'heading' };
}

export function subheading(text: string): Element {
  return { type: 'TextBlock', text, size: 'Medium', weight: 'Bolder', wrap: true, spacing: 'Medium', style: 'heading' };
}

export function plain(text: string, how: { bold?: boolean; subtle?: boolean; spacing?: string } = {}): Element {
  const run = {
    type: 'TextRun',
    text,
    ...(how.bold ? { weight: 'Bolder' } : {}),
    ...(how.subtle ? { isSubtle: true } : {}),
  };
  return { type: 'RichTextBlock', inlines: [run], ...(how.spacing ? { spacing: how.spacing } : {}) };
}

/** At most so many letters, without half of one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An action that is carried out here; older clients send the same data as Action.Submit. */
export function execute(
  title: string,
  press: { do: CommandName; [more: string]: unknown },
  how: { style?: 'positive'; inputs?: 'auto' | 'none' | 'there-are-none' } = {},
): Element {
  const { inputs = 'none' } = how;
  const common = {
    title,
    data: { v: CARD_VERSION, ...press },
    // Said twice a button, it takes its share of a card's 20 000 bytes.
    ...(inputs === 'there-are-none' ? {} : { associatedInputs: inputs }),
    ...(how.style ? { style: how.style } : {}),
  };
  return { type: 'Action.Execute', verb: press.do, ...common, fallback: { type: 'Action.Submit', ...common } };
}

/** A card with a line above everything else. */
export function ledBy(whole: object, line: string): object {
  const body = 'body' in whole && Array.isArray(whole.body) ? whole.body : [];
  return { ...whole, body: [plain(line, { bold: true }), ...body] };
}

export interface CardText {
  /** Read aloud. */
  speak: string;
  /** Shown by clients that draw no cards of this version. */
  fallbackText: string;
  lang: string;
}

export function card(body: Element[], actions: Element[], texts: CardText, refresh?: object): object {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...texts,
    ...(refresh ? { refresh } : {}),
    body,
    ...(actions.length > 0 ? { actions } : {}),
    msteams: { width: 'Full' },
  };
}
