import { useState } from 'react';
import type { EditItemView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { type AgendaEditing, rowId } from '../edit-agenda.ts';
import { hasFile } from '../restore-item.ts';
import { RemoveAnyway } from './remove-anyway.tsx';

interface Props {
  item: EditItemView;
  index: number;
  of: number;
  editor: AgendaEditing;
}

/** Up, down, edit, remove. At the ends the arrows stay where they are, so that the focus does too. */
export function RowButtons({ item, index, of, editor }: Props) {
  const { say } = useTab();
  const [asking, setAsking] = useState(false);
  const { id, heading } = item;
  const words = { no: index + 1, heading };
  const remove = () => (hasFile(item) ? setAsking(true) : editor.remove(item, index));
  return (
    <>
      <div className="row-buttons">
        <Button
          id={rowId(id, 'up')}
          icon={<Icon name="up" />}
          aria-label={say('tab.agenda.up', words)}
          disabledFocusable={index === 0}
          onClick={() => editor.put(index, index - 1, 'up')}
        />
        <Button
          id={rowId(id, 'down')}
          icon={<Icon name="down" />}
          aria-label={say('tab.agenda.down', words)}
          disabledFocusable={index === of - 1}
          onClick={() => editor.put(index, index + 1, 'down')}
        />
        <Button
          id={rowId(id, 'edit')}
          icon={<Icon name="edit" />}
          aria-label={say('tab.agenda.changeItem', words)}
          onClick={() => editor.show(id)}
        >
          {say('tab.agenda.change')}
        </Button>
        <Button icon={<Icon name="remove" />} aria-label={say('tab.agenda.removeItem', words)} onClick={remove} />
      </div>
      {asking && (
        <RemoveAnyway
          text={say('tab.agenda.hasFiles')}
          onRemove={() => editor.remove(item, index)}
          onKeep={() => setAsking(false)}
        />
      )}
    </>
  );
}
