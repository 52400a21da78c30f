import { useState } from 'react';
import type { AnnexView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { isKept } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Annex } from './annex.tsx';
import { RemoveAnyway } from './remove-anyway.tsx';
import { RenameAnnex } from './rename-annex.tsx';

interface Props {
  /** The id of what it goes with. */
  owner: string;
  annex: AnnexView;
  /** From 0. */
  index: number;
  of: number;
  /** A secret one has no title, and the signs of them no order. */
  secret?: boolean;
  /** What is asked before it goes; null: it is not asked about. */
  removal: string | null;
  /** Both resolve to whether it was done. */
  onRename: (title: string) => Promise<boolean>;
  onMove: (to: number) => Promise<boolean>;
  onRemove: () => void;
}

/** One of an item's documents, or of a consultation's: up, down, its title, and away with it. */
export function EditAnnexRow({ owner, annex, index, of, secret = false, removal, onRename, onMove, onRemove }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState<'title' | 'removal' | null>(() =>
    isKept(titleKey(owner, annex.id)) ? 'title' : null,
  );
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
        <RenameAnnex kept={titleKey(owner, id)} title={title} onRename={onRename} onClose={closeTitle} />
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
          onClick={() => (removal === null ? onRemove() : setOpen('removal'))}
        />
      </span>
      {open === 'removal' && removal !== null && (
        <RemoveAnyway text={removal} onRemove={onRemove} onKeep={() => setOpen(null)} />
      )}
    </li>
  );
}

/** Where a title that is being written is kept. */
function titleKey(owner: string, annex: string): string {
  return `annex-title ${owner} ${annex}`;
}
