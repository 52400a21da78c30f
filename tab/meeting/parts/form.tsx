import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import { ClashList } from '../../calendar/parts/clashes.tsx';
import { useClashes } from '../../calendar/use-clashes.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { type DraftFault, draftOf, type FormForum, faultsIn, fieldsOf, type MeetingDraft, whenOf } from '../draft.ts';
import { MeetingDayFields } from './day-fields.tsx';
import { MeetingPlaceFields } from './place-fields.tsx';
import { MeetingWhatFields } from './what-fields.tsx';

interface Props {
  /** What stands in the form at first; it is not read again. A day that is not chosen is ''. */
  initial: MeetingFields;
  /** The bodies to choose among. Where `meetingId` is set the body stays as it is. */
  forums: FormForum[];
  busy: boolean;
  submitText: string;
  onSubmit: (fields: MeetingFields) => void;
  onCancel: () => void;
  /** Hears what stands in the form, at every change. */
  onDraft?: (fields: MeetingFields) => void;
  /** The meeting that is being changed; absent: a new one. */
  meetingId?: string;
  /** Just above the buttons: what the press will do, and what went wrong with it. */
  children?: ReactNode;
}

/** A meeting's fields, for a new meeting and for one that is changed. What was typed stays until the page is left. */
export function MeetingForm(props: Props) {
  const { initial, forums, busy, submitText, onSubmit, onCancel, onDraft, meetingId, children } = props;
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(initial));
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const clashes = useClashes({ forum: draft.forum, ...whenOf(draft), ...(meetingId ? { except: meetingId } : {}) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsIn(draft);
    setFaults(wrong);
    if (wrong[0]) form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    else if (!busy) onSubmit(fieldsOf(draft, initial));
  };
  const change = (next: MeetingDraft) => {
    setDraft(next);
    onDraft?.(fieldsOf(next, initial));
  };
  const fields = { draft, faults, onChange: change };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <MeetingWhatFields {...fields} forums={forums} fixed={meetingId !== undefined} />
      <MeetingDayFields {...fields} />
      <ClashList clashes={clashes} />
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
