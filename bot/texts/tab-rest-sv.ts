import { tabCalendarSv } from '../calendar/texts/tab-sv.ts';
import { tabConsultationSv } from '../consultation/texts/tab-sv.ts';
import { tabDatesSv } from '../dates/texts/tab-sv.ts';
import { tabDeliverySv } from '../delivery/texts/tab-sv.ts';
import { tabDocumentSv } from '../document/texts/tab-sv.ts';
import { tabExtraSv } from '../extra/texts/tab-sv.ts';
import { tabForumSv } from '../forum/texts/tab-sv.ts';
import { tabMeetingSv } from '../meeting/texts/tab-sv.ts';
import { tabMinutesSv } from '../minutes/texts/tab-sv.ts';
import { tabWritingSv } from '../minutes/texts/tab-writing-sv.ts';
import { tabRoundSv } from '../round/texts/tab-sv.ts';
import { tabSearchSv } from '../search/texts/tab-sv.ts';
import { tabYearSv } from '../year/texts/tab-sv.ts';

/** The tab's sentences in Swedish that the first page does without. They come with the other pages' code. */
export const tabRestSv = {
  ...tabCalendarSv,
  ...tabConsultationSv,
  ...tabDatesSv,
  ...tabDeliverySv,
  ...tabDocumentSv,
  ...tabExtraSv,
  ...tabForumSv,
  ...tabMeetingSv,
  ...tabMinutesSv,
  ...tabWritingSv,
  ...tabSearchSv,
  ...tabRoundSv,
  ...tabYearSv,
} as const;
