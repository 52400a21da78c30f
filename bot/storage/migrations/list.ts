import type { Migration } from 'kysely';
import { ground } from './0001-ground.ts';
import { planning } from './0002-planning.ts';
import { dates } from './0003-dates.ts';
import { extra } from './0004-extra.ts';
import { rounds } from './0005-rounds.ts';
import { mail } from './0006-mail.ts';
import { roundStatus } from './0007-round-status.ts';
import { settlements } from './0008-settlements.ts';
import { documents } from './0009-documents.ts';
import { deliveryAbout } from './0010-delivery-about.ts';
import { meetingGuests } from './0011-meeting-guests.ts';
import { reminders } from './0012-reminders.ts';
import { minutes } from './0013-minutes.ts';
import { search } from './0014-search.ts';
import { searchPoints } from './0015-search-points.ts';
import { minutesStatus } from './0016-minutes-status.ts';
import { filings } from './0017-filings.ts';

/** In the order of their names. Each expands in one release; what it made needless is dropped in the next. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-ground': ground,
  '0002-planning': planning,
  '0003-dates': dates,
  '0004-extra': extra,
  '0005-rounds': rounds,
  '0006-mail': mail,
  '0007-round-status': roundStatus,
  '0008-settlements': settlements,
  '0009-documents': documents,
  '0010-delivery-about': deliveryAbout,
  '0011-meeting-guests': meetingGuests,
  '0012-reminders': reminders,
  '0013-minutes': minutes,
  '0014-search': search,
  '0015-search-points': searchPoints,
  '0016-minutes-status': minutesStatus,
  '0017-filings': filings,
};
