import { paperName } from '../../../kernel/file-name.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { questionWith, readerOf } from '../../../service/question.ts';
import { NOTICE_LANGUAGE, noticeName, noticePaper } from '../../views/notice-paper.ts';
import { meetingView } from '../../views/page.ts';
import { seeableMeeting } from './one.ts';

/** The notice with its agenda as a file, as whoever asks sees them. */
export const noticePaperFile = questionWith({
  question: 'notice-paper',
  ...seeableMeeting,
  more: async ({ bundle }, seeing, { papers }) => {
    const view = meetingView(bundle, readerOf({ ...seeing, asked: { language: NOTICE_LANGUAGE } }));
    const { kind } = seeing.asked;
    const bytes = await papers.make({ paper: 'document', kind, content: noticePaper(view) });
    return isRefusal(bytes) ? bytes : { name: paperName(noticeName(view), kind), kind, bytes };
  },
  view: (_seen, _seeing, made) => made,
});
