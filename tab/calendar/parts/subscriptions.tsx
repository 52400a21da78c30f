import type { SubscriptionView } from '../../../bot/calendar/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Subscription } from './subscription.tsx';

/** The bodies' meetings in the reader's own calendar, by an address that the calendar fetches. */
export function Subscriptions({ subscriptions, changed }: { subscriptions: SubscriptionView[]; changed: () => void }) {
  const { say } = useTab();
  if (subscriptions.length === 0) return null;
  return (
    <Section title={say('tab.subscribe.title')}>
      <p>{say('tab.subscribe.what')}</p>
      <ul className="plain">
        {subscriptions.map((subscription) => (
          <li key={subscription.forum} className="line">
            <Subscription subscription={subscription} changed={changed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
