import { paperName } from '../../../kernel/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { meetingRoles } from '../../../meeting/views/roles.ts';
import type { Asked } from '../../../ports/service.ts';
import { questionWith } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import type { Paper } from '../../../views/paper.ts';
import type { MinutesDocument } from '../../domain/document.ts';
import { isLocked } from '../../domain/setting.ts';
import type { Minutes } from '../../domain/state.ts';
import { extractPaper, minutesPaper, participantsPaper } from '../../views/paper.ts';
import { paperTitle } from '../../views/paper-name.ts';
import { readableDocument } from '../../views/readable.ts';
import { standingOf } from '../../views/standing.ts';
import { lostFiles } from '../lost-files.ts';
import { type SeenMinutes, seeableMinutes } from './one.ts';

type Of = Asked<'minutes-paper'>['of'];
type Made = { paper: Paper; name: string };

/** The minutes, one item of them or who was there, as a file; what may be read may be taken home, a draft marked as one. */
export const minutesPaperFile = questionWith({
  question: 'minutes-paper',
  ...seeableMinutes,
  more: async (seen, { asked: { of, kind }, actor, now }, { papers, store }) => {
    const { bundle } = seen;
    const document = readableDocument(bundle, meetingRoles(actor, bundle.meeting, now));
    if (document === null || bundle.minutes === undefined) return refuse('refusal.minutes-not-readable');
    const made = paperOf(seen, bundle.minutes, document, of, await lostFiles(bundle, { store }));
    if (isRefusal(made)) return made;
    const bytes = await papers.make({ paper: 'document', kind, content: made.paper });
    return isRefusal(bytes) ? bytes : { name: paperName(made.name, kind), kind, bytes };
  },
  view: (_seen, _seeing, made) => made,
});

function paperOf(
  { bundle }: SeenMinutes,
  minutes: Minutes,
  document: MinutesDocument,
  of: Of,
  lost: ReadonlySet<string>,
): Made | Refusal {
  const names = { forum: document.forum.shortName, date: document.meeting.date };
  const named = (name: string) => (isLocked(minutes) ? name : text('sv', 'minutes.paper.draft-file', { name }));
  const standing = standingOf(minutes, document, bundle, lost);
  if (of === 'whole') return { paper: minutesPaper(document, standing), name: named(paperTitle(document)) };
  if (of === 'participants')
    return {
      paper: participantsPaper(document, standing),
      name: named(text('sv', 'minutes.paper.participants-file', names)),
    };
  const item = document.items.find(({ id }) => id === of.item);
  if (item === undefined) return refuse('refusal.unknown-held-item');
  return {
    paper: extractPaper(document, item, standingOf(minutes, document, bundle, lost, item)),
    name: named(text('sv', 'minutes.paper.extract-file', { ...names, no: item.no })),
  };
}
