import type { AnswerRowView, MeetingView } from '../../bot/views/meeting-view.ts';
import { useTab } from '../context.ts';
import type { IconName } from './icon.tsx';
import { Section } from './section.tsx';
import { Status } from './status.tsx';

const ICONS: Record<AnswerRowView['value'], IconName> = {
  attending: 'check',
  coming: 'check',
  remote: 'screen',
  substitute: 'swap',
  declined: 'cross',
  silent: 'clock',
  vacant: 'empty',
};

/** Who comes, in numbers and then one by one. The server has sorted the rows. */
export function WhoComes({ meeting: { answers, quorum } }: { meeting: MeetingView }) {
  const { say } = useTab();
  return (
    <Section title={answers.summary}>
      {answers.tally && <p>{answers.tally}</p>}
      {quorum && (
        <Status icon={quorum.met ? 'check' : 'warning'} tone={quorum.met ? 'good' : 'calm'}>
          {quorum.text}
        </Status>
      )}
      {answers.rows.length === 0 && <p>{say('tab.meeting.noAnswers')}</p>}
      {answers.rows.length > 0 && <AnswerTable rows={answers.rows} />}
    </Section>
  );
}

function AnswerTable({ rows }: { rows: AnswerRowView[] }) {
  const { say } = useTab();
  return (
    <table>
      <caption className="unseen">{say('tab.meeting.answers')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('tab.meeting.who')}</th>
          <th scope="col">{say('tab.meeting.says')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ seat, who, seatTitle, value, text }) => (
          <tr key={seat}>
            <th scope="row">
              {who}
              <span className="quiet">{seatTitle}</span>
            </th>
            <td>
              <Status icon={ICONS[value]}>{text}</Status>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
