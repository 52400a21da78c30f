/** Why a command was not carried out. `refused` is also the key of the sentence people read (bot/texts). */
export interface Refusal {
  refused: RefusalCode;
  params?: Record<string, string>;
}

export const REFUSALS = [
  'refusal.unknown-person',
  'refusal.no-seat',
  'refusal.secretariat-only',
  'refusal.not-yours-to-see',
  'refusal.unknown-meeting',
  'refusal.unknown-forum',
  'refusal.unknown-team',
  'refusal.unknown-account',
  'refusal.other-tenant',
  'refusal.meeting-not-called',
  'refusal.meeting-cancelled',
  'refusal.meeting-over',
  'refusal.already-called',
  'refusal.forum-not-connected',
  'refusal.forum-ended',
  'refusal.forum-has-team',
  'refusal.team-has-forum',
  'refusal.no-remote',
  'refusal.no-room',
  'refusal.members-substitute',
  'refusal.times-reversed',
  'refusal.times-outside',
  'refusal.times-not-for-this',
  'refusal.meeting-exists',
  'refusal.meeting-changed',
  'refusal.changed-meanwhile',
  'refusal.no-such-day',
  'refusal.days-reversed',
  'refusal.too-many-days',
  'refusal.day-is-past',
  'refusal.half-hours',
  'refusal.ends-before-start',
  'refusal.hour-missing',
  'refusal.hour-twice',
  'refusal.unknown-item',
  'refusal.item-changed',
  'refusal.too-many-items',
  'refusal.too-many-annexes',
  'refusal.too-many-guests',
  'refusal.secret-item',
  'refusal.not-https',
  'refusal.too-many-calendars',
  'refusal.not-a-calendar',
  'refusal.empty-calendar',
  'refusal.file-too-big',
  'refusal.file-empty',
  'refusal.no-documents',
  'refusal.unknown-file',
  'refusal.chair-only',
  'refusal.no-approval-needed',
  'refusal.agenda-changed',
  'refusal.nothing-to-send',
  'refusal.malformed',
  'refusal.too-long',
  'refusal.field-too-long',
  'refusal.field-empty',
  'refusal.unreadable-text',
  'refusal.old-card',
  'refusal.busy',
  'refusal.unexpected',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

export function refuse(refused: RefusalCode, params?: Record<string, string>): Refusal {
  return params ? { refused, params } : { refused };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
