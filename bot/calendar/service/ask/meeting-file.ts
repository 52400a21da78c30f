import { fileName } from '../../../kernel/file-name.ts';
import { seeableMeeting } from '../../../meeting/service/ask/one.ts';
import { question } from '../../../service/question.ts';
import { eventOf, fileOf, meetingTitle } from './files.ts';

/** One meeting, to be saved in a calendar of one's own. */
export const meetingCalendar = question({
  question: 'meeting-calendar',
  ...seeableMeeting,
  view: ({ bundle: { meeting, forum, zone } }, { asked: { id, language }, drawing, now }) => {
    const { link, title, when } = meeting.definition;
    const event = eventOf(id, meeting, forum, language, drawing, link);
    const name = meetingTitle(forum, title, language);
    return { name: fileName(`${forum.shortName} ${when.date}.ics`), text: fileOf([event], name, zone, now) };
  },
});
