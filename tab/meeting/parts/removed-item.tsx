import type { EditItemView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { UNDO } from '../edit-agenda.ts';

/** Where an item stood that was removed just now. */
export function RemovedItem({ item: { heading }, onUndo }: { item: EditItemView; onUndo: () => void }) {
  const { say } = useTab();
  return (
    <li className="removed">
      <span>{say('tab.agenda.removed', { heading })}</span>
      <Button id={UNDO} icon={<Icon name="undo" />} onClick={onUndo}>
        {say('tab.agenda.undo')}
      </Button>
    </li>
  );
}
