import type { FilingFact } from '../../bot/document/domain/facts.ts';
import type { Filing, FilingOf, Paper } from '../../bot/document/domain/filing.ts';

const AT = '2024-02-05T08:00:00.000Z';

export function aPaper(more: Partial<Paper> = {}): Paper {
  return {
    of: 'minutes',
    about: 'm1',
    part: 'whole',
    format: 'pdf',
    edition: 0,
    forum: 'lg',
    date: '2024-02-01',
    topic: 'filing:f1',
    name: 'Minnesanteckningar LG 2024-02-01.pdf',
    kind: 'Minnesanteckningar',
    columns: { status: 'Justerade' },
    queuedAt: AT,
    ...more,
  };
}

/** A paper that lies in the library. */
export function aFiling(more: Partial<FilingOf<'filed'>> = {}): FilingOf<'filed'> {
  const filed = {
    library: 'lg',
    item: 'i1',
    name: 'Minnesanteckningar LG 2024-02-01.pdf',
    folder: '2024',
    link: 'https://example.se/lg/2024/m1.pdf',
    tag: 't1',
    version: '1.0',
    hash: 'ab12',
    at: AT,
  };
  return { paper: aPaper(), tries: 0, status: 'filed', filed, ...more };
}

export function aWaitingFiling(more: Partial<FilingOf<'waiting'>> = {}): FilingOf<'waiting'> {
  const next = '2024-02-05T08:01:00.000Z';
  return { paper: aPaper(), tries: 1, next, status: 'waiting', waited: { why: 'locked', since: AT }, ...more };
}

export function aDroppedFiling(): Filing {
  return { paper: aPaper(), tries: 0, status: 'dropped', why: 'superseded', droppedAt: AT };
}

const {
  name: _name,
  kind: _kind,
  columns: _columns,
  queuedAt: _at,
  ...EXTRACT
} = aPaper({ part: 'extract', item: 'p1' });

export const AN_EXTRACT: FilingFact = {
  type: 'filing-queued',
  kind: 'filing',
  id: 'f2',
  paper: EXTRACT,
  words: { name: 'Utdrag punkt 1 LG 2024-02-01.pdf', kind: 'Protokollsutdrag', status: 'Justerade' },
};
