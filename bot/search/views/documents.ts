import type { ForumDefinition, MeetingDefinition } from '../../kernel/definition.ts';
import type { MinutesDocument } from '../../minutes/domain/document.ts';
import type { Minutes, MinutesItem } from '../../minutes/domain/state.ts';
import { whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import type { DocumentsView, MinutesLine } from './view.ts';

export interface DocumentsOfYear {
  year: number;
  forums: ForumDefinition[];
  forum: string | null;
  /** When each body's minutes begin and end. */
  days: { forum: string; first: string; last: string }[];
  /** Local date. */
  today: string;
  lines: Line[];
  language: Language;
}

interface Line {
  /** The meeting's id. */
  id: string;
  minutes: Minutes;
  meeting: MeetingDefinition;
  /** What is written; null: not for this reader. */
  notes: MinutesItem[] | null;
  /** As they were approved or, for those who may read it, sent to be verified; null: neither. */
  document: MinutesDocument | null;
}

export function documentsView({ year, forums, forum, days, today, lines, language }: DocumentsOfYear): DocumentsView {
  const nameOf = new Map(forums.map(({ id, shortName }) => [id, shortName]));
  const newest = [...lines].sort((a, b) => (key(a) < key(b) ? 1 : -1));
  return {
    forums: inOrder(
      forums.map(({ id, shortName }) => ({ id, shortName })),
      ({ shortName }) => shortName,
    ),
    forum,
    years: years(days, [Number(today.slice(0, 4)), year]),
    year,
    minutes: newest.map((line) => lineView(line, nameOf.get(line.minutes.forum) ?? '', language)),
  };
}

function key({ id, minutes }: Line): string {
  return `${minutes.date} ${id}`;
}

function years(days: DocumentsOfYear['days'], always: number[]): number[] {
  const known = [...days.flatMap(({ first, last }) => [first, last]).map((day) => Number(day.slice(0, 4))), ...always];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, back) => last - back);
}

function lineView(line: Line, forum: string, language: Language): MinutesLine {
  const { id, minutes, meeting } = line;
  const decisions = decisionsIn(line);
  const key = decisions === 0 ? 'none' : decisions === 1 ? 'one' : 'many';
  return {
    ...{ id, forum, title: meeting.title },
    whenText: whenWords(language, meeting.when),
    statusText: text(language, `minutes.status.${minutes.status}`),
    decisionsText: decisions === null ? '' : text(language, `documents.decisions.${key}`, { count: decisions }),
  };
}

/** Null: nothing may be read yet. Who writes minutes reads them as they stand until they are approved. */
function decisionsIn({ minutes, notes, document }: Line): number | null {
  const lines = document?.items.flatMap((item) => item.lines).filter(({ point }) => point !== undefined);
  const written = minutes.approved ? undefined : notes?.flatMap((item) => item.points);
  const points = written ?? lines;
  return points ? points.filter(({ kind }) => kind === 'decision').length : null;
}
