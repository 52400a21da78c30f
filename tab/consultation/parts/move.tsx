import { useState } from 'react';
import type { Stage } from '../../../bot/consultation/domain/state.ts';
import type { ConsultationEditing, ConsultationView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { useFollowed } from '../../shell/followed.ts';
import { DateField } from '../../shell/parts/date-field.tsx';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { declineKey } from '../draft.ts';
import { Reason } from './reason.tsx';

interface Props {
  view: ConsultationView;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** How far it has come: moved to another stage, or given other days; or declined. What is chosen gives way when it has moved. */
export function MoveConsultation({ view, editing, changed }: Props) {
  const { say } = useTab();
  const [stage, setStage] = useFollowed<Stage>(view.stage);
  const [answered, setAnswered] = useFollowed(editing.answered ?? '');
  const [submitted, setSubmitted] = useFollowed(editing.submitted ?? '');
  const [sending, send] = useSend();
  const { stages, can } = editing;
  const done = stage === 'submitted' || stage === 'archived';
  const decided = done || stage === 'for-decision';
  const fresh =
    stage !== view.stage ||
    (decided && answered !== (editing.answered ?? '')) ||
    (done && submitted !== (editing.submitted ?? ''));
  const move = async () => {
    if (stage === 'declined') return;
    const days = {
      ...(decided && answered !== '' ? { answered } : {}),
      ...(done && submitted !== '' ? { submitted } : {}),
    };
    const problem = await send({ do: 'move-consultation', consultation: view.id, from: view.stage, stage, ...days });
    if (!problem) await changed();
  };
  const day = (label: string, value: string, put: (value: string) => void) => (
    <DateField label={label} towards="past" value={value} onChange={put} />
  );
  return (
    <Section title={say('tab.consultation.move')}>
      <Field label={say('tab.consultation.stage')}>
        <Select
          size="large"
          value={stage}
          onChange={(_, { value }) => setStage(stages.find(({ id }) => id === value)?.id ?? view.stage)}
        >
          {!stages.some(({ id }) => id === view.stage) && <option value={view.stage}>{view.stageText}</option>}
          {stages.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {decided && day(say('tab.consultation.answered'), answered, setAnswered)}
      {done && day(say('tab.consultation.submitted'), submitted, setSubmitted)}
      <div className="choices">
        <Button disabledFocusable={!fresh || sending.state === 'sending'} onClick={move}>
          {say('tab.consultation.moveIt')}
        </Button>
      </div>
      <Saved sending={sending} />
      {can.decline && <Decline id={view.id} changed={changed} />}
    </Section>
  );
}

function Decline({ id, changed }: { id: string; changed: () => Promise<void> }) {
  const { say } = useTab();
  const [open, setOpen] = useState(false);
  const [reason, setReason, held] = useDraft(declineKey(id), () => '', isText);
  const [sending, send] = useSend();
  const decline = async () => {
    const problem = await send({ do: 'decline-consultation', consultation: id, reason });
    held.settle(problem);
    if (!problem) await changed();
  };
  return (
    <>
      <div className="choices">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('tab.consultation.decline')}
          {!open && <HasDraft draftKey={declineKey(id)} />}
        </Button>
      </div>
      {open && (
        <>
          <Reason
            label={say('tab.consultation.declineWhy')}
            hint={say('tab.consultation.declineHint')}
            value={reason}
            held={held}
            onChange={setReason}
          />
          <Button disabledFocusable={sending.state === 'sending'} onClick={decline}>
            {say('tab.consultation.declineIt')}
          </Button>
          <Saved sending={sending} />
        </>
      )}
    </>
  );
}
