import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsultationEditing, ConsultationView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { declineKey } from '../draft.ts';

interface Props {
  view: ConsultationView;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** How far it has come: moved to a stage, with the days that it asks for; or declined. */
export function MoveConsultation({ view, editing, changed }: Props) {
  const { say } = useTab();
  const seen = editing.stages.find(({ id }) => id === view.stage)?.id ?? 'considered';
  const [stage, setStage] = useState(seen);
  const [answered, setAnswered] = useState(editing.answered ?? '');
  const [submitted, setSubmitted] = useState(editing.submitted ?? '');
  const [sending, send] = useSend();
  const done = stage === 'submitted' || stage === 'archived';
  const move = async () => {
    const days = {
      ...((done || stage === 'for-decision') && answered.length === 10 ? { answered } : {}),
      ...(done && submitted.length === 10 ? { submitted } : {}),
    };
    const problem = await send({ do: 'move-consultation', consultation: view.id, from: view.stage, stage, ...days });
    if (!problem) await changed();
  };
  const day = (label: string, value: string, put: (value: string) => void) => (
    <Field label={label}>
      <Input type="date" size="large" value={value} onChange={(_, data) => put(data.value)} />
    </Field>
  );
  return (
    <Section title={say('tab.consultation.move')}>
      <Field label={say('tab.consultation.stage')}>
        <Select size="large" value={stage} onChange={(_, { value }) => setStage(value as typeof stage)}>
          {editing.stages.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {(done || stage === 'for-decision') && day(say('tab.consultation.answered'), answered, setAnswered)}
      {done && day(say('tab.consultation.submitted'), submitted, setSubmitted)}
      <div className="choices">
        <Button appearance="primary" disabledFocusable={sending.state === 'sending'} onClick={move}>
          {say('tab.consultation.moveIt')}
        </Button>
      </div>
      <Saved sending={sending} />
      {!['submitted', 'archived', 'declined'].includes(view.stage) && <Decline id={view.id} changed={changed} />}
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
          <DraftLine held={held} />
          <Field label={say('tab.consultation.declineWhy')} hint={say('tab.consultation.declineHint')}>
            <Textarea
              resize="vertical"
              maxLength={1_000}
              value={reason}
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
          <Button disabledFocusable={sending.state === 'sending'} onClick={decline}>
            {say('tab.consultation.declineIt')}
          </Button>
          <Saved sending={sending} />
        </>
      )}
    </>
  );
}
