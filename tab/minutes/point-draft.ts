import type { PointDetail, PointKind } from '../../bot/minutes/domain/points.ts';
import { isFlag, isListOf, isOneOf, isShape, isText } from '../shell/shape.ts';

export type OwnersBy = 'none' | 'secretariat' | 'everyone' | 'seats';
export const OWNERS_BY: readonly OwnersBy[] = ['none', 'secretariat', 'everyone', 'seats'];

/** What is clarified about a decision or an assignment, as its form has it. */
export interface PointDraft {
  plain: boolean;
  agreement: string;
  dissents: string[];
  forum: string;
  date: string;
  purpose: string;
  condition: string;
  ownersBy: OwnersBy;
  owners: string[];
  due: string;
  dueBasis: string;
  reportTo: string;
}

export const isPointDraft = isShape<PointDraft>({
  plain: isFlag,
  agreement: isText,
  dissents: isListOf(isText),
  forum: isText,
  date: isText,
  purpose: isText,
  condition: isText,
  ownersBy: isOneOf<OwnersBy>({ none: true, secretariat: true, everyone: true, seats: true }),
  owners: isListOf(isText),
  due: isText,
  dueBasis: isText,
  reportTo: isText,
});

/** Where the form of an item's decision or assignment is kept. */
export function pointKey(meeting: string, item: string, point: string): string {
  return `point ${meeting} ${item} ${point}`;
}

export function pointDraft(detail: PointDetail = {}): PointDraft {
  const {
    forward,
    owners = [],
    dissents = [],
    plain = false,
    agreement = '',
    due = '',
    dueBasis = '',
    reportTo = '',
  } = detail;
  const { forum = '', date = '', purpose = '', condition = '' } = forward ?? {};
  return {
    plain,
    agreement,
    dissents,
    forum,
    date,
    purpose,
    condition,
    ownersBy: ownersBy(detail),
    owners,
    due,
    dueBasis,
    reportTo,
  };
}

function ownersBy({ everyone, secretariat, owners = [] }: PointDetail): OwnersBy {
  if (everyone) return 'everyone';
  if (secretariat) return 'secretariat';
  return owners.length > 0 ? 'seats' : 'none';
}

/** Of the form only what belongs to that kind, and says something. `before`: what the form does not ask about stays. */
export function detailOf(kind: PointKind, draft: PointDraft, before: PointDetail = {}): PointDetail {
  return kind === 'decision' ? decisionOf(draft, before) : assignmentOf(draft);
}

function decisionOf(draft: PointDraft, before: PointDetail): PointDetail {
  const { plain, dissents, forum, date } = draft;
  const meeting = before.forward?.forum === forum && before.forward.meeting;
  const more = { ...said('purpose', draft.purpose), ...said('condition', draft.condition) };
  return {
    ...(plain ? { plain: true as const } : {}),
    ...said('agreement', draft.agreement),
    ...(dissents.length > 0 ? { dissents } : {}),
    ...(forum ? { forward: { forum, ...(meeting ? { meeting } : {}), ...(date ? { date } : {}), ...more } } : {}),
  };
}

function assignmentOf(draft: PointDraft): PointDetail {
  const { ownersBy: by, owners, due } = draft;
  return {
    ...(by === 'everyone' ? { everyone: true as const } : {}),
    ...(by === 'secretariat' ? { secretariat: true as const } : {}),
    ...(by === 'seats' && owners.length > 0 ? { owners } : {}),
    ...(due ? { due } : {}),
    ...said('dueBasis', draft.dueBasis),
    ...said('reportTo', draft.reportTo),
  };
}

function said<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  const words = text.trim();
  return words ? ({ [name]: words } as { [Key in Name]?: string }) : {};
}

export interface PointFieldsProps {
  draft: PointDraft;
  change: (change: Partial<PointDraft>) => void;
}
