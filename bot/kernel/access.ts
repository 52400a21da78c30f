/**
 * What somebody is to the thing a command or question is about. `secretary` is the seat that takes a body's notes;
 * it gives no right in other bodies. `chair` holds the body's chair today, beside their seat; `item-guest` is invited to
 * some items of one meeting. `none` is a signed-in account without a seat there.
 */
export const ROLES = [
  'system',
  'secretariat',
  'member',
  'substitute',
  'attending',
  'guest',
  'secretary',
  'assistant',
  'chair',
  'item-guest',
  'none',
] as const;
export type Role = (typeof ROLES)[number];

/** Every question that is asked of the service; each is declared in its area's service, under its line here. */
export const QUESTIONS = [
  'todo',
  'meeting',
  'meeting-calendar',
  'card',
  'approval-card',
  'notice-preview',
  'notice-paper',
  'year',
  'clashes',
  'dates',
  'dates-card',
  'extra-card',
  'round',
  'round-card',
  'round-versions',
  'round-sheet',
  'round-form',
  'rounds',
  'consultations',
  'consultation',
  'consultation-choices',
  'deadline',
  'extension-letter',
  'import-window',
  'planning-window',
  'forums',
  'forum',
  'chat',
  'greeting',
  'feed',
  'reminder',
  'minutes',
  'minutes-paper',
  'verification-card',
  'distribution',
  'agendas',
  'follow-up',
  'documents',
  'filings',
  'meeting-filings',
  'search',
] as const;
export type Question = (typeof QUESTIONS)[number];

const seats = ['member', 'substitute', 'attending', 'guest', 'secretary'] as const;
const asked = ['member', 'substitute', 'attending', 'guest', 'assistant'] as const;
/** Who answers a Round for their municipality; an assistant answers notices, nothing else. */
const answerers = ['member', 'substitute', 'attending', 'guest'] as const;
/** Who writes a body's minutes. */
const writers = ['secretariat', 'secretary'] as const;
const inTheBody = ['secretariat', ...seats] as const;
const sees = [...inTheBody, 'assistant', 'item-guest'] as const;
const everybody = ['secretariat', ...seats, 'assistant', 'none'] as const;

