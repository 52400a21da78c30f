import type { tabMeetingFirstSv } from './tab-first-sv.ts';

export const tabMeetingFirstEn = {
  'tab.answer.sent': 'Your answer was sent at {time}.',
  'tab.answer.for': 'You are answering for {name}.',
  'tab.answer.choices': 'Your answer to {meeting}',
  'tab.answer.partly': 'Only part of the meeting',
  'tab.answer.partlyHint': 'Fill in one or both times, then choose how you attend.',
  'tab.answer.from': 'From',
  'tab.answer.until': 'Until',
} satisfies Record<keyof typeof tabMeetingFirstSv, string>;
