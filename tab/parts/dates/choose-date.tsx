import type { ProposalView } from '../../../bot/views/poll-view.ts';
import { useTab } from '../../context.ts';
import { countKey } from '../../count-key.ts';
import { Confirm } from '../confirm.tsx';

interface Props {
  day: ProposalView;
  forum: string;
  busy: boolean;
  onChoose: (proposal: string) => Promise<void>;
}

/** *Välj den här dagen*: says that the meeting is planned and how many answers come along, before it is done. */
export function ChooseDate({ day, forum, busy, onChoose }: Props) {
  const { say } = useTab();
  return (
    <Confirm
      button={say('tab.dates.choose')}
      appearance={day.best ? 'primary' : 'secondary'}
      title={say('tab.dates.chooseAsk', { when: day.whenText })}
      lines={[
        say('tab.dates.chooseWhat', { forum }),
        say(countKey('tab.dates.carried', day.carried), { count: day.carried }),
        say('tab.dates.chooseAfter'),
      ]}
      confirm={say('tab.dates.choose')}
      busy={busy}
      onConfirm={() => onChoose(day.id)}
    />
  );
}
