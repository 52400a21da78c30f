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
import { Annex } from './annex.tsx';
import { RemoveAnyway } from './remove-anyway.tsx';

interface Props {
  meeting: string;
  item: EditItemView;
  uploads: boolean;
  changed: () => Promise<void>;
}

/** An item's documents: each is added and removed by itself. A secret item has only the signs that they exist. */
export function EditAnnexes({ meeting, item, uploads, changed }: Props) {
  const { api, say } = useTab();
  const { removed, problem, remove, undo } = useAnnexes(meeting, item.id, changed);
  const [asking, setAsking] = useState<string | null>(null);
  const focusNext = useFocusNext();
  const sendFile: SendFile = (file, key, onPart) => api.uploadAnnex({ meeting, item: item.id, file, key, onPart });
  const [part, back] = [`annexes-${item.id}`, `annexes-undo-${item.id}`];
  const takeAway = async (annex: AnnexView) => {
    if (await remove(annex)) focusNext(annex.file ? part : back);
  };
  const giveBack = async () => {
    if (await undo()) focusNext(part);
  };
  const secret = item.fields.secret === true;
  return (
    <fieldset id={part} tabIndex={-1} className="part">
      <legend>{say('tab.annex.title')}</legend>
      {item.annexes.length === 0 && <p className="quiet">{say('tab.annex.none')}</p>}
      <ul className="plain">
        {item.annexes.map((annex) => (
          <li key={annex.id} className="named">
            <span>
              <Annex annex={annex} />
            </span>
            <Button
              icon={<Icon name="remove" />}
              aria-label={say('tab.annex.removeNamed', { title: annex.title })}
              onClick={() => (annex.file ? setAsking(annex.id) : takeAway(annex))}
            />
            {asking === annex.id && (
              <RemoveAnyway
                text={say('tab.annex.fileGoes', { title: annex.title })}
                onRemove={() => takeAway(annex)}
                onKeep={() => setAsking(null)}
              />
            )}
          </li>
        ))}
      </ul>
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
