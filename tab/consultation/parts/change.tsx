import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stage } from '../../../bot/domain/consultation/consultation.ts';
import type { ConsultationEditing } from '../../../bot/views/consultation-view.ts';
import { draftOfConsultation, fieldsOfDraft } from '../../consultation-draft.ts';
import { useTab } from '../../context.ts';
import { useSend } from '../../send.ts';
import { ProblemNotice } from '../notice.tsx';
import { Section } from '../section.tsx';
import { ConsultationForm } from './form.tsx';

interface Props {
  id: string;
  stage: Stage;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** What is registered, changed. Where somebody else was first, what was written stays, and can be saved over theirs. */
export function ChangeConsultation({ id, stage, editing, changed }: Props) {
  const { say } = useTab();
  const [draft, setDraft] = useState<ReturnType<typeof draftOfConsultation> | null>(null);
  const [base, setBase] = useState(editing.version);
  const [sending, send] = useSend();
  const open = () => {
    setBase(editing.version);
    setDraft(draftOfConsultation(editing.fields, stage));
  };
  const save = async () => {
    if (draft === null) return;
    const fields = fieldsOfDraft(draft);
    const problem = await send({ do: 'change-consultation', consultation: id, base, fields });
    if (!problem) setDraft(null);
    if (!problem || problem.code === 'refusal.consultation-changed') await changed();
  };
  if (draft === null) {
    return (
      <div className="row actions">
        <Button onClick={open}>{say('tab.consultation.change')}</Button>
      </div>
    );
  }
  const newer = sending.problem?.code === 'refusal.consultation-changed' && editing.version > base;
  return (
    <Section title={say('tab.consultation.change')}>
      <ConsultationForm
        draft={draft}
        choices={editing.choices}
        fresh={false}
        busy={sending.state === 'sending'}
        submitText={say('tab.consultation.save')}
        onChange={setDraft}
        onSubmit={save}
        onCancel={() => setDraft(null)}
      >
        {sending.problem && <ProblemNotice problem={sending.problem} />}
        {newer && (
          <div className="choices">
            <Button onClick={() => setBase(editing.version)}>{say('tab.consultation.keepMine')}</Button>
            <Button onClick={open}>{say('tab.consultation.takeTheirs')}</Button>
          </div>
        )}
      </ConsultationForm>
    </Section>
  );
}
