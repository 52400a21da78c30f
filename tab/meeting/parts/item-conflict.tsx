import type { ItemFields } from '../../../bot/meeting/domain/agenda-item.ts';
import type { EditItemView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import type { Say } from '../../shell/say.ts';

interface Props {
  /** As it is now; undefined: removed. */
  theirs: EditItemView | undefined;
  mine: ItemFields;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else saved the item first: both texts, and the choice between them. */
export function ItemConflict({ theirs, mine, onMine, onTheirs }: Props) {
  const { say } = useTab();
  return (
    <div role="alert" className="notice bad conflict">
      <Icon name="warning" />
      <p>{say(theirs ? 'tab.item.changed' : 'tab.item.gone')}</p>
      {theirs && (
        <p className="versions">{say('tab.item.theirs', { text: itemText(theirs.fields, theirs.heading, say) })}</p>
      )}
      <p className="versions">{say('tab.item.mine', { text: itemText(mine, mine.heading, say) })}</p>
      <div className="choices">
        <Button onClick={onMine}>{say('tab.item.saveMine')}</Button>
        <Button onClick={onTheirs}>{say('tab.item.keepTheirs')}</Button>
      </div>
    </div>
  );
}

function itemText(
  { kind, presenter, minutes, secret, proposal, background }: ItemFields,
  heading: string,
  say: Say,
): string {
  return [
    heading || say('tab.item.secret'),
    say(`tab.agenda.kind.${kind}`),
    presenter && say('tab.meeting.presenter', { name: presenter }),
    minutes && say('tab.agenda.minutes', { count: minutes }),
    secret && heading && say('tab.item.secret'),
    proposal && `${say('tab.item.proposal')}: ${proposal}`,
    background && `${say('tab.item.background')}: ${background}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
