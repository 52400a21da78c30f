import type { FilingsView, MeetingFilingsView } from '../../bot/document/views/view.ts';
import type { YearQuery } from '../route.ts';

type Read = <T>(path: string, signal?: AbortSignal) => Promise<T>;

/** What the tab asks about what is filed. Everything rejects with a Trouble. */
export interface FilingApi {
  filings(query: YearQuery, signal?: AbortSignal): Promise<FilingsView>;
  /** Of a meeting: its notices and its minutes. */
  meetingFilings(meeting: string, signal?: AbortSignal): Promise<MeetingFilingsView>;
}

export function filingApi(read: Read): FilingApi {
  return {
    filings: ({ year, forum }, signal) => {
      const asked = { ...(year ? { year: String(year) } : {}), ...(forum ? { forum } : {}) };
      return read(`filings?${new URLSearchParams(asked)}`, signal);
    },
    meetingFilings: (meeting, signal) => read(`meetings/${encodeURIComponent(meeting)}/filings`, signal),
  };
}
