import { seeableMeeting } from '../../../meeting/service/ask/one.ts';
import { question } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { eventOf, fileOf } from './files.ts';

/** One meeting, to be saved in a calendar of one's own. */
export const meetingCalendar = question({
  question: 'meeting-calendar',
  ...seeableMeeting,
  view: ({ bundle: { meeting, forum, zone } }, { asked: { id, language }, drawing, now }) => {
    const { link, title } = meeting.definition;
    const event = eventOf(id, meeting, forum, language, drawing, link);
    const name = text(language, 'calendar.meeting', { forum: forum.shortName, title });
    return { name: `${id}.ics`, text: fileOf([event], name, zone, now) };
  },
});
