import { calendarEn } from '../calendar/texts/en.ts';
import { consultationEn } from '../consultation/texts/en.ts';
import { datesEn } from '../dates/texts/en.ts';
import { deliveryEn } from '../delivery/texts/en.ts';
import { documentEn } from '../document/texts/en.ts';
import { extraEn } from '../extra/texts/en.ts';
import { forumEn } from '../forum/texts/en.ts';
import { meetingEn } from '../meeting/texts/en.ts';
import { minutesEn } from '../minutes/texts/en.ts';
import { roundEn } from '../round/texts/en.ts';
import { endorsementEn } from '../round/texts/endorsement-en.ts';
import { searchEn } from '../search/texts/en.ts';
import { todoEn } from '../todo/texts/en.ts';
import { yearEn } from '../year/texts/en.ts';
import { doctorEn } from './doctor-en.ts';
import type { sv } from './sv.ts';

/** English; a key that is missing here is read in Swedish. */
export const en: Partial<Record<keyof typeof sv, string>> = {
  ...roundEn,
  ...endorsementEn,
  ...minutesEn,
  ...consultationEn,
  ...calendarEn,
  ...meetingEn,
  ...extraEn,
  ...forumEn,
  ...datesEn,
  ...todoEn,
  ...yearEn,
  ...deliveryEn,
  ...documentEn,
  ...searchEn,
  ...doctorEn,
  'date.one-day': '{date}, {start}–{end}',
  'date.two-days': '{first} {start} – {last} {end}',
  'date.at': '{date} at {time}',
  'date.today': 'today',
  'date.tomorrow': 'tomorrow',
  'date.yesterday': 'yesterday',
  'date.in-days': 'in {days} days',
  'date.days-ago': '{days} days ago',
  'paper.page': 'Page {page} of {of}',
  'paper.registry-number': 'Registry number {number}',
  'paper.letters': 'A letter that the font lacks stands by its code in square brackets, such as {code}.',
  'list.and-more': 'and {count} more',
  'list.or': ' or ',
  'refusal.unknown-person':
    'We do not recognise you yet, so nothing was changed. The secretariat can connect your account to your seat.',
  'refusal.no-seat':
    'You hold no seat in {forum}, so your answer was not taken and nothing of it is kept. Those who hold a seat there for their municipality answer. Should you hold one, or do you want to know who answers for your municipality? Write to the secretariat.',
  'refusal.secretariat-only': 'Only the secretariat can do this. Nothing was changed.',
  'refusal.not-yours-to-see':
    'You hold no seat in the body that this belongs to, so you do not see it and need not answer. Those who hold a seat there for their municipality answer. Should you hold one, or do you want to know who answers for your municipality? Write to the secretariat.',
  'refusal.unknown-meeting': 'The meeting does not exist. Go to To do and open it from there.',
  'refusal.unknown-forum': 'The body does not exist in the cooperation. Choose one from the list. Nothing was changed.',
  'refusal.other-tenant': 'The card belongs to another organisation. Nothing was changed.',
  'refusal.forum-ended': '{forum} does not exist on that day. Nothing was changed.',
  'paper.page-word': 'page',
  'refusal.meeting-exists': 'The meeting is there already. It was not planned once more.',
  'refusal.meeting-removed': 'The meeting was removed, and was not planned again. Go back and plan a new one.',
  'refusal.no-such-day': 'There is no day {date}. Nothing was saved. Choose a day in the calendar.',
  'refusal.unclear-day':
    'We can’t tell which day “{written}” is. Nothing was changed. Choose it in the calendar, or write it as 2024-02-16.',
  'refusal.unclear-hour': '“{written}” is not an hour. Nothing was changed. Write it as 09:30.',
  'refusal.hour-missing':
    'There is no {time} on {date}: the clocks go forward then. Nothing was saved. Choose another time.',
  'refusal.hour-twice':
    '{time} comes twice on {date}: the clocks go back then. Nothing was saved. Choose another time.',
  'refusal.not-https': 'The link must begin with https://. Nothing was saved.',
  'refusal.no-documents':
    'Files can not be uploaded here yet, as no place for them is connected. Give a link instead. Nothing was saved.',
  'refusal.unknown-file': 'The file is no longer there. Ask the secretariat for it.',
  'refusal.nothing-answered':
    'No answer was chosen, so nothing has changed. Choose for at least one day and send again.',
  'refusal.resend-closed':
    'The question to {forum} is settled or closed, so it was not sent again. Take the line off the list.',
  'refusal.malformed':
    'We did not understand what was sent. Nothing was changed. Open the meeting in Samverkan and answer there.',
  'refusal.too-long': 'The text is too long. Nothing was changed. Shorten it and try again.',
  'refusal.unreadable-text':
    'The text has characters that can’t be read. Nothing was changed. Write it again and try once more.',
  'refusal.old-card':
    'The card is of an older version. Nothing was changed. Open the meeting in Samverkan and answer there.',
  'refusal.busy': 'Many are answering right now. Nothing was changed. Try again in a moment.',
  'card.taken':
    'It has been received. The card is not redrawn while others may be writing in it; the tab shows how it stands.',
  'in-tab.malformed': 'We did not understand what was sent. Nothing was changed. Reload the tab and try again.',
  'in-tab.old-page': 'The tab is open in an older version. Nothing was changed. Reload it and try again.',
  'in-tab.other-tenant': 'Your account belongs to another organisation than this one. Nothing was changed.',
  'in-tab.unknown-proposal':
    'One of the days no longer belongs to the question. Nothing was changed. Reload the tab and answer again.',
  'in-tab.date-chosen': 'A day has already been chosen for {forum}. Nothing was changed. It stands on this page now.',
  'in-tab.which-municipality':
    'You have a seat for several municipalities. Nothing was sent. Choose here which one the answer is for.',
  'in-tab.meeting-changed':
    'The meeting has changed since you opened the page. Your answer was not changed. See what holds now and answer again.',
  'in-tab.extra-open':
    'An extra meeting with {forum} on {date} has already been asked for, so no new request was made. Join the one under Meetings.',
  'card.saved': 'Your answer is saved, but the card could not be updated. You need not do anything.',
  'door.late': 'This takes longer than usual. Try again in a moment.',
  'door.not-signed-in': 'You are not signed in. Open Samverkan in Teams, and you are.',
  'door.failed': 'Something went wrong on our side. Try again in a moment.',
  'door.not-found': 'The page does not exist.',
  'door.too-big':
    'What was sent is too big. Nothing was saved, and what you wrote is still there. Shorten it, or put the longest part in a file, and try again.',
  'door.not-json': 'What was sent could not be read. Nothing was changed.',
};
