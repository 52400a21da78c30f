import type { ReadView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';

/** Who was there, and how. */
export function Attendance({ read }: { read: ReadView }) {
  const { say } = useTab();
  return (
    <>
      {[read.hoursText, read.placeText].filter(Boolean).length > 0 && (
        <p>{[read.hoursText, read.placeText].filter(Boolean).join(' · ')}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who uses the keyboard must be able to scroll it. */}
      <section className="scrolling" aria-label={say('tab.minutes.attendanceTable')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('tab.minutes.from')}</th>
              <th scope="col">{say('tab.minutes.who')}</th>
              <th scope="col">{say('tab.minutes.how')}</th>
            </tr>
          </thead>
          <tbody>
            {read.attendance.map(({ from, title, text }) => (
              <tr key={`${from} ${title} ${text}`}>
                <th scope="row">{from}</th>
                <td>{title}</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {read.quorumText && <p>{read.quorumText}</p>}
    </>
  );
}
