import { useState } from 'react';
import type { MeetingFields } from '../../bot/domain/meeting/check-fields.ts';
import type { PlanForView } from '../../bot/views/year-view.ts';
import { useTab } from '../context.ts';
import { newFields } from '../meeting-draft.ts';
import { fourLetters, meetingId } from '../new-id.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { ProblemNotice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { ProblemPage } from '../parts/problem-page.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { chosenAmong, plannable } from '../plan-choice.ts';
import { meetingHash, type YearQuery, yearHash } from '../route.ts';
import { useSend } from '../send.ts';
import { usePlanFor } from '../use-plan-for.ts';

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
