import type { extraSv } from './sv.ts';

export const extraEn = {
  'extra.meeting': 'Extra meeting',
  'extra.title': 'Request for an extra meeting: {forum}, {when}',
  'extra.counter': '{count} of {needed} have asked for it',
  'extra.mine': 'You have asked for it. If that was a mistake, the secretariat can close the request.',
  'card.extra.open': 'Do you ask for an extra meeting too?',
  'card.extra.planned': 'There will be an extra meeting',
  'card.extra.closed': 'The request for an extra meeting is closed',
  'card.extra.over': 'The day that was asked for has passed',
  'card.extra.what': '{who} asks for an extra meeting of {forum} on {when}.',
  'card.extra.reason': 'Reason: {reason}',
  'card.extra.rule': '{counter}. When {needed} members have asked, there will be a meeting.',
  'card.extra.planned-what': '{counter}. The meeting is planned for {when}. The secretariat sends the notice.',
  'card.extra.who': 'Have asked: {names}',
  'card.extra.who-may': 'Only members of {forum} can ask for the meeting.',
  'card.extra.join': 'I ask for it too',
  'refusal.members-only': 'Only the members of {forum} can do this. Nothing was changed.',
  'refusal.no-extra-rule':
    '{forum} has no rule that lets its members ask for an extra meeting, so nothing was changed. The chair or the secretariat can call one.',
  'refusal.extra-open':
    'An extra meeting of {forum} on {date} has been asked for already, so no new request was made. Join that one, on the card in the channel or under Meetings.',
  'refusal.extra-planned':
    'So many have asked that the extra meeting of {forum} on {date} is already planned. You need not do anything.',
  'refusal.extra-closed':
    'The request for an extra meeting of {forum} on {date} is closed. Nothing was changed. You can make a new one under Meetings.',
  'refusal.extra-over':
    'The day that was asked for, {date}, has passed. Nothing was changed. You can ask for another day under Meetings.',
  'refusal.unknown-extra':
    'The request does not exist. Open Meetings and see which ones there are now. Nothing was changed.',
} satisfies Record<keyof typeof extraSv, string>;
