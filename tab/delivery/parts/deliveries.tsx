import type { DeliveryLineView } from '../../../bot/delivery/views/line.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { LOOKS } from './looks.ts';

/** Where a page shows what was sent. */
export const DELIVERIES = 'deliveries';

/** For the secretariat: what was sent, and how it went. */
export function Deliveries({ lines }: { lines: DeliveryLineView[] }) {
  const { say } = useTab();
  return (
    <Section id={DELIVERIES} title={say('tab.delivery.title')}>
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{say('tab.delivery.what')}</th>
            <th scope="col">{say('tab.delivery.to')}</th>
            <th scope="col">{say('tab.delivery.status')}</th>
            <th scope="col">{say('tab.delivery.at')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, what, to, status, statusText, atText }) => (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td>{to}</td>
              <td>
                <Status icon={LOOKS[status][0]} tone={LOOKS[status][1]}>
                  {statusText}
                </Status>
              </td>
              <td>{atText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
