import type { Paper } from '../../document/domain/filing.ts';
import type { FilingArea, Made } from '../../ports/filings.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { FiledNotice } from '../domain/filed.ts';
import { agendaOf, type Meeting, revisionOf, secretSince, workingAgenda } from '../domain/state.ts';
import { NOTICE_LANGUAGE, noticePaper } from '../views/notice-paper.ts';
import { meetingView } from '../views/page.ts';
import { bundleOf, bundleReads, meetingIn } from './bundle.ts';
import { annexPapers, noticePapers } from './filed-papers.ts';

const DAY_MS = 24 * 3600 * 1000;

/** A notice is filed each time that it is sent or changed, and its uploaded annexes once each; so is that it was cancelled. */
export const MEETING_FILING: FilingArea<Context, FiledNotice> = {
  follows: (facts, about, after) => {
    const own = facts.flatMap((fact) => (fact.kind === 'meeting' && fact.id === about ? [fact] : []));
    const secret = own.flatMap((fact) => (fact.type === 'agenda-item-set' && fact.secret ? [fact.item] : []));
    const sent = own.some(({ type }) => type === 'notice-sent' || type === 'notice-changed');
    const cancelled = own.some(({ type }) => type === 'meeting-cancelled');
    const bundle = sent || cancelled ? bundleOf(after, about) : undefined;
    if (bundle === undefined) return secret.length > 0 ? { papers: [], secret, ...tellingOf(after, about) } : undefined;
    return { papers: [...noticePapers(bundle), ...(sent ? annexPapers(bundle) : [])], secret };
  },
  standing: async (store, now) => {
    const fromDate = new Date(now.getTime() - DAY_MS).toISOString().slice(0, 10);
    const rows = await store.list({ kind: 'meeting', fromDate });
    return rows.flatMap(({ id, state }) =>
      state.status === 'noticed' ? [{ about: id, edition: revisionOf(state) }] : [],
    );
  },
  locks: (id) => [{ kind: 'meeting', id, mode: 'update' }],
  papers: (about, loaded) => {
    const bundle = bundleOf(loaded, about);
    return bundle?.meeting.status === 'noticed' ? [...noticePapers(bundle), ...annexPapers(bundle)] : [];
  },
  reads: (about, loaded) => bundleReads(about, loaded, { rsvps: false, people: true }),
  parts: {
    notice: async (paper, loaded) => noticeOf(paper, loaded, 'noticed'),
    cancelled: async (paper, loaded) => noticeOf(paper, loaded, 'cancelled'),
    annex: async ({ about, item }, loaded) =>
      isSecret(meetingIn(loaded, about), item) ? { dropped: 'secret' } : { file: true },
  },
};

/** A notice that was filed with the item in the open says its heading still. */
function tellingOf(after: Loaded, about: string): { telling?: string[] } {
  const meeting = meetingIn(after, about);
  return meeting && secretSince(meeting) ? { telling: ['notice'] } : {};
}

/** What was sent is known as it was sent last: an earlier revision that was not filed is superseded. */
function noticeOf({ about, edition, queuedAt }: Paper, loaded: Loaded, status: Meeting['status']): Made {
  const bundle = bundleOf(loaded, about);
  const stands = bundle?.meeting.status === status && revisionOf(bundle.meeting) === edition;
  if (bundle === undefined || !stands) return { dropped: 'superseded' };
  const actor = { kind: 'system', what: 'clock' } as const;
  const view = meetingView(bundle, { actor, language: NOTICE_LANGUAGE, now: new Date(queuedAt), drawn: '' });
  return { job: { paper: 'document', kind: 'pdf', content: noticePaper(view) } };
}

function isSecret(meeting: Meeting | undefined, item: string | undefined): boolean {
  if (meeting === undefined) return true;
  return [...agendaOf(meeting, []), ...workingAgenda(meeting, [])].some(({ id, secret }) => id === item && secret);
}
