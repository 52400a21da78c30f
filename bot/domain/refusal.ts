/** Why a command was not carried out. `code` is also the key of the sentence people read (bot/texts). */
export interface Refusal {
  refused: RefusalCode;
  params?: Record<string, string>;
}

export type RefusalCode =
  | 'refusal.unknown-person'
  | 'refusal.no-seat'
  | 'refusal.secretariat-only'
  | 'refusal.unknown-meeting'
  | 'refusal.unknown-forum'
  | 'refusal.unknown-team'
  | 'refusal.other-tenant'
  | 'refusal.meeting-not-called'
  | 'refusal.meeting-cancelled'
  | 'refusal.meeting-over'
  | 'refusal.already-called'
  | 'refusal.forum-not-connected'
  | 'refusal.forum-has-team'
  | 'refusal.team-has-forum'
  | 'refusal.team-gone'
  | 'refusal.no-remote'
  | 'refusal.times-reversed'
  | 'refusal.times-outside'
  | 'refusal.times-not-for-this'
  | 'refusal.no-substitute-seat'
  | 'refusal.malformed'
  | 'refusal.too-long'
  | 'refusal.unreadable-text'
  | 'refusal.old-card'
  | 'refusal.busy'
  | 'refusal.unknown-account'
  | 'refusal.unexpected';

export function refuse(refused: RefusalCode, params?: Record<string, string>): Refusal {
  return params ? { refused, params } : { refused };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
