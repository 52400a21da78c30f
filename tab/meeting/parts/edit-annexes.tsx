import { useState } from 'react';
import type { AnnexView, EditItemView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { UploadFiles } from '../../shell/parts/upload-files.tsx';
import type { SendFile } from '../../shell/upload-files.ts';
import { useAnnexes } from '../edit-annexes.ts';
import { AddLink } from './add-link.tsx';
import { AddSecret } from './add-secret.tsx';
import { EditAnnexRow } from './edit-annex-row.tsx';

interface Props {
  meeting: string;
  item: EditItemView;
  uploads: boolean;
  changed: () => Promise<void>;
}

/** An item's documents: each is added and removed by itself. A secret item has only the signs that they exist. */
export function EditAnnexes({ meeting, item, uploads, changed }: Props) {
  const { api, say } = useTab();
  const editor = useAnnexes(meeting, item.id, changed);
  const { removed, problem, remove, undo } = editor;
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext();
  const sendFile: SendFile = (file, key, onPart, same) =>
    api.uploadAnnex({ meeting, item: item.id, file, key, onPart, ...(same ? { same } : {}) });
  const [part, back] = [`annexes-${item.id}`, `annexes-undo-${item.id}`];
  const takeAway = async (annex: AnnexView) => {
    if (await remove(annex)) focusNext(annex.file ? part : back);
  };
  const giveBack = async () => {
    if (await undo()) focusNext(part);
  };
  const put = async ({ id, title }: AnnexView, to: number) => {
    const done = await editor.move(id, to);
    if (done) setSaid(say('tab.annex.movedTo', { title, no: to + 1, of: item.annexes.length }));
    return done;
  };
  const secret = item.fields.secret === true;
  return (
    <fieldset id={part} tabIndex={-1} className="part">
      <legend>{say('tab.annex.title')}</legend>
      {item.annexes.length === 0 && <p className="quiet">{say('tab.annex.none')}</p>}
      <ul className="plain">
        {item.annexes.map((annex, index) => (
          <EditAnnexRow
            key={annex.id}
            owner={meeting}
            annex={annex}
            index={index}
            of={item.annexes.length}
            secret={secret}
            removal={annex.file ? say('tab.annex.fileGoes', { title: annex.title }) : null}
            onRename={(title) => editor.rename(annex.id, title)}
            onMove={(to) => put(annex, to)}
            onRemove={() => takeAway(annex)}
          />
        ))}
      </ul>
      <p role="status" className="unseen">
        {said}
      </p>
      <div role="status">
        {removed && (
          <p className="removed">
            <span>{say('tab.annex.removed', { title: removed.title })}</span>
            {!removed.file && (
              <Button id={back} icon={<Icon name="undo" />} onClick={giveBack}>
                {say('tab.agenda.undo')}
              </Button>
            )}
          </p>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {!secret && <AddLink meeting={meeting} item={item.id} changed={changed} />}
      {!secret && uploads && <UploadFiles sendFile={sendFile} changed={changed} />}
      {!secret && !uploads && <p className="quiet">{say('tab.annex.noUploads')}</p>}
      <AddSecret meeting={meeting} item={item.id} changed={changed} />
    </fieldset>
  );
}
