import { tabDeliveryFirstEn } from '../delivery/texts/tab-first-en.ts';
import { tabForumFirstEn } from '../forum/texts/tab-first-en.ts';
import { tabMeetingFirstEn } from '../meeting/texts/tab-first-en.ts';
import { tabMinutesFirstEn } from '../minutes/texts/tab-first-en.ts';
import { tabRoundFirstEn } from '../round/texts/tab-first-en.ts';
import { tabTodoEn } from '../todo/texts/tab-en.ts';
import type { tabSv } from './tab-sv.ts';

/** The same in English. */
export const tabEn: Record<keyof typeof tabSv, string> = {
  ...tabTodoEn,
  ...tabDeliveryFirstEn,
  ...tabForumFirstEn,
  ...tabMeetingFirstEn,
  ...tabMinutesFirstEn,
  ...tabRoundFirstEn,
  'tab.loading': 'Loading …',
  'tab.retry': 'Try again',
  'tab.reload': 'Reload',
  'tab.pages': 'Pages',
  'tab.pages.todo': 'To do',
  'tab.pages.year': 'Meetings',
  'tab.pages.rounds': 'Questions',
  'tab.pages.documents': 'Documents',
  'tab.pages.consultations': 'Consultations',
  'tab.new': 'New',
  'tab.newTab': 'opens in a new tab',
  'tab.offline': 'You are offline. What you see may have changed. Answer and send when you are back online.',
  'tab.away': 'The service does not answer just now. What you see may have changed. The page tries again by itself.',
  'tab.show': 'Show',
  'tab.form.cancel': 'Cancel',
  'tab.draft.since': 'There is a draft from {when}.',
  'tab.draft.goOn': 'Continue',
  'tab.draft.dropped': 'The draft is thrown away.',
  'tab.draft.has': '(has a draft)',
  'tab.draft.onlyHere':
    'The browser does not store the draft. It stays for as long as the tab is open. Send or save before you leave it.',
  'tab.saving': 'Saving …',
  'tab.saved': 'Saved at {time}',
  'tab.date.words': '{day}, week {week}',
  'tab.date.month': '{month}, the day is not known',
  'tab.date.year': 'Some time in {year}',
  'tab.date.free': 'It is a weekend or a public holiday. Choose rather a working day.',
  'tab.date.pick': 'Choose in the calendar',
  'tab.date.whichDay': 'Which day of week {week}?',
  'tab.date.unread': 'We can’t read “{written}” as a day. Write for example 29 January, 29/1 or 2024-01-29.',
  'tab.error.offline': 'You are offline. Nothing has changed. Try again when you are back online.',
  'tab.error.slow': 'The page took too long to load. Nothing has changed. Try again.',
  'tab.error.unreachable': 'The service does not answer. Nothing has changed. Try again in a while.',
  'tab.error.unclear':
    'We do not know whether it arrived. Try once more: the same press counts only once, so nothing is doubled.',
  'tab.error.token':
    'Teams could not confirm who you are. Nothing has changed. Close the tab, open it again and try once more.',
  'tab.error.signin':
    'Your sign-in was not accepted. Nothing has changed. Open the tab again, or ask the secretariat for help.',
  'tab.error.forbidden': 'You do not have access to this. Nothing has changed. Ask the secretariat if you need it.',
  'tab.error.missing': 'What you are looking for is no longer here. Go to To do to see what applies now.',
  'tab.error.busy': 'Many people are using Samverkan right now. Nothing has changed. Try again in a while.',
  'tab.error.unexpected': 'Something went wrong on our side. Nothing has changed. Try again in a while.',
  'tab.error.stale': 'The latest could not be loaded, so what you see may be old. What you have saved is kept.',
  'tab.error.page': 'The page could not be shown. Nothing you saved is lost. Reload the tab.',
  'tab.problem.failed': 'The page could not be loaded',
  'tab.problem.signin': 'You are not signed in',
  'tab.problem.forbidden': 'You do not have access',
  'tab.problem.missing': 'There is no such page',
  'tab.outside.title': 'Open Samverkan in Teams',
  'tab.outside.what': 'This page belongs to the app Samverkan and works inside Microsoft Teams.',
  'tab.outside.how': 'Open the team of your body in Teams and choose the tab Samverkan in the channel.',
  'tab.outside.open': 'Open Teams',
  'tab.file.choose': 'Choose a file',
  'tab.file.fetching': 'Fetching {name} …',
  'tab.file.saved': '{name} is fetched. It is among your downloaded files.',
  'tab.file.calendarName': 'meeting.ics',
};
