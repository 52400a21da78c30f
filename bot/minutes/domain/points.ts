import type { Day, Id } from '../../kernel/named.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

export type PointKind = 'decision' | 'assignment';

/** A decision or an assignment in an item's notes. Its `id` is never used again in the item; a link may lead to it. */
export interface Point {
  id: Id;
  kind: PointKind;
  /** As the notes say it. */
  text: string;
  detail?: PointDetail;
}

/** What is tidied up afterwards about a point; the notes say the rest. */
export interface PointDetail {
  /** A decision that is written without the word "Beslut", in a formality. */
  plain?: true;
  /** The body did not agree, and decided otherwise: how, in words. Absent: consensus, where the body decides so. */
  agreement?: string;
  /** Seats whose dissent is recorded (avvikande mening antecknas). */
  dissents?: Id[];
  /** It goes on to another body. */
  forward?: { forum: Id; meeting?: Id; date?: Day; purpose?: string; condition?: string };
  /** An assignment's seats; `everyone`: one for each municipality; neither: nobody is named. */
  owners?: Id[];
  everyone?: true;
  secretariat?: true;
  due?: Day;
  /** Until when, where that is no date: "före samarbetskommitténs möte". */
  dueBasis?: string;
  /** To whom it is reported, in words. */
  reportTo?: string;
}

export interface Points {
  points: Point[];
  /** Those that no line says any more: whoever writes one of them again gets it back with what was tidied. */
  gone: Point[];
  /** The highest number that a point was given. */
  numbered: number;
}

export const NO_POINTS: Points = { points: [], gone: [], numbered: 0 };

type Said = Pick<Point, 'kind' | 'text'>;

/** The decisions and assignments of some notes, in order. */
export function pointsIn(text: string): Said[] {
  return writtenLines(text).flatMap(({ kind, text: said }) => (isPoint(kind) ? [{ kind, text: said }] : []));
}

function isPoint(kind: WrittenLine['kind']): kind is PointKind {
  return kind === 'decision' || kind === 'assignment';
}

/** The points of a new wording, under the ids that they had: the same words are the same point, and between two of those the others in order. */
export function pointsAfter({ points, gone, numbered }: Points, text: string): Points {
  const said = pointsIn(text);
  const ids: (Point | undefined)[] = said.map(() => undefined);
  const left = new Set(points);
  const take = (index: number, point: Point | undefined) => {
    if (!point) return;
    ids[index] = point;
    left.delete(point);
  };
  for (const [index, one] of said.entries())
    take(
      index,
      [...left].find((point) => same(point, one)),
    );
  for (const [index, one] of said.entries())
    if (!ids[index])
      take(
        index,
        [...left].find((point) => point.kind === one.kind && fits(point, index, ids, points)),
      );
  const back = new Set(gone);
  for (const [index, one] of said.entries()) {
    const before = ids[index] ? undefined : [...back].find((point) => same(point, one));
    if (before) [ids[index]] = [before];
    if (before) back.delete(before);
  }
  let number = numbered;
  const now = said.map((one, index) => {
    const { id, detail } = ids[index] ?? { id: `b${++number}` };
    return { id, ...one, ...(detail ? { detail } : {}) };
  });
  const tidied = [...left].filter(({ detail }) => detail !== undefined);
  return { points: now, gone: [...back, ...tidied].slice(-MOST_GONE), numbered: number };
}

const MOST_GONE = 50;

function same(point: Point, { kind, text }: Said): boolean {
  return point.kind === kind && point.text === text;
}

/** Does it stand between the same neighbours as before? */
function fits(point: Point, index: number, ids: readonly (Point | undefined)[], points: readonly Point[]): boolean {
  const place = points.indexOf(point);
  const before = ids.slice(0, index).flatMap((one) => (one ? [points.indexOf(one)] : []));
  const after = ids.slice(index + 1).flatMap((one) => (one ? [points.indexOf(one)] : []));
  return before.every((one) => one < place) && after.every((one) => one > place);
}
