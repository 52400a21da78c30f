import { useCallback, useState } from 'react';
import type { FoundDocument, FoundPart, SearchView } from '../../../bot/search/views/view.ts';
import { consultationHash, type DocumentsQuery, meetingHash, minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useLoad } from '../../shell/load.ts';
import { ProblemPage } from '../../shell/parts/problem-page.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Skeleton } from '../../shell/parts/skeleton.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { MarkedText } from './marked-text.tsx';

/** What was found, best first; more by a press. */
export function Results({ query }: { query: DocumentsQuery }) {
  const { api, say } = useTab();
  const { query: words, forum, year, kind } = query;
  const read = useCallback(
    (signal: AbortSignal) => api.search(asked(words, forum, year, kind), null, signal),
    [api, words, forum, year, kind],
  );
  const { data, problem, reload } = useLoad(read);
  const [later, setLater] = useState<SearchView[]>([]);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const pages = [data, ...later];
  const next = pages.at(-1)?.next ?? null;
  const more = async () => {
    const page = await api.search(asked(words, forum, year, kind), next);
    setLater([...later, page]);
  };
  const found = pages.flatMap((page) => page.found);
  return (
    <Section title={say('tab.documents.results')}>
      <div role="status">
        {found.length === 0 && <p>{say(data.nothingAsked ? 'tab.documents.no-word' : 'tab.documents.nothing')}</p>}
        {found.length > 0 && <p className="unseen">{say('tab.documents.shown', { count: hitsIn(found) })}</p>}
      </div>
      <ul className="documents">
        {found.map((document, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document may come again further down, and the list only grows.
          <Document key={`${document.kind} ${document.id} ${place}`} document={document} />
        ))}
      </ul>
      {next !== null && <Button onClick={more}>{say('tab.documents.more')}</Button>}
    </Section>
  );
}

function hitsIn(found: readonly FoundDocument[]): number {
  return found.reduce((count, { hits }) => count + hits.length, 0);
}

function asked(words?: string, forum?: string, year?: number, kind?: string): DocumentsQuery {
  return {
    ...(words ? { query: words } : {}),
    ...(forum ? { forum } : {}),
    ...(year ? { year } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** Where a document is, and in it an item or a decision. */
function hashOf({ kind, id }: FoundDocument, { item, point }: Pick<FoundPart, 'item' | 'point'>): string {
  if (kind === 'consultation') return consultationHash(id);
  if (kind === 'meeting') return meetingHash(id, item);
  return minutesHash(id, point ? `${item}-${point}` : item);
}

function Document({ document }: { document: FoundDocument }) {
  const { title, kindText, aboutText, draftText, hits } = document;
  return (
    <li>
      <a href={hashOf(document, { item: '', point: '' })}>{title}</a>
      <p className="quiet">{[kindText, aboutText].join(', ')}</p>
      {draftText && <Status icon="edit">{draftText}</Status>}
      {hits.map((hit) => (
        <Part key={`${hit.item} ${hit.point}`} hit={hit} href={hashOf(document, hit)} />
      ))}
    </li>
  );
}

function Part({ hit: { partText, title, excerpt }, href }: { hit: FoundPart; href: string }) {
  const { say } = useTab();
  return (
    <div className="found-part">
      <p>
        <a href={href}>
          {partText && `${partText}, `}
          {title.text === '' ? say('tab.documents.whole') : <MarkedText {...title} />}
        </a>
      </p>
      {excerpt.text !== '' && (
        <p>
          <MarkedText {...excerpt} />
        </p>
      )}
    </div>
  );
}
