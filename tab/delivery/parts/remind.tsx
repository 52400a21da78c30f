import { useCallback, useState } from 'react';
import type { RemindedOf } from '../../../bot/delivery/domain/reminded-of.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { useLoad } from '../../shell/load.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Stale } from '../../shell/parts/stale.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { DELIVERIES, Deliveries } from './deliveries.tsx';

interface Props extends RemindedOf {
  /** Changes when somebody may have answered. */
  stands: string;
  changed: () => unknown;
}

/** *Påminn de 7 som inte svarat*: the text, whom it goes to and where are shown first. In the button's place, that it was done. */
export function Remind({ kind, id, stands, changed }: Props) {
  const { api, say } = useTab();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read again when the answers have changed
  const read = useCallback((signal: AbortSignal) => api.reminder({ kind, id }, signal), [api, kind, id, stands]);
  const { data, problem: unread, reload } = useLoad(read);
  const [sending, send] = useSend();
  /** How many, when it was pressed: then nobody is left to remind. */
  const [reminded, setReminded] = useState(0);
  if (data === null) return unread && <ProblemNotice problem={unread} retry={reload} />;
  const { count, saidText, lines, sent } = data;
  const verify = kind === 'minutes';
  const remind = async () => {
    setReminded(count);
    const problem = await send({ do: 'remind', about: { kind, id } });
    if (problem && !isNo(problem)) return;
    await reload();
    changed();
  };
  return (
    <div className="answer">
      <Stale problem={unread} reload={reload} />
      {saidText && (
        <p>
          <Status icon="check">{saidText}</Status>
        </p>
      )}
      {count > 0 && (
        <ConfirmButton
          label={verify ? say('tab.remind.verify.button') : say(countKey('tab.remind.button', count), { count })}
          title={verify ? say('tab.remind.verify.ask') : say(countKey('tab.remind.ask', count), { count })}
          confirm={say('tab.remind.confirm')}
          busy={sending.state === 'sending'}
          work={remind}
          lines={lines}
        />
      )}
      <Saved
        sending={sending}
        text={verify ? say('tab.remind.verify.sent') : say(countKey('tab.remind.sent', reminded), { count: reminded })}
        more={DELIVERIES}
      />
      {kind !== 'meeting' && sent.length > 0 && <Deliveries lines={sent} />}
    </div>
  );
}
