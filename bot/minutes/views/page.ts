import { mayDo } from '../../kernel/access.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import { whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { documentOf } from '../domain/document-of.ts';
import { isLocked } from '../domain/setting.ts';
import { mayStartMinutes } from '../domain/start.ts';
import { type MinutesBundle, settingOf } from './bundle.ts';
import type { MinutesView } from './view.ts';
import { writingView } from './writing.ts';

/** A meeting's minutes for one reader: whoever writes them sees all; the others what is approved. */
export function minutesView(bundle: MinutesBundle, reader: Reader): MinutesView {
  const { meeting, minutes } = bundle;
  const { language, actor, now } = reader;
  const { forum } = meeting;
  const roles = meetingRoles(actor, meeting, now);
  const writes = mayDo('write-item', roles);
  const status = minutes?.status ?? 'none';
  return {
    meeting: meeting.id,
    forum: { id: forum.id, shortName: forum.shortName },
    title: meeting.meeting.definition.title,
    whenText: whenWords(language, meeting.meeting.definition.when),
    status,
    statusText: text(language, `minutes.status.${status}`),
    document: minutes?.approved?.document ?? (minutes && writes ? documentOf(minutes, settingOf(bundle)) : null),
    ...(minutes && writes && !isLocked(minutes) ? { writing: writingView(minutes, bundle, reader) } : {}),
    can: {
      start: mayStartMinutes(minutes, { ...askedBy(reader, roles), ...meeting }) === undefined,
      write: writes && minutes !== undefined && !isLocked(minutes),
    },
  };
}
