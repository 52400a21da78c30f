/** A part of a card, without its looks: a text, or the buttons that stand side by side. */
export type OutlinePart = { text: string; look: 'heading' | 'bold' | 'subtle' | 'plain' } | { buttons: string[] };
