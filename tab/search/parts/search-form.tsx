import { type FormEvent, useEffect, useState } from 'react';
import type { DocumentsView } from '../../../bot/search/views/view.ts';
import { type DocumentsQuery, documentsHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';

const KINDS = ['minutes', 'decision', 'assignment', 'meeting', 'consultation'] as const;

/** The field, and what the answer is narrowed to: a choice counts at once, the field when it is sent. */
export function SearchForm({ view, query }: { view: DocumentsView; query: DocumentsQuery }) {
  const { say } = useTab();
  const [words, setWords] = useState(query.query ?? '');
  useEffect(() => setWords(query.query ?? ''), [query.query]);
  const go = (more: Partial<Record<keyof DocumentsQuery, string | number>>) => {
    const { forum, year, kind } = { forum: query.forum, year: query.year, kind: query.kind, ...more };
    window.location.hash = documentsHash({
      ...(words.trim() ? { query: words.trim() } : {}),
      ...(forum ? { forum: String(forum) } : {}),
      ...(year ? { year: Number(year) } : {}),
      ...(kind ? { kind: String(kind) } : {}),
    });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    go({});
  };
  return (
    <search>
      <form className="form" onSubmit={send}>
        <Field label={say('tab.documents.field')} hint={say('tab.documents.hint')}>
          <Input type="search" maxLength={200} value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <div className="row">
          <Button type="submit" appearance="primary">
            {say('tab.documents.search')}
          </Button>
        </div>
        <div className="pair">
          <Field label={say('tab.documents.forum')}>
            <Select value={view.forum ?? ''} onChange={(_, { value }) => go({ forum: value })}>
              <option value="">{say('tab.documents.all-forums')}</option>
              {view.forums.map(({ id, shortName }) => (
                <option key={id} value={id}>
                  {shortName}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('tab.documents.year')}>
            <Select
              value={query.year ?? (query.query ? '' : view.year)}
              onChange={(_, { value }) => go({ year: Number(value) })}
            >
              {query.query && <option value="">{say('tab.documents.all-years')}</option>}
              {view.years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </Select>
          </Field>
          {query.query && (
            <Field label={say('tab.documents.kind')}>
              <Select value={query.kind ?? ''} onChange={(_, { value }) => go({ kind: value })}>
                <option value="">{say('tab.documents.all-kinds')}</option>
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {say(`tab.documents.kind.${kind}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      </form>
    </search>
  );
}
