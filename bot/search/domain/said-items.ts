import type { DocumentLine, MinutesDocument } from '../../minutes/domain/document.ts';
import type { Minutes, MinutesItem } from '../../minutes/domain/state.ts';
import { writtenLines } from '../../minutes/domain/written-lines.ts';

/** An item of minutes as it is read by those who find it; `more`: what was recorded and corrected of it. */
export interface SaidItem {
  id: string;
  no: number;
  heading: string;
  secret?: true;
  lines: readonly DocumentLine[];
  more: string[];
}

/** As it stands. Who has recorded a dissent is told by its seat alone. */
export function writtenItems({ items, dissents }: Minutes, notes: readonly MinutesItem[]): SaidItem[] {
  return items.map((item, index) => {
    const written = notes.find((one) => one.item === item.id);
    const more = dissents.filter((one) => one.item === item.id).map(({ text }) => text);
    return { ...item, no: index + 1, lines: written ? writtenIn(written) : [], more };
  });
}

function writtenIn({ text, points }: MinutesItem): DocumentLine[] {
  const left = [...points];
  return writtenLines(text).map((line) => {
    const point = line.kind === 'decision' || line.kind === 'assignment' ? left.shift() : undefined;
    return { ...line, ...(point ? { point: point.id } : {}), ...(point?.detail ? { detail: point.detail } : {}) };
  });
}

export function sentItems({ items }: MinutesDocument): SaidItem[] {
  return items.map((item) => ({ ...item, more: [] }));
}

export function approvedItems(
  { items, dissents = [] }: MinutesDocument,
  corrections: Minutes['corrections'],
): SaidItem[] {
  return items.map((item) => {
    const recorded = dissents.filter((one) => one.item === item.id).map(({ who, text }) => `${who}: ${text}`);
    return { ...item, more: [...recorded, ...corrected(corrections, item.id)] };
  });
}

/** Undefined: of no item. */
export function corrected(corrections: Minutes['corrections'], item: string | undefined): string[] {
  return corrections.filter((one) => one.item === item).map(({ text }) => text);
}
