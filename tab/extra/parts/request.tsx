import { useId, useRef } from 'react';
import type { ExtraRequestView } from '../../../bot/extra/views/request-view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Status } from '../../shell/parts/status.tsx';
import type { TabKey } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';

interface Props {
  request: ExtraRequestView;
  /** The reader may close it. */
  secretariat: boolean;
  changed: () => void;
}

/** An extra meeting somebody asked for: when, why, who stands behind it, and the reader's own press. */
export function ExtraRequest({ request, secretariat, changed }: Props) {
  const { say } = useTab();
  const heading = useId();
  const done = useRef<TabKey>('tab.extra.joined');
  const [sending, send] = useSend();
  const { id, title, whenText, reason, counterText, who, canJoin, mine } = request;
  const press = async (what: 'join-extra-meeting' | 'close-extra-meeting', words: TabKey) => {
    done.current = words;
    const problem = await send({ do: what, request: id });
    if (!problem) document.getElementById(heading)?.focus();
    if (!problem || problem.kind === 'refused') changed();
  };
  const saved = sending.state === 'saved';
  return (
    <article>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      {!title.includes(whenText) && <p>{whenText}</p>}
      <p>{reason}</p>
      <p>
        {counterText}
        {who.length > 0 && <span className="quiet"> · {who.join(', ')}</span>}
      </p>
      {mine && !saved && <Status icon="check">{say('tab.extra.mine')}</Status>}
      {!saved && (canJoin || secretariat) && (
        <div className="row">
          {canJoin && (
            <Button
              appearance="primary"
              disabledFocusable={sending.state === 'sending'}
              onClick={() => press('join-extra-meeting', 'tab.extra.joined')}
            >
              {say('tab.extra.join')}
            </Button>
          )}
          {secretariat && (
            <ConfirmButton
              label={say('tab.extra.close')}
              title={say('tab.extra.closeAsk')}
              confirm={say('tab.extra.closeYes')}
              busy={sending.state === 'sending'}
              work={() => press('close-extra-meeting', 'tab.extra.closed')}
              lines={[say('tab.extra.closeWhat')]}
            />
          )}
        </div>
      )}
      <Saved sending={sending} text={say(done.current)} />
    </article>
  );
}
