import { useCallback, useState } from 'react';
import type { ConsultationChoices, ImportedView, ImportView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { useLoad } from '../../shell/load.ts';
import { FileButton } from '../../shell/parts/file-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useWork } from '../../shell/send.ts';
import { ImportRows } from './import-rows.tsx';
import { Imported } from './imported.tsx';

/** A list from a spreadsheet: chosen, looked through row by row, and imported with one press. */
export function ImportList({ imports, changed }: { imports: ImportedView[]; changed: () => Promise<void> }) {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.consultationChoices(signal), [api]);
  const { data } = useLoad(read);
  if (!data) return null;
  return (
    <Section title={say('tab.list.title')}>
      <p>{say('tab.list.what')}</p>
      <ChosenList choices={data} changed={changed} />
      <Imported imports={imports} changed={changed} />
    </Section>
  );
}

function ChosenList({ choices, changed }: { choices: ConsultationChoices; changed: () => Promise<void> }) {
  const { api, say } = useTab();
  const { forums } = choices;
  // Only where there is nothing to choose it is chosen.
  const [forum, setForum] = useState(forums.length === 1 ? (forums[0]?.id ?? '') : '');
  const [file, setFile] = useState<File | null>(null);
  const [view, setView] = useState<ImportView | null>(null);
  const [sending, work] = useWork();
  const busy = sending.state === 'sending';
  const look = async (chosen: File, body: string) => {
    setView(null);
    const asked = { do: 'look-through', name: chosen.name, size: chosen.size, body, at: chosen.lastModified };
    await work(asked, async (key) => setView(await api.consultationList(chosen, body || undefined, null, key)));
  };
  const bring = async (chosen: File, digest: string) => {
    const problem = await work({ do: 'import', digest }, async (key) =>
      setView(await api.consultationList(chosen, forum || undefined, digest, key)),
    );
    if (!problem) await changed();
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    void look(chosen, forum);
  };
  const change = (body: string) => {
    setForum(body);
    if (file) void look(file, body);
  };
  return (
    <>
      <Field label={say('tab.list.forum')} hint={say('tab.list.forumHint')}>
        <Select size="large" value={forum} onChange={(_, { value }) => change(value)}>
          {forums.length !== 1 && <option value="">{say('tab.list.noForum')}</option>}
          {forums.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.list.file')} hint={say('tab.list.fileHint')}>
        {(field) => <FileButton field={field} accept=".csv,.txt,.xlsx" onChoose={choose} />}
      </Field>
      <Saved sending={sending} text={view?.text ?? ''} />
      {view && <ImportRows key={view.imported ? 'imported' : view.digest} view={view} />}
      {file && view?.digest && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => bring(file, view.digest ?? '')}>
          {say('tab.list.import')}
        </Button>
      )}
    </>
  );
}
