import type { DocumentsView, SearchView } from '../../bot/search/views/view.ts';
import type { DocumentsQuery, YearQuery } from '../route.ts';

type Read = <T>(path: string, signal?: AbortSignal) => Promise<T>;

/** What the tab asks about documents. Everything rejects with a Trouble. */
export interface SearchApi {
  documents(query: YearQuery, signal?: AbortSignal): Promise<DocumentsView>;
  /** `after`: where the page before ended. */
  search(query: DocumentsQuery, after: string | null, signal?: AbortSignal): Promise<SearchView>;
}

export function searchApi(read: Read): SearchApi {
  return {
    documents: (query, signal) => read(`documents?${new URLSearchParams(said(query))}`, signal),
    search: (query, after, signal) => {
      const { query: words = '', kind } = query;
      const rest = { query: words, ...(kind ? { kind } : {}), ...(after ? { after } : {}) };
      return read(`search?${new URLSearchParams({ ...said(query), ...rest })}`, signal);
    },
  };
}

function said({ year, forum }: YearQuery): Record<string, string> {
  return { ...(year ? { year: String(year) } : {}), ...(forum ? { forum } : {}) };
}
