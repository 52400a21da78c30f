import { useState } from 'react';
import type { AnnexView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import type { AnnexEditing } from '../edit-annexes.ts';
import { Annex } from './annex.tsx';
import { RemoveAnyway } from './remove-anyway.tsx';
import { RenameAnnex } from './rename-annex.tsx';

interface Props {
  annex: AnnexView;
  /** From 0. */
  index: number;
  of: number;
  /** A secret one has no title, and the signs of them no order. */
  secret: boolean;
  editor: AnnexEditing;
  onMove: (to: number) => Promise<boolean>;
  onRemove: () => void;
}

/** One of an item's documents: up, down, its title, and away with it. */
export function EditAnnexRow({ annex, index, of, secret, editor, onMove, onRemove }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState<'title' | 'removal' | null>(null);
  const focusNext = useFocusNext();
  const { id, title, file, href } = annex;
  const move = async (to: number, button: string) => {
    if (to >= 0 && to < of && (await onMove(to))) focusNext(button);
  };
  const [up, down, edit] = [`annex-up-${id}`, `annex-down-${id}`, `annex-title-${id}`];
  const closeTitle = () => {
    setOpen(null);
    focusNext(edit);
  };
  if (open === 'title') {
    return (
      <li>
        <RenameAnnex title={title} onRename={(next) => editor.rename(id, next)} onClose={closeTitle} />
      </li>
    );
  }
  return (
    <li className="named">
      <span>
        <Annex annex={annex} />
      </span>
      <span className="row-buttons">
        {!secret && of > 1 && (
          <>
            <Button
              id={up}
              icon={<Icon name="up" />}
              aria-label={say('tab.annex.up', { title })}
              disabledFocusable={index === 0}
              onClick={() => move(index - 1, up)}
            />
            <Button
              id={down}
              icon={<Icon name="down" />}
              aria-label={say('tab.annex.down', { title })}
              disabledFocusable={index === of - 1}
              onClick={() => move(index + 1, down)}
            />
          </>
        )}
        {(file || href) && (
          <Button
            id={edit}
            icon={<Icon name="edit" />}
            aria-label={say('tab.annex.renameNamed', { title })}
            onClick={() => setOpen('title')}
          />
        )}
        <Button
          icon={<Icon name="remove" />}
          aria-label={say('tab.annex.removeNamed', { title })}
          onClick={() => (file ? setOpen('removal') : onRemove())}
        />
      </span>
      {open === 'removal' && (
        <RemoveAnyway text={say('tab.annex.fileGoes', { title })} onRemove={onRemove} onKeep={() => setOpen(null)} />
      )}
    </li>
  );
}
