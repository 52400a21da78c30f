import { useState } from 'react';
import type { Stage } from '../../../bot/consultation/domain/state.ts';
import type { ConsultationEditing } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { draftOfConsultation, fieldsOfDraft } from '../draft.ts';
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
