import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { EditingView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { isKept } from '../../shell/drafts.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { changeKey } from '../draft.ts';

const fetchForm = () => import('./change-form.tsx');
const ChangeForm = lazy(async () => ({ default: (await fetchForm()).ChangeForm }));

interface Props {
  meeting: MeetingView;
  editing: EditingView;
  changed: () => Promise<void>;
}

/** *Ändra mötet*: the form opens where the facts stand; by itself where something is half written. */
export function ChangeMeeting({ meeting, editing, changed }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState(() => isKept(changeKey(meeting.id)));
  const [saved, setSaved] = useState('');
  const [closed, setClosed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void fetchForm();
  }, []);
  useEffect(() => {
    if (closed) button.current?.focus();
  }, [closed]);
  const close = (text: string) => {
    setOpen(false);
    setClosed(true);
    setSaved(text);
  };
  const start = () => {
    setOpen(true);
    setClosed(false);
    setSaved('');
  };
  return (
    <>
      {open ? (
        <Suspense fallback={<span className="bar bar-block late" />}>
          <ChangeForm meeting={meeting} editing={editing} changed={changed} onClose={close} />
        </Suspense>
      ) : (
        <Button ref={button} icon={<Icon name="edit" />} onClick={start}>
          {say('tab.change.button')}
        </Button>
      )}
      <span role="status" className="fetched">
        {saved && (
          <Status icon="check" tone="good">
            {saved}
          </Status>
        )}
      </span>
    </>
  );
}