/** Who may do and see what: the one table. A role that is not named may not. */
const ALLOWED = {
  'plan-meeting': ['secretariat', 'chair'],
  'change-meeting': ['secretariat'],
  'set-agenda-item': ['secretariat'],
  'move-agenda-item': ['secretariat'],
  'remove-agenda-item': ['secretariat'],
  'copy-agenda': ['secretariat'],
  'add-annex': ['secretariat'],
  'rename-annex': ['secretariat'],
  'move-annex': ['secretariat'],
  'remove-annex': ['secretariat'],
  'invite-guest': ['secretariat'],
  'remove-guest': ['secretariat'],
  'ask-approval': ['secretariat'],
  'approve-agenda': ['secretariat', 'chair'],
  'send-notice': ['secretariat'],
  'send-change': ['secretariat'],
  'answer-notice': asked,
  'cancel-meeting': ['secretariat'],
  'remove-meeting': ['secretariat'],
  'ask-dates': ['secretariat'],
  'answer-dates': asked,
  'choose-date': ['secretariat'],
  'set-dates-deadline': ['secretariat'],
  'close-dates': ['secretariat'],
  'ask-extra-meeting': ['member'],
  'join-extra-meeting': ['member'],
  'close-extra-meeting': ['secretariat'],
  'add-calendar': ['secretariat'],
  'remove-calendar': ['secretariat'],
  'open-subscription': [...seats, 'assistant'],
  'close-subscription': ['secretariat', ...seats, 'assistant', 'none'],
  'ask-round': ['secretariat'],
  'change-round': ['secretariat'],
  'answer-round': answerers,
  'keep-draft': answerers,
  'add-answer-file': answerers,
  'drop-draft': answerers,
  'answer-on-behalf': ['secretariat'],
  'close-round': ['secretariat'],
  'reopen-round': ['secretariat'],
  'register-consultation': ['secretariat'],
  'change-consultation': ['secretariat'],
  'add-consultation-annex': ['secretariat'],
  'rename-consultation-annex': ['secretariat'],
  'move-consultation-annex': ['secretariat'],
  'remove-consultation-annex': ['secretariat'],
  'note-extension': ['secretariat'],
  'move-consultation': ['secretariat'],
  'decline-consultation': ['secretariat'],
  'tell-offices': ['secretariat'],
  'remove-consultation': ['secretariat'],
  'import-consultations': ['secretariat'],
  'undo-import': ['secretariat'],
  'resend-delivery': ['secretariat'],
  'settle-delivery': ['secretariat'],
  remind: ['secretariat'],
  'file-again': ['secretariat'],
  'settle-filing': ['secretariat'],
  'file-extract': ['secretariat'],
  'connect-team': ['system'],
  'choose-forum': ['secretariat'],
  'remove-team': ['system'],
  'note-channels': ['system'],
  'open-chat': ['system'],
  'close-chat': ['system'],
  'note-roster': ['system'],
  'link-accounts': ['secretariat'],
  'start-minutes': writers,
  'write-item': writers,
  'settle-item': writers,
  'note-presence': writers,
  'take-answers': writers,
  'add-held-item': writers,
  'change-held-item': writers,
  'move-held-item': writers,
  'begin-item': writers,
  'note-hours': writers,
  'note-registry-number': writers,
  'elect-verifier': writers,
  'describe-point': writers,
  'send-minutes': writers,
  'finish-minutes': writers,
  'correct-minutes': writers,
  'settle-comment': writers,
  'distribute-minutes': ['secretariat'],
  'remind-registries': ['secretariat'],
  // Of those, whoever was elected.
  'approve-items': answerers,
  'comment-item': answerers,
  'record-dissent': answerers,
  todo: everybody,
  meeting: sees,
  'meeting-calendar': sees,
  card: [...inTheBody, 'assistant'],
  'approval-card': [...inTheBody, 'assistant'],
  'notice-preview': ['secretariat'],
  'notice-paper': sees,
  year: everybody,
  clashes: [...inTheBody, 'chair'],
  dates: [...inTheBody, 'assistant'],
  'dates-card': [...inTheBody, 'assistant'],
  'extra-card': [...inTheBody, 'assistant'],
  round: inTheBody,
  'round-card': inTheBody,
  'round-versions': inTheBody,
  'round-sheet': ['secretariat'],
  'round-form': inTheBody,
  rounds: everybody,
  // Towards any body: days and decisions cross between bodies.
  consultations: [...inTheBody, 'assistant'],
  consultation: [...inTheBody, 'assistant'],
  // Towards the body that answers.
  'consultation-papers': inTheBody,
  'consultation-choices': ['secretariat'],
  deadline: ['secretariat'],
  'extension-letter': ['secretariat'],
  'import-window': ['secretariat'],
  'planning-window': ['secretariat'],
  forums: everybody,
  // Whoever holds no seat there is told of none.
  forum: everybody,
  chat: everybody,
  greeting: ['system', 'secretariat'],
  // The holder of the address, by their seats in its body today.
  feed: [...seats, 'assistant'],
  reminder: ['secretariat'],
  // A draft is read by those who write it and those who verify it; see the area.
  minutes: inTheBody,
  'minutes-paper': inTheBody,
  'verification-card': inTheBody,
  distribution: ['secretariat'],
  // Of its answer, whoever may not read minutes gets nothing.
  agendas: sees,
  'follow-up': writers,
  // Who holds no seat and is invited to nothing finds nothing.
  documents: everybody,
  filings: everybody,
  'meeting-filings': inTheBody,
  search: everybody,
} as const satisfies Record<string, readonly Role[]>;

/** A command, a question, or a part of an answer that is not for everybody who may ask. */
export type Line = keyof typeof ALLOWED;

/** The same by line; declared/access.ts holds it against every command and question that there is. */
export const ACCESS: Readonly<Record<Line, readonly Role[]>> = ALLOWED;

export function mayDo(what: Line, roles: readonly Role[]): boolean {
  return roles.some((role) => ACCESS[what].includes(role));
}
