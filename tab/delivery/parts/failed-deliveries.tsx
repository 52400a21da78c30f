import { useRef } from 'react';
import type { TroubledDeliveryView } from '../../../bot/delivery/views/troubled.ts';
import { useTab } from '../../shell/context.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { isNo } from '../../shell/problem.ts';
import type { TabKey } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';
import { TroubledDelivery } from './troubled-delivery.tsx';

interface Props {
  deliveries: TroubledDeliveryView[];
  changed: () => void;
}

/** What did not arrive or may not have. A line that was put right leaves the list, and the section says what became of it. */
export function FailedDeliveries({ deliveries, changed }: Props) {
  const { say } = useTab();
  const done = useRef<TabKey>('tab.failed.sent');
  const [sending, send] = useSend();
  const press = async (what: 'resend-delivery' | 'settle-delivery', delivery: string) => {
    done.current = what === 'resend-delivery' ? 'tab.failed.sent' : 'tab.failed.settled';
    const problem = await send({ do: what, delivery });
    if (problem && !isNo(problem)) return;
    document.getElementById('page-title')?.focus();
    changed();
  };
  if (deliveries.length === 0 && sending.state === 'idle') return null;
  return (
    <Section title={say('tab.failed.title')}>
      <ul className="plain">
        {deliveries.map((delivery) => (
          <TroubledDelivery key={delivery.id} delivery={delivery} busy={sending.state === 'sending'} press={press} />
        ))}
      </ul>
      <Saved sending={sending} text={say(done.current)} />
    </Section>
  );
}
