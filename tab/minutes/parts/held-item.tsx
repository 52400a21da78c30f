import { memo, useState } from 'react';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Status } from '../../shell/parts/status.tsx';
import { electsVerifier } from '../elects-verifier.ts';
import type { NotesDesk } from '../notes-desk.ts';
import { BeginItem } from './begin-item.tsx';
import { ItemTools } from './item-tools.tsx';
import { Notes } from './notes.tsx';
import { OpenItemsSlot } from './open-items-slot.tsx';
import { Points } from './points.tsx';
import { Verifiers } from './verifiers.tsx';

interface Props {
  item: ItemView;
  /** How many items there are. */
  of: number;
  /** The meeting came to it last. */
  now: boolean;
  /** Somebody's presence is noted: before that nobody is said to be away. */
  counted: boolean;
  meeting: string;
  desk: NotesDesk;
  changed: () => Promise<void>;
}

/** An item as the meeting is held. It is drawn anew only when it changed: others are written in meanwhile. */
export const HeldItemPart = memo(function HeldItemPart({ item, of, now, counted, meeting, desk, changed }: Props) {
  const { say } = useTab();
  const { id, no, heading, kind, kindText, secret, added, struck, away, warnings, points } = item;
  const marks = [kindText, added && say('tab.write.added'), struck && say('tab.write.struck')].filter(Boolean);
  return (
    <div className={struck ? 'held-item struck' : 'held-item'}>
      <h3 id={`held-${id}`} tabIndex={-1}>
        {`${no}. ${heading}`}
      </h3>
      <p className="quiet">{marks.join(' · ')}</p>
      <BeginItem item={item} now={now} meeting={meeting} changed={changed} />
      {secret ? (
        <Status icon="lock">{say('tab.write.secret')}</Status>
      ) : (
        <OpenNotes item={item} meeting={meeting} desk={desk} changed={changed} />
      )}
      {warnings.map((warning) => (
        <p key={warning}>
          <Status icon="warning" tone="bad">
            {warning}
          </Status>
        </p>
      ))}
      {points.length > 0 && (
        <>
          {counted && away.length > 0 && <p className="quiet">{say('tab.write.away', { who: awayText(away, say) })}</p>}
          <Points item={item} meeting={meeting} changed={changed} />
        </>
      )}
      {electsVerifier(item) && <Verifiers item={id} />}
      {kind === 'open-items' && <OpenItemsSlot meeting={meeting} item={id} />}
      <ItemTools item={item} of={of} meeting={meeting} changed={changed} />
    </div>
  );
});

function OpenNotes({ item, meeting, desk, changed }: Pick<Props, 'item' | 'meeting' | 'desk' | 'changed'>) {
  const [editor] = useState(() => desk.editorOf(item));
  return <Notes item={item} editor={editor} meeting={meeting} desk={desk} changed={changed} />;
}

function awayText(away: ItemView['away'], say: ReturnType<typeof useTab>['say']): string {
  const words = away.map(({ from, how }) => {
    if (how === 'part') return say('tab.write.awayPart', { who: from });
    return how === 'unknown' ? say('tab.write.awayUnknown', { who: from }) : from;
  });
  return words.join(', ');
}
