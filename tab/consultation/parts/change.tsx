import { useState } from 'react';
import type { Stage } from '../../../bot/consultation/domain/state.ts';
import type { ConsultationEditing } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget, isKept, useDraft } from '../../shell/drafts.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { changeKey, draftOfConsultation, fieldsOfDraft, isChangeDraft } from '../draft.ts';
import { ConsultationForm } from './form.tsx';

interface Props {
  id: string;
  stage: Stage;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** What is registered, changed; the form opens by itself where something is half written. */
export function ChangeConsultation(props: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState(() => isKept(changeKey(props.id)));
  if (open) return <ChangeForm {...props} onClose={() => setOpen(false)} />;
  return (
    <div className="row actions">
      <Button onClick={() => setOpen(true)}>{say('tab.consultation.change')}</Button>
    </div>
  );
}

/** Where somebody else was first, what was written stays, and can be saved over theirs. */
function ChangeForm({ id, stage, editing, changed, onClose }: Props & { onClose: () => void }) {
  const { say } = useTab();
  const [{ base, draft }, setDraft, held] = useDraft(
    changeKey(id),
    () => ({ base: editing.version, draft: draftOfConsultation(editing.fields, stage) }),
    isChangeDraft,
  );
  const [sending, send] = useSend();
  const save = async () => {
    const fields = fieldsOfDraft(draft);
    const problem = await send({ do: 'change-consultation', consultation: id, base, fields });
    held.settle(problem);
    if (!problem) onClose();
    if (!problem || problem.code === 'refusal.consultation-changed') await changed();
  };
  const giveUp = () => {
    forget(changeKey(id));
    onClose();
  };
  const newer = sending.problem?.code === 'refusal.consultation-changed' && editing.version > base;
  return (
    <Section title={say('tab.consultation.change')}>
      <ConsultationForm
        draft={draft}
        held={held}
        choices={editing.choices}
        fresh={false}
        busy={sending.state === 'sending'}
        submitText={say('tab.consultation.save')}
        onChange={(next) => setDraft({ base, draft: next })}
        onSubmit={save}
        onCancel={giveUp}
      >
        {sending.problem && <ProblemNotice problem={sending.problem} />}
        {newer && (
          <div className="choices">
            <Button onClick={() => setDraft({ base: editing.version, draft })}>
              {say('tab.consultation.keepMine')}
            </Button>
            <Button onClick={held.drop}>{say('tab.consultation.takeTheirs')}</Button>
          </div>
        )}
      </ConsultationForm>
    </Section>
  );
}
