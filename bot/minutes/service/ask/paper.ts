import { fileName } from '../../../kernel/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { meetingRoles } from '../../../meeting/views/roles.ts';
import type { Asked } from '../../../ports/service.ts';
import { questionWith } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import type { Paper } from '../../../views/paper.ts';
import { filesSent } from '../../domain/annex-set.ts';
import type { MinutesDocument } from '../../domain/document.ts';
import { extractPaper, minutesPaper, participantsPaper } from '../../views/paper.ts';
import { readableDocument } from '../../views/readable.ts';
import { agendasSent, standingOf } from '../../views/standing.ts';
import { type SeenMinutes, seeableMinutes } from './one.ts';

/** The minutes, one item of them or who was there, as a file; what may be read may be taken home, a draft marked as one. */
export const minutesPaperFile = questionWith({
  question: 'minutes-paper',
  ...seeableMinutes,
  more: async (seen, { asked, actor, now }, { papers, store }) => {
    const { meeting } = seen.bundle;
    const named = filesSent(agendasSent(meeting.meeting));
    const lost = new Set(named.length > 0 ? await store.documents.unknown(named) : []);
    const made = paperOf(seen, asked, meetingRoles(actor, meeting, now), lost);
    if (isRefusal(made)) return made;
    const bytes = await papers.make({ paper: 'document', kind: asked.kind, content: made.paper });
    return isRefusal(bytes) ? bytes : { bytes, name: made.name };
  },
  view: (_seen, { asked: { kind } }, made) =>
    isRefusal(made) ? made : { name: fileName(`${made.name}.${kind}`), kind, bytes: made.bytes },
});

function paperOf(
  { bundle }: SeenMinutes,
  { of }: Asked<'minutes-paper'>,
  roles: Parameters<typeof readableDocument>[1],
  lost: ReadonlySet<string>,
): { paper: Paper; name: string } | Refusal {
  const document = readableDocument(bundle, roles);
  if (document === null || bundle.minutes === undefined) return refuse('refusal.minutes-not-readable');
  const standing = standingOf(bundle.minutes, document, bundle, lost);
  const names = { forum: document.forum.shortName, date: document.meeting.date };
  if (of === 'whole') {
    const kind = text('sv', `minutes.kind.${document.kind}`);
    return {
      paper: minutesPaper(document, standing),
      name: named(text('sv', 'minutes.paper.file', { ...names, kind }), standing),
    };
  }
  if (of === 'participants')
    return { paper: participantsPaper(document, standing), name: text('sv', 'minutes.paper.participants-file', names) };
  return extractOf(document, of.item, standing);
}

function extractOf(document: MinutesDocument, id: string, standing: ReturnType<typeof standingOf>) {
  const item = document.items.find((one) => one.id === id);
  if (item === undefined) return refuse('refusal.unknown-held-item');
  const { no } = item;
  const name = text('sv', 'minutes.paper.extract-file', {
    no,
    forum: document.forum.shortName,
    date: document.meeting.date,
  });
  return { paper: extractPaper(document, item, standing), name: named(name, standing) };
}

function named(name: string, { draft }: { draft: boolean }): string {
  return (draft ? text('sv', 'minutes.paper.draft-file', { name }) : name).replace(/[/\\]/g, '-');
}
