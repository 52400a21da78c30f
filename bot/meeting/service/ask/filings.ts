import { filingView } from '../../../document/views/filing.ts';
import { questionWith, readerOf } from '../../../service/question.ts';
import { meetingRoles } from '../../views/roles.ts';
import { seeableMeeting } from './one.ts';

/** What is filed of a meeting, its notices and its minutes, to those who see it by a seat. */
export const meetingFilings = questionWith({
  question: 'meeting-filings',
  ...seeableMeeting,
  reads: (asking, rows) => [...seeableMeeting.reads(asking, rows), { kind: 'filing', about: asking.asked.id }],
  more: async (_found, _seeing, { library, granted }) => ({ library: library !== undefined, granted }),
  view: ({ bundle, actor, loaded }, seeing, means) => {
    const roles = meetingRoles(actor, bundle, seeing.now);
    const rows = loaded.list('filing').filter(({ state }) => state.paper.about === bundle.id);
    const oldestFirst = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const reader = readerOf(seeing);
    return {
      papers: oldestFirst.map(({ id, state }) => filingView(id, state, reader, { ...means, roles, zone: bundle.zone })),
    };
  },
});

function key({ id, state: { paper } }: { id: string; state: { paper: { queuedAt: string; name: string } } }): string {
  return `${paper.queuedAt} ${paper.name} ${id}`;
}
