import { useState } from 'react';
import type { Point } from '../../../bot/minutes/domain/points.ts';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { isKept } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { pointKey } from '../point-draft.ts';
import { pointWords } from '../point-words.ts';
import { useForumNames } from '../use-forum-names.ts';
import { useWriting } from '../writing-context.ts';
import { CopyAddress } from './copy-address.tsx';
import { PointForm } from './point-form.tsx';

interface Props {
  item: ItemView;
  meeting: string;
  changed: () => Promise<void>;
}

/** The decisions and assignments that stand in an item's notes, each with an address of its own. */
export function Points({ item, meeting, changed }: Props) {
  const { say } = useTab();
  const kept = ({ id }: Point) => isKept(pointKey(meeting, item.id, id));
  const [open, setOpen] = useState<string | null>(() => item.points.find(kept)?.id ?? null);
  const focusNext = useFocusNext();
  const idOf = ({ id }: Point) => `describe-${item.id}-${id}`;
  return (
    <ul className="plain points" aria-label={say('tab.write.points')}>
      {item.points.map((point) => (
        <li key={point.id}>
          <p>
            <strong>{say(`tab.write.point.${point.kind}`)}:</strong> {point.text}
          </p>
          {point.detail && <Said point={point} />}
          <div className="point-buttons">
            <Button
              id={idOf(point)}
              appearance="subtle"
              aria-expanded={open === point.id}
              aria-label={say('tab.write.describeOf', { text: point.text })}
              onClick={() => setOpen(open === point.id ? null : point.id)}
            >
              {say('tab.write.describe')}
              {open !== point.id && <HasDraft draftKey={pointKey(meeting, item.id, point.id)} />}
            </Button>
            <CopyAddress meeting={meeting} point={`${item.id}-${point.id}`} about={point.text} />
          </div>
          {open === point.id && (
            <PointForm
              meeting={meeting}
              item={item.id}
              point={point}
              onClose={async (saved) => {
                if (saved) await changed();
                setOpen(null);
                focusNext(idOf(point));
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Said({ point }: { point: Point }) {
  const { say, language } = useTab();
  const { writing } = useWriting();
  const forums = useForumNames();
  const forumOf = (id: string) => forums.find((one) => one.id === id)?.shortName ?? id;
  const seatOf = (id: string) => writing.seats.find(({ seat }) => seat === id)?.from ?? id;
  return <p className="quiet">{pointWords(point, { say, language, forumOf, seatOf })}</p>;
}
