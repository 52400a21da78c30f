import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';

interface Props {
  round: RoundView;
  changed: () => Promise<void>;
}

/** *Stäng frågan*: says first how many have not answered. */
export function CloseRound({ round: { id, counts, visibility, registration }, changed }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const close = async () => {
    const problem = await send({ do: 'close-round', round: id });
    if (problem && !isNo(problem)) return;
    document.getElementById('page-title')?.focus();
    await changed();
  };
  const shows = visibility === 'after-closing' ? 'tab.round.closeShows' : 'tab.round.closeWhat';
  const many = counts.missing === 0 ? 'none' : counts.missing === 1 ? 'one' : 'many';
  return (
    <>
      <ConfirmButton
        label={say('tab.round.close')}
        title={say('tab.round.closeAsk')}
        confirm={say('tab.round.close')}
        busy={sending.state === 'sending'}
        work={close}
        lines={[
          say(`tab.round.closeMissing.${many}`, { count: counts.missing }),
          ...(counts.planned ? [say('tab.round.closePlanned', { count: counts.planned })] : []),
          say(registration ? 'tab.registration.closeWhat' : shows),
        ]}
      />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </>
  );
}
