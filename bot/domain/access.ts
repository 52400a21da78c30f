import type { CommandName } from './command.ts';

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

export const QUESTIONS = [
  'todo',
  'meeting',
  'year',
  'clashes',
  'poll',
  'forum',
  'forums',
  'card',
  'chat',
  'round',
  'rounds',
  'consultations',
  'consultation',
  'round-sheet',
] as const;
export type Question = (typeof QUESTIONS)[number];

const seats = ['member', 'substitute', 'attending', 'guest', 'secretary'] as const;
const asked = ['member', 'substitute', 'attending', 'guest', 'assistant'] as const;
/** Who answers a Round for their municipality; an assistant answers notices, nothing else. */
const answerers = ['member', 'substitute', 'attending', 'guest'] as const;
const everybody = ['secretariat', ...seats, 'assistant', 'none'] as const;

/** Who may do and see what: the one table. A role that is not named may not. */
const ALLOWED: Record<CommandName | Question, readonly Role[]> = {
  'plan-meeting': ['secretariat', 'chair'],
  'change-meeting': ['secretariat'],
  'set-agenda-item': ['secretariat'],
  'move-agenda-item': ['secretariat'],
  'remove-agenda-item': ['secretariat'],
  'copy-agenda': ['secretariat'],
  'add-annex': ['secretariat'],
  'remove-annex': ['secretariat'],
  'invite-guest': ['secretariat'],
  'remove-guest': ['secretariat'],
  'ask-approval': ['secretariat'],
  'approve-agenda': ['secretariat', 'chair'],
  'send-notice': ['secretariat'],
  'send-change': ['secretariat'],
  'answer-notice': asked,
  'cancel-meeting': ['secretariat'],
  'ask-dates': ['secretariat'],
  'answer-dates': asked,
  'choose-date': ['secretariat'],
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
  'remove-consultation-annex': ['secretariat'],
  'note-extension': ['secretariat'],
  'move-consultation': ['secretariat'],
  'decline-consultation': ['secretariat'],
  'tell-offices': ['secretariat'],
  'import-consultations': ['secretariat'],
  'resend-delivery': ['secretariat'],
  'settle-delivery': ['secretariat'],
  'connect-team': ['system'],
  'choose-forum': ['secretariat'],
  'remove-team': ['system'],
  'note-channels': ['system'],
  'open-chat': ['system'],
  'close-chat': ['system'],
  'note-roster': ['system'],
  'link-accounts': ['secretariat'],
  todo: everybody,
  meeting: ['secretariat', ...seats, 'assistant', 'item-guest'],
  poll: ['secretariat', ...seats, 'assistant'],
  year: everybody,
  clashes: ['secretariat', ...seats, 'chair'],
  forum: ['secretariat', ...seats, 'assistant'],
  forums: everybody,
  card: ['secretariat', ...seats, 'assistant'],
  chat: everybody,
  round: ['secretariat', ...seats],
  rounds: everybody,
  // Towards any body: days and decisions cross between bodies. The papers: towards the body that answers.
  consultations: ['secretariat', ...seats, 'assistant'],
  consultation: ['secretariat', ...seats],
  'round-sheet': ['secretariat'],
};

export function mayDo(what: CommandName | Question, roles: readonly Role[]): boolean {
  return roles.some((role) => ALLOWED[what].includes(role));
}

export const COMMANDS_AND_QUESTIONS = Object.keys(ALLOWED) as (CommandName | Question)[];
