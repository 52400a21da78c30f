import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { halfWritten } from '../item-draft.ts';
import { Agenda } from './agenda.tsx';

const fetchEditor = () => import('./agenda-editor.tsx');
const AgendaEditor = lazy(async () => ({ default: (await fetchEditor()).AgendaEditor }));

interface Props {
  meeting: MeetingView;
  /** The item that a link led to. */
  found: string | undefined;
  changed: () => Promise<void>;
}

/** The agenda; for the secretariat also its editor, which opens by itself where something is half written. */
export function AgendaSection({ meeting, found, changed }: Props) {
  const { say } = useTab();
  const { agenda, draft, editing, can, id } = meeting;
  const [open, setOpen] = useState(() => halfWritten(id).length > 0);
  const [closed, setClosed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const edit = open && can.change && editing;
  useEffect(() => {
    if (can.change) void fetchEditor();
  }, [can.change]);
  useEffect(() => {
    if (closed) button.current?.focus();
  }, [closed]);
  const toggle = (next: boolean) => {
    setOpen(next);
    setClosed(!next);
  };
  return (
    <Section title={say(draft ? 'tab.meeting.draftAgenda' : 'tab.meeting.agenda')}>
      {edit ? (
        <Suspense fallback={<span className="bar bar-block late" />}>
          <AgendaEditor meeting={meeting} editing={editing} changed={changed} onClose={() => toggle(false)} />
        </Suspense>
      ) : (
        <>
          {editing && editing.unsent.length > 0 && <p className="quiet">{say('tab.meeting.asSent')}</p>}
          <Agenda items={agenda} found={found} />
          {can.change && editing && (
            <div className="answer">
              <Button ref={button} icon={<Icon name="edit" />} onClick={() => toggle(true)}>
                {say('tab.agenda.edit')}
                {halfWritten(id).length > 0 && <> {say('tab.draft.has')}</>}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
