import type { minutesSv } from './sv.ts';

/** What is said of minutes. */
export const minutesEn = {
  'minutes.status.none': 'No minutes yet',
  'minutes.status.draft': 'Draft, being written by the secretariat',
  'minutes.status.for-verification': 'Draft, waits to be verified',
  'minutes.status.verified': 'Verified',
  'minutes.status.finished': 'Finished',
  'minutes.quorum.met': '{present} of {of} are here. {forum} can decide, {needed} are needed.',
  'minutes.quorum.short': '{present} of {of} are here. {needed} are needed for {forum} to decide.',
  'minutes.item.short': 'Only {sure} of {of} were there when it was decided. {needed} are needed.',
  'minutes.item.unsure':
    'It is certain that {sure} of {of} were there when it was decided. {needed} are needed. Note when the item began, or mend the attendance.',
  'minutes.verifier.away': 'Was not there when items {items} were decided.',
  'refusal.no-verifiers': 'In {forum} the minutes are not verified. Nothing was sent. Finish them instead.',
  'refusal.has-verifiers': 'In {forum} the minutes are verified. Nothing was changed. Send them to be verified.',
  'refusal.verifier-missing': 'Nobody is elected to verify. Nothing was sent. Elect a verifier first.',
  'refusal.texts-beside': 'Under “{heading}” two texts stand beside each other. Nothing was sent. Make them one first.',
  'refusal.verifiers-only': 'Only whoever was elected to verify can do this. Nothing was changed.',
  'refusal.not-sent-yet': 'The minutes are not sent to be verified yet. Nothing was changed.',
  'refusal.minutes-sent-again':
    'The minutes have been sent again since you opened them. Nothing was approved. Read what is new, then approve.',
  'refusal.not-approved-yet': 'The minutes are not approved yet. Nothing was added. Mend the text instead.',
  'refusal.unknown-minutes': 'The minutes are not begun. Open the meeting and begin them there. Nothing was saved.',
  'refusal.minutes-locked':
    'The minutes are approved and do not change any more. What you wrote is not saved here. Add it as a correction.',
  'refusal.notes-changed':
    'The text has changed since you saw it. Nothing was saved, and nothing was overwritten. See how it is now and choose again.',
  'refusal.secret-notes': 'The item is marked secret. Its notes are kept outside Samverkan, and nothing was saved.',
  'refusal.unknown-held-item': 'The item is not among the items of the meeting. Nothing was saved.',
  'refusal.unknown-point':
    'The line has changed since you opened it. Nothing was saved. See how it is now and try again.',
  'refusal.presence-reversed': 'The first time must be before the second. Nothing was saved. Mend the times.',
  'refusal.verifier-vacant':
    'Nobody held the seat that day, so it cannot verify. Nothing was saved. Choose somebody else.',
} as const satisfies Record<keyof typeof minutesSv, string>;
