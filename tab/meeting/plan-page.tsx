import { useState } from 'react';
import type { PlanForView } from '../../bot/year/views/view.ts';
import { meetingHash, type YearQuery, yearHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { useDraft } from '../shell/drafts.ts';
import { meetingId } from '../shell/new-id.ts';
import { ProblemNotice } from '../shell/parts/notice.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { useSend } from '../shell/send.ts';
import { draftOf, fieldsOf, isMeetingDraft, newFields, PLAN, planExtraKey } from './draft.ts';
import { MeetingForm } from './parts/form.tsx';
import { chosenAmong, plannable } from './plan-choice.ts';
import { usePlanFor } from './use-plan-for.ts';

/** *Nytt möte*, or an extra one that the chair calls. */
export function PlanPage({ query, extra }: { query: YearQuery; extra: boolean }) {
  const { say } = useTab();
  const { data, problem, reload } = usePlanFor();
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const forums = plannable(data.all, extra);
  const forum = chosenAmong(forums, query.forum, data.here);
  return (
    <Page title={say(extra ? 'tab.plan.extraTitle' : 'tab.plan.title')}>
      <p>{say(forum ? 'tab.plan.what' : 'tab.plan.notYou')}</p>
      {forum && <NewMeeting key={extra ? forum.forum : ''} forums={forums} forum={forum} extra={extra} query={query} />}
    </Page>
  );
}

interface Props {
  forums: PlanForView[];
  forum: PlanForView;
  extra: boolean;
  query: YearQuery;
}

function NewMeeting({ forums, forum, extra, query }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const initial = newFields(forum, extra ? 'extra' : 'ordinary');
  const key = extra ? planExtraKey(forum.forum) : PLAN;
  const [draft, setDraft, held] = useDraft(key, () => draftOf(initial), isMeetingDraft);
  const [tried, setTried] = useState('');
  const save = async () => {
    const id = meetingId(draft.forum, draft.date, held.letters);
    setTried(id);
    const problem = await send({ do: 'plan-meeting', id, fields: fieldsOf(draft, initial) });
    held.settle(problem);
    if (!problem) window.location.hash = meetingHash(id);
  };
  return (
    <MeetingForm
      draft={draft}
      held={held}
      onChange={setDraft}
      forums={forums}
      busy={sending.state === 'sending'}
      submitText={say('tab.plan.save')}
      onSubmit={save}
      onCancel={() => {
        window.location.hash = yearHash(query);
      }}
    >
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      {sending.problem?.code === 'refusal.meeting-exists' && (
        <p>
          <a href={meetingHash(tried)}>{say('tab.dates.meeting')}</a>
        </p>
      )}
    </MeetingForm>
  );
}
