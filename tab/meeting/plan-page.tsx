import { useState } from 'react';
import type { MeetingFields } from '../../bot/meeting/domain/check-fields.ts';
import type { PlanForView } from '../../bot/year/views/view.ts';
import { meetingHash, type YearQuery, yearHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { fourLetters, meetingId } from '../shell/new-id.ts';
import { ProblemNotice } from '../shell/parts/notice.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { useSend } from '../shell/send.ts';
import { newFields } from './draft.ts';
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
      {forum && <NewMeeting forums={forums} forum={forum} extra={extra} query={query} />}
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
  // The same letters at every press: a meeting that did arrive is not planned a second time.
  const [letters] = useState(fourLetters);
  const [tried, setTried] = useState('');
  const save = async (fields: MeetingFields) => {
    const id = meetingId(fields.forum, fields.when.date, letters);
    setTried(id);
    const problem = await send({ do: 'plan-meeting', id, fields });
    if (!problem) window.location.hash = meetingHash(id);
  };
  return (
    <MeetingForm
      initial={newFields(forum, extra ? 'extra' : 'ordinary')}
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
