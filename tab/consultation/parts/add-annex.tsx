import { type FormEvent, useState } from 'react';
import type { SameName } from '../../../bot/document/domain/same-document.ts';
import { ACCEPTED } from '../../../bot/document/texts/kinds.ts';
import { faultsInLink, isLinkDraft, NO_LINK } from '../../meeting/annex-draft.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { MOST_BYTES } from '../../shell/file-size.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { FileButton } from '../../shell/parts/file-button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend, useWork } from '../../shell/send.ts';
import { NAME_TAKEN } from '../../shell/upload-files.ts';

/** A link, or a file from the reader's computer. */
export function AddAnnex({ id, changed }: { id: string; changed: () => Promise<void> }) {
  const { api, say } = useTab();
  const [link, setLink, held] = useDraft(`link ${id}`, () => NO_LINK, isLinkDraft);
  const [faults, setFaults] = useState<ReturnType<typeof faultsInLink>>({});
  const [sending, send] = useSend();
  const [uploading, work] = useWork();
  /** It has the name of one that is there: what becomes of that? */
  const [taken, setTaken] = useState<File | null>(null);
  const addLink = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInLink(link);
    setFaults(wrong);
    if (Object.keys(wrong).length > 0 || sending.state === 'sending') return;
    const annex = { title: link.title.trim(), href: link.href.trim() };
    if (await send({ do: 'add-consultation-annex', consultation: id, annex })) return;
    setLink(NO_LINK);
    await changed();
  };
  const addFile = async (file: File, same?: SameName) => {
    // A title beside an address is the link's.
    const title = link.href.trim() === '' ? link.title.trim() : '';
    const asked = { do: 'upload-annex', name: file.name, title, size: file.size, at: file.lastModified, same };
    const upload = (key: string) => api.uploadConsultationAnnex({ consultation: id, file, title, same, key });
    const problem = await work(asked, upload);
    setTaken(problem?.code === NAME_TAKEN ? file : null);
    if (problem) return;
    if (title !== '') setLink(NO_LINK);
    await changed();
  };
  const field = (name: 'title' | 'href') => ({
    value: link[name],
    onChange: (_: unknown, { value }: { value: string }) => setLink({ ...link, [name]: value }),
  });
  const wrong = (name: 'title' | 'href') =>
    faults[name] ? { validationState: 'error' as const, validationMessage: say(faults[name]) } : {};
  return (
    <>
      <form noValidate onSubmit={addLink}>
        <DraftLine held={held} />
        <div className="pair">
          <Field label={say('tab.annex.name')} {...wrong('title')}>
            <Input {...field('title')} maxLength={200} />
          </Field>
          <Field label={say('tab.annex.href')} {...wrong('href')}>
            <Input {...field('href')} type="url" />
          </Field>
        </div>
        <div className="choices">
          <Button type="submit" icon={<Icon name="add" />}>
            {say('tab.annex.addLink')}
          </Button>
        </div>
        <Saved sending={sending} />
      </form>
      <Field label={say('tab.annex.upload')} hint={say('tab.annex.uploadHint', { most: MOST_BYTES / 1024 / 1024 })}>
        {(props) => <FileButton field={props} accept={ACCEPTED} onChoose={(file) => addFile(file)} />}
      </Field>
      {taken && uploading.problem ? (
        <ProblemNotice problem={uploading.problem}>
          <Button onClick={() => addFile(taken, 'instead')}>{say('tab.annex.instead')}</Button>
          <Button onClick={() => addFile(taken, 'beside')}>{say('tab.annex.beside')}</Button>
        </ProblemNotice>
      ) : (
        <Saved sending={uploading} />
      )}
    </>
  );
}
