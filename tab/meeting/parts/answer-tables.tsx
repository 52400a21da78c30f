import type { AnswerRowView, AnswersView, MemberAnswerView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import type { IconName } from '../../shell/parts/icon.tsx';
import { Status } from '../../shell/parts/status.tsx';

const ICONS: Record<AnswerRowView['value'], IconName> = {
  attending: 'check',
  coming: 'check',
  remote: 'screen',
  substitute: 'swap',
  declined: 'cross',
  silent: 'clock',
  vacant: 'empty',
  waiting: 'empty',
};

/** By municipality: the ordinary member's answer and hours, and their substitutes'. All others after that. */
export function AnswerTables({ answers: { table, others } }: { answers: AnswersView }) {
  return (
    <>
      {table.length > 0 && <MemberTable table={table} />}
      {others.length > 0 && <OtherTable rows={others} beside={table.length > 0} />}
    </>
  );
}

function MemberTable({ table }: { table: MemberAnswerView[] }) {
  const { say } = useTab();
  const substitutes = table.some((row) => row.substitutes.length > 0);
  return (
    <table className="members">
      <caption className="unseen">{say('tab.meeting.answers')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('tab.meeting.who')}</th>
          <th scope="col">{say('tab.meeting.ordinary')}</th>
          {substitutes && <th scope="col">{say('tab.meeting.substitute')}</th>}
        </tr>
      </thead>
      <tbody>
        {table.map(({ member, answerText, hoursText, substitutes: own }) => (
          <tr key={member.seat}>
            <th scope="row">{member.who}</th>
            <td>
              <Status icon={ICONS[member.value]}>{`${answerText} ${hoursText}`.trim()}</Status>
              <span className="quiet">{member.seatTitle}</span>
            </td>
            {substitutes && (
              <td>
                {own.map(({ seat, value, text, seatTitle }) => (
                  <div key={seat}>
                    <Status icon={ICONS[value]}>{text}</Status>
                    <span className="unseen">{seatTitle}</span>
                  </div>
                ))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OtherTable({ rows, beside }: { rows: AnswerRowView[]; beside: boolean }) {
  const { say } = useTab();
  return (
    <table>
      <caption className={beside ? undefined : 'unseen'}>
        {say(beside ? 'tab.meeting.others' : 'tab.meeting.answers')}
      </caption>
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
