import { useId, useState } from 'react';
import type { SubscriptionView } from '../../../bot/calendar/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { CopyField } from '../../shell/parts/copy-field.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useWork } from '../../shell/send.ts';

/** One body: make the address, see it once, take it back. */
export function Subscription({ subscription, changed }: { subscription: SubscriptionView; changed: () => void }) {
  const { api, say } = useTab();
  const { forum, shortName, active, text } = subscription;
  const heading = useId();
  const [address, setAddress] = useState('');
  const [sending, work] = useWork();
  /** The address itself says that it is made. */
  const made = address !== '' && sending.state === 'saved';
  const busy = sending.state === 'sending';
  const make = async () => {
    // A key of its own at every press: an address that got lost on the way is told to nobody, so a new one takes its place.
    const asked = { do: 'subscribe', forum, press: crypto.randomUUID() };
    const problem = await work(asked, async (key) => setAddress(await api.subscribe(forum, key)));
    if (!problem) changed();
  };
  const remove = async () => {
    const command = { do: 'close-subscription', forum } as const;
    const problem = await work(command, (key) => api.command(command, key));
    if (problem) return;
    setAddress('');
    document.getElementById(heading)?.focus();
    changed();
  };
  return (
    <>
      <h3 id={heading} tabIndex={-1}>
        {shortName}
      </h3>
      {address && <CopyField label={say('tab.subscribe.address', { forum: shortName })} value={address} />}
      <div className="row spread">
        <p className="quiet">{text || (!address && say('tab.subscribe.none'))}</p>
        {active || address ? (
          <ConfirmButton
            label={say('tab.subscribe.remove')}
            about={shortName}
            title={say('tab.subscribe.removeAsk', { forum: shortName })}
            confirm={say('tab.subscribe.remove')}
            busy={busy}
            work={remove}
            lines={[say('tab.subscribe.removeWhat')]}
          />
        ) : (
          <Button disabledFocusable={busy} onClick={make}>
            {say('tab.subscribe.make')}
            <span className="unseen"> ({shortName})</span>
          </Button>
        )}
      </div>
      <Saved sending={made ? { state: 'idle' } : sending} text={say('tab.subscribe.removed')} />
    </>
  );
}
