import { useCallback } from 'react';
import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { DELIVERIES } from '../../delivery/parts/deliveries.tsx';
import { Registration } from '../../round/parts/registration.tsx';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend, useWork } from '../../shell/send.ts';

interface Props {
  minutes: MinutesView;
  reload: () => Promise<void>;
}

/** *Till kommunerna*: approved minutes are sent to the channel and to the registries, and who has registered them. */
export function Distribution({ minutes: { meeting, distribution }, reload }: Props) {
  const { say } = useTab();
  const [sending, work] = useWork();
  const { api } = useTab();
  if (distribution === null) return null;
  const { lines, registration, can, toRegistries } = distribution;
  if (lines.length === 0 && !can.send) return null;
  const distribute = async () => {
    const problem = await work({ distribute: meeting, lines }, (key) => api.distribute(meeting, key));
    if (!problem || isNo(problem)) await reload();
  };
  return (
    <Section title={say(toRegistries ? 'tab.minutes.distribution' : 'tab.minutes.postTitle')}>
      {can.send && (
        <SendButton
          meeting={meeting}
          busy={sending.state === 'sending'}
          work={distribute}
          stands={lines.join()}
          words={toRegistries ? TO_REGISTRIES : TO_CHANNEL}
        />
      )}
      <Saved
        sending={sending}
        text={say(toRegistries ? 'tab.minutes.distributed' : 'tab.minutes.posted')}
        more={DELIVERIES}
      />
      {lines.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {registration && (
        <Registration registration={registration} unfolded={registration.note && registration.open} changed={reload} />
      )}
      {can.remind && <RemindRegistries meeting={meeting} reload={reload} />}
    </Section>
  );
}

const TO_REGISTRIES = {
  first: 'tab.minutes.distribute',
  again: 'tab.minutes.distributeAgain',
  ask: 'tab.minutes.distributeAsk',
} as const;
const TO_CHANNEL = { first: 'tab.minutes.post', again: 'tab.minutes.postAgain', ask: 'tab.minutes.postAsk' } as const;

interface SendProps {
  meeting: string;
  busy: boolean;
  work: () => Promise<void>;
  /** Changes when they were sent. */
  stands: string;
  words: typeof TO_REGISTRIES | typeof TO_CHANNEL;
}

/** The letter, and to whom it goes, are shown first; an address that will not do is said beside the button too. */
function SendButton({ meeting, busy, work, stands, words }: SendProps) {
  const { api, say } = useTab();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read again when they were sent
  const read = useCallback((signal: AbortSignal) => api.distribution(meeting, signal), [api, meeting, stands]);
  const { data, problem, reload } = useLoad(read);
  if (data === null) return problem && <ProblemNotice problem={problem} retry={reload} />;
  const { again, channelText, registries, noRegistriesText, letter } = data;
  const troubled = registries.filter((one) => one.troubled);
  const toWhom = registries.map(({ name, to }) => `${name}: ${to}`);
  const said = letter ? [say('tab.minutes.distributeLetter', { name: letter.to }), letter.subject, letter.text] : [];
  const lines = [channelText, noRegistriesText, ...toWhom, ...said].flatMap((line) => line.split('\n'));
  return (
    <>
      {troubled.map(({ municipality, name, to }) => (
        <div key={municipality} className="notice">
          <Icon name="warning" />
          <p>{`${name}: ${to}`}</p>
        </div>
      ))}
      <ConfirmButton
        label={say(again ? words.again : words.first)}
        title={say(words.ask)}
        confirm={say('tab.minutes.sendConfirm')}
        appearance="primary"
        busy={busy}
        work={work}
        lines={[...new Set(lines.filter((line) => line !== ''))]}
      />
    </>
  );
}

function RemindRegistries({ meeting, reload }: { meeting: string; reload: () => Promise<void> }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const remind = async () => {
    const problem = await send({ do: 'remind-registries', meeting });
    if (!problem || isNo(problem)) await reload();
  };
  return (
    <>
      <ConfirmButton
        label={say('tab.minutes.remindRegistries')}
        title={say('tab.minutes.remindRegistriesAsk')}
        confirm={say('tab.minutes.sendConfirm')}
        busy={sending.state === 'sending'}
        work={remind}
        lines={[say('tab.minutes.remindRegistriesWhat')]}
      />
      <Saved sending={sending} text={say('tab.minutes.registriesReminded')} />
    </>
  );
}
