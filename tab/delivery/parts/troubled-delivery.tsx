import type { TroubledDeliveryView } from '../../../bot/delivery/views/troubled.ts';
import { meetingHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Status } from '../../shell/parts/status.tsx';

interface Props {
  delivery: TroubledDeliveryView;
  busy: boolean;
  press: (what: 'resend-delivery' | 'settle-delivery', delivery: string) => Promise<void>;
}

/** One delivery that did not arrive: what it was, why, and the presses that put it right. */
export function TroubledDelivery({ delivery, busy, press }: Props) {
  const { say } = useTab();
  const { id, text, meeting, statusText, against, by, canSettle } = delivery;
  return (
    <li className="line">
      <p>{meeting ? <a href={meetingHash(meeting)}>{text}</a> : text}</p>
      <Status icon="warning" tone="bad">
        {statusText}
      </Status>
      {against && <p>{against}</p>}
      <div className="row">
        {by === 'card' && !against && (
          <Button disabledFocusable={busy} onClick={() => press('resend-delivery', id)}>
            {say('tab.failed.redraw')}
            <span className="unseen"> ({text})</span>
          </Button>
        )}
        {canSettle && <Settle delivery={delivery} busy={busy} press={press} />}
        {by !== 'card' && !against && <Resend delivery={delivery} busy={busy} press={press} />}
      </div>
    </li>
  );
}

function onceOrTwice({ uncertain, by }: TroubledDeliveryView) {
  if (!uncertain) return 'tab.failed.once';
  return by === 'mail' ? 'tab.failed.mailOnce' : 'tab.failed.twice';
}

function Settle({ delivery, busy, press }: Props) {
  const { say } = useTab();
  const { id, text, uncertain, by } = delivery;
  if (uncertain) {
    return (
      <Button disabledFocusable={busy} onClick={() => press('settle-delivery', id)}>
        {say(by === 'channel' ? 'tab.failed.stands' : 'tab.failed.arrived')}
        <span className="unseen"> ({text})</span>
      </Button>
    );
  }
  return (
    <ConfirmButton
      label={say('tab.failed.drop')}
      about={text}
      title={say('tab.failed.dropAsk')}
      confirm={say('tab.failed.drop')}
      busy={busy}
      work={() => press('settle-delivery', id)}
      lines={[text, say(by === 'card' ? 'tab.failed.dropCard' : 'tab.failed.dropWhat')]}
    />
  );
}

function Resend({ delivery, busy, press }: Props) {
  const { say } = useTab();
  const { id, text, uncertain, by, goesTo } = delivery;
  const unseen = uncertain && by === 'channel';
  return (
    <ConfirmButton
      label={say(unseen ? 'tab.failed.unseen' : 'tab.failed.again')}
      about={text}
      title={say('tab.failed.againAsk')}
      confirm={say('tab.failed.again')}
      busy={busy}
      work={() => press('resend-delivery', id)}
      lines={[text, goesTo, say(onceOrTwice(delivery))]}
    />
  );
}
