import { useCallback } from 'react';
import type { ConsultationChoices } from '../../bot/consultation/views/view.ts';
import { consultationHash, consultationsHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { useDraft } from '../shell/drafts.ts';
import { useLoad } from '../shell/load.ts';
import { ProblemNotice } from '../shell/parts/notice.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { useSend } from '../shell/send.ts';
import { fieldsOfDraft, isNewDraft, NEW, newConsultationDraft } from './draft.ts';
import { ConsultationForm } from './parts/form.tsx';

/** *Ny remiss*: the form in which the secretariat registers one. */
export function NewConsultationPage() {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.consultationChoices(signal), [api]);
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  return (
    <Page title={say('tab.consultation.new')}>
      <p>{say('tab.consultation.newWhat')}</p>
      <NewConsultation choices={data} />
    </Page>
  );
}

function NewConsultation({ choices }: { choices: ConsultationChoices }) {
  const { say } = useTab();
  const [{ day, draft }, setDraft, held] = useDraft(
    NEW,
    () => ({ day: choices.today, draft: newConsultationDraft(choices) }),
    isNewDraft,
  );
  const [sending, send] = useSend();
  const save = async () => {
    const { stage } = draft;
    const id = `remiss-${day}-${held.letters}`;
    const problem = await send({ do: 'register-consultation', id, stage, fields: fieldsOfDraft(draft) });
    held.settle(problem);
    if (!problem) window.location.hash = consultationHash(id);
  };
  return (
    <ConsultationForm
      draft={draft}
      held={held}
      choices={choices}
      fresh
      busy={sending.state === 'sending'}
      submitText={say('tab.consultation.register')}
      onChange={(next) => setDraft({ day, draft: next })}
      onSubmit={save}
      onCancel={() => {
        window.location.hash = consultationsHash();
      }}
    >
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </ConsultationForm>
  );
}
