import { nameUnderTitle, paperName } from '../../kernel/file-name.ts';
import type { NewPaper } from '../../ports/filings.ts';
import { text } from '../../texts/text.ts';
import { itemTopic, numberOf } from '../domain/agenda-item.ts';
import { agendaOf, revisionOf } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';

const SV = 'sv';

/** The notice as it stands, its revision in its name; of a meeting that was cancelled before it was called, none. */
export function noticePapers({ meeting, forum }: MeetingBundle): NewPaper[] {
  const edition = revisionOf(meeting);
  if (edition === 0) return [];
  const { date } = meeting.definition.when;
  const first = text(SV, 'meeting.paper.file', { forum: forum.shortName, date });
  const cancelled = meeting.status === 'cancelled';
  const name = cancelled
    ? text(SV, 'meeting.paper.cancelled-file', { name: first })
    : edition === 1
      ? first
      : text(SV, 'meeting.paper.revised-file', { name: first, revision: edition });
  const status = text(
    SV,
    cancelled ? 'meeting.filed.cancelled' : edition === 1 ? 'meeting.filed.sent' : 'meeting.filed.changed',
  );
  const words = { name: paperName(name, 'pdf'), kind: text(SV, 'meeting.paper.kind'), status };
  const part = cancelled ? 'cancelled' : 'notice';
  return [{ part, format: 'pdf', edition, forum: forum.id, date, words }];
}

/** The uploaded files that were sent with it; a secret item has none here, and what a link leads to is not fetched. */
export function annexPapers({ id: meeting, meeting: state, forum }: MeetingBundle): NewPaper[] {
  const { date } = state.definition.when;
  return agendaOf(state, []).flatMap((item) =>
    item.annexes.flatMap(({ id, title, file, secret }): NewPaper[] => {
      if (file === undefined || secret || item.secret) return [];
      const said = { forum: forum.shortName, date, no: numberOf(id), title: nameUnderTitle(title, file.name) };
      const name = text(SV, 'meeting.filed.annex-file', said);
      const words = { name, kind: text(SV, 'meeting.filed.annex'), status: text(SV, 'meeting.filed.sent') };
      const { document, size } = file;
      const what = { part: 'annex', format: 'file', edition: 0, item: item.id, file: { document, size } } as const;
      return [{ ...what, forum: forum.id, date, topic: itemTopic(meeting, item.id), words }];
    }),
  );
}
