import { tabCalendarEn } from '../calendar/texts/tab-en.ts';
import { tabConsultationEn } from '../consultation/texts/tab-en.ts';
import { tabDatesEn } from '../dates/texts/tab-en.ts';
import { tabDeliveryEn } from '../delivery/texts/tab-en.ts';
import { tabDocumentEn } from '../document/texts/tab-en.ts';
import { tabExtraEn } from '../extra/texts/tab-en.ts';
import { tabForumEn } from '../forum/texts/tab-en.ts';
import { tabMeetingEn } from '../meeting/texts/tab-en.ts';
import { tabMinutesEn } from '../minutes/texts/tab-en.ts';
import { tabWritingEn } from '../minutes/texts/tab-writing-en.ts';
import { tabRoundEn } from '../round/texts/tab-en.ts';
import { tabSearchEn } from '../search/texts/tab-en.ts';
import { tabYearEn } from '../year/texts/tab-en.ts';
import type { tabRestSv } from './tab-rest-sv.ts';

/** The same in English. */
export const tabRestEn: Record<keyof typeof tabRestSv, string> = {
  ...tabCalendarEn,
  ...tabConsultationEn,
  ...tabDatesEn,
  ...tabDeliveryEn,
  ...tabDocumentEn,
  ...tabExtraEn,
  ...tabForumEn,
  ...tabMeetingEn,
  ...tabMinutesEn,
  ...tabWritingEn,
  ...tabSearchEn,
  ...tabRoundEn,
  ...tabYearEn,
};
