import type { AnswersView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { Remind } from '../../delivery/parts/remind.tsx';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { silentOnes } from '../asked.ts';
import { AnswerTables } from './answer-tables.tsx';

/** Who comes, in numbers and then one by one. The server has sorted the rows. */
export function WhoComes({ meeting, changed }: { meeting: MeetingView; changed: () => unknown }) {
  const { say } = useTab();
  const { id, revision, answers, quorum, status, over, editing, noticedText } = meeting;
  // A guest of one item is not told who comes.
  if (!answers.summary) return null;
  if (!noticedText && answers.answered === 0 && answers.rows.length > 0) return <ToBeCalled meeting={meeting} />;
  return (
    <Section title={answers.summary}>
      {editing && status === 'noticed' && !over && answers.rows.length > 0 && (
        <>
          <Silent answers={answers} />
          <Remind kind="meeting" id={id} stands={`${revision} ${answers.answered}`} changed={changed} />
        </>
      )}
      {answers.tally && answers.answered > 0 && <p>{answers.tally}</p>}
      {quorum && (
        <Status icon={quorum.met ? 'check' : 'warning'} tone={quorum.met ? 'good' : 'calm'}>
          {quorum.text}
        </Status>
      )}
      {answers.rows.length === 0 && <p>{say('tab.meeting.noAnswers')}</p>}
      {answers.rows.length > 0 && <AnswerTables answers={answers} />}
    </Section>
  );
}

/** Before the notice nobody can answer. */
function ToBeCalled({ meeting: { status, over, answers } }: { meeting: MeetingView }) {
  const { say } = useTab();
  if (status === 'cancelled' || over) return null;
  return (
    <Section title={say('tab.meeting.toBeCalled')}>
      <ul className="plain called">
        {answers.rows.map(({ seat, who, seatTitle, value, text }) => (
          <li key={seat}>
            {who}{' '}
            <span className="quiet">
              {[seatTitle, value === 'vacant' || value === 'waiting' ? text : ''].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For the secretariat: whom to remind. */
function Silent({ answers: { rows, answered } }: { answers: AnswersView }) {
  const { say } = useTab();
  const silent = silentOnes(rows);
  const some = silent.length > 0;
  const named = answered === 0 ? say('tab.meeting.allSilent') : say('tab.meeting.silent', { who: silent.join(', ') });
  return (
    <p>
      <Status icon={some ? 'clock' : 'check'}>{some ? named : say('tab.meeting.nobodySilent')}</Status>
    </p>
  );
}
