import { type FormEvent, useState } from 'react';
import type { ConsultationEditing, ConsultationView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { useFollowedDraft } from '../../shell/followed.ts';
import { DateField } from '../../shell/parts/date-field.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { declineKey, isPlace, moveKey, type Place } from '../draft.ts';
import { Reason } from './reason.tsx';

interface Props {
  view: ConsultationView;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** How far it has come: moved to another stage, or given other days; or declined. What is chosen gives way when it has moved. */
export function MoveConsultation({ view, editing, changed }: Props) {
  const { say } = useTab();
  const { stages, can } = editing;
  const stands: Place = { stage: view.stage, answered: editing.answered ?? '', submitted: editing.submitted ?? '' };
  const [{ stage, answered, submitted }, put, held] = useFollowedDraft(moveKey(view.id), stands, isPlace);
  const [sending, send] = useSend();
  const done = stage === 'submitted' || stage === 'archived';
  const decided = done || stage === 'for-decision';
  const fresh =
    stage !== stands.stage || (decided && answered !== stands.answered) || (done && submitted !== stands.submitted);
  const move = async (event: FormEvent) => {
    event.preventDefault();
    if (stage === 'declined' || !fresh || sending.state === 'sending') return;
    const days = {
      ...(decided && answered !== '' ? { answered } : {}),
      ...(done && submitted !== '' ? { submitted } : {}),
    };
    const problem = await send({ do: 'move-consultation', consultation: view.id, from: view.stage, stage, ...days });
    held.settle(problem);
    if (!problem) await changed();
  };
  const typed = { stage, answered, submitted };
  const day = (name: 'answered' | 'submitted', label: string) => (
    <DateField
      name={name}
      label={label}
      towards="past"
      value={typed[name]}
      onChange={(value) => put({ ...typed, [name]: value })}
    />
  );
  return (
    <Section title={say('tab.consultation.move')}>
      <form className="form" noValidate onSubmit={move}>
        <DraftLine held={held} />
        <Field label={say('tab.consultation.stage')}>
          <Select
            size="large"
            value={stage}
            onChange={(_, { value }) =>
              put({ ...typed, stage: stages.find(({ id }) => id === value)?.id ?? view.stage })
            }
          >
            {!stages.some(({ id }) => id === view.stage) && <option value={view.stage}>{view.stageText}</option>}
            {stages.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        {decided && day('answered', say('tab.consultation.answered'))}
        {done && day('submitted', say('tab.consultation.submitted'))}
        <div className="choices">
          <Button type="submit" disabledFocusable={!fresh || sending.state === 'sending'}>
            {say('tab.consultation.moveIt')}
          </Button>
        </div>
        <Saved sending={sending} />
      </form>
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
