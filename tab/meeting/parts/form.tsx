import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ClashList } from '../../calendar/parts/clashes.tsx';
import { useClashes } from '../../calendar/use-clashes.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import type { Held } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { type DraftFault, type FormForum, faultsIn, type MeetingDraft, whenOf } from '../draft.ts';
import { MeetingDayFields } from './day-fields.tsx';
import { MeetingPlaceFields } from './place-fields.tsx';
import { MeetingWhatFields } from './what-fields.tsx';

interface Props {
  draft: MeetingDraft;
  held: Held;
  onChange: (draft: MeetingDraft) => void;
  /** The bodies to choose among. Where `meetingId` is set the body stays as it is. */
  forums: FormForum[];
  busy: boolean;
  submitText: string;
  onSubmit: () => void;
  onCancel: () => void;
  /** The meeting that is being changed; absent: a new one. */
  meetingId?: string;
  /** The last day for answers, under the meeting's days. `proposed`: for that day, "" until it is known. */
  lastDay?: (proposed: string) => ReactNode;
  /** Just above the buttons: what the press will do, and what went wrong with it. */
  children?: ReactNode;
}

/** A meeting's fields, for a new meeting and for one that is changed. */
export function MeetingForm(props: Props) {
  const { draft, held, onChange, forums, busy, submitText, onSubmit, onCancel, meetingId, lastDay, children } = props;
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const clashes = useClashes({ forum: draft.forum, ...whenOf(draft), ...(meetingId ? { except: meetingId } : {}) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsIn(draft);
    setFaults(wrong);
    if (wrong[0]) form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    else if (!busy) onSubmit();
  };
  const fields = { draft, faults, onChange };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <MeetingWhatFields {...fields} forums={forums} fixed={meetingId !== undefined} />
      <MeetingDayFields {...fields} />
      <ClashList clashes={clashes} />
      {lastDay?.(clashes.view?.answerBy ?? '')}
      <MeetingPlaceFields {...fields} />
      {children}
      <div className="row">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {busy ? say('tab.saving') : submitText}
        </Button>
        <Button size="large" disabledFocusable={busy} onClick={onCancel}>
          {say('tab.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
