import type { Suits } from '../../../bot/dates/domain/commands.ts';
import type { DatesRowView, DatesView, ProposalView } from '../../../bot/dates/views/view.ts';
import { useTab } from '../../shell/context.ts';
import type { IconName } from '../../shell/parts/icon.tsx';
import { Status } from '../../shell/parts/status.tsx';
import type { TabKey } from '../../shell/say.ts';

const WORDS: Record<Suits | 'silent' | 'vacant', { icon: IconName; key: TabKey }> = {
  yes: { icon: 'check', key: 'tab.dates.yes' },
  'if-need-be': { icon: 'question', key: 'tab.dates.ifNeedBe' },
  no: { icon: 'cross', key: 'tab.dates.no' },
  silent: { icon: 'clock', key: 'tab.dates.silent' },
  vacant: { icon: 'empty', key: 'tab.dates.vacant' },
};

/** Who can when: people down, days across. On a narrow screen each answer stands under its person, with its day. */
export function DatesTable({ dates: { proposals, rows } }: { dates: DatesView }) {
  const { say } = useTab();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable from the keyboard
    <section className="scrolling" aria-label={say('tab.dates.table')} tabIndex={0}>
      <table className="stacking dates">
        <caption className="unseen">{say('tab.dates.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('tab.meeting.who')}</th>
            {proposals.map((day) => (
              <th key={day.id} scope="col">
                {day.shortText}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.seat} row={row} proposals={proposals} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, proposals }: { row: DatesRowView; proposals: ProposalView[] }) {
  const { say } = useTab();
  return (
    <tr>
      <th scope="row">
        {row.who}
        <span className="quiet">{row.seatTitle}</span>
      </th>
      {proposals.map((day) => {
        const { icon, key } = WORDS[row.answers[day.id] ?? (row.vacant ? 'vacant' : 'silent')];
        return (
          <td key={day.id}>
            <span className="narrow">{day.shortText}: </span>
            <Status icon={icon}>{say(key)}</Status>
          </td>
        );
      })}
    </tr>
  );
}
