/** How a line of text looks. Points, as everywhere here. */
export interface Look {
  size: number;
  /** From one line to the next. */
  leading: number;
  strong?: true;
  color?: string;
}

/** A4, with lines of some eighty letters. */
export const PAGE = { width: 595.28, height: 841.89, left: 82, right: 82, top: 92, bottom: 84 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/** Each of the greys and the colours has at least 7:1 against white, but those of lines. */
export const INK = { text: '#1a1a1a', quiet: '#525252', link: '#0a4a80', draft: '#8f1d21' } as const;
export const LINE = { strong: '#6b6b6b', faint: '#c9c9c9', fill: '#f2f2f2' } as const;

export const BODY: Look = { size: 11, leading: 15.5 };
export const SMALL: Look = { size: 9, leading: 12, color: INK.quiet };
export const CELL: Look = { size: 10, leading: 13.5 };
export const TITLE: Look = { size: 22, leading: 27, strong: true };
export const HEADING: Record<1 | 2 | 3, Look> = {
  1: { size: 15, leading: 20, strong: true },
  2: { size: 12.5, leading: 17, strong: true },
  3: { size: 11, leading: 15.5, strong: true },
};
