import type { ProposalView } from '../../../bot/dates/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';

interface Props {
  day: ProposalView;
  forum: string;
  busy: boolean;
  onChoose: (proposal: string) => Promise<void>;
}

/** *Välj den här dagen*: says that the meeting is planned and how many answers come along, before it is done. */
export function ChooseDate({ day, forum, busy, onChoose }: Props) {
  const { say } = useTab();
  const what = [
    say('tab.dates.chooseWhat', { forum }),
    say(countKey('tab.dates.carried', day.carried), { count: day.carried }),
    say('tab.dates.chooseAfter'),
  ];
  return (
    <ConfirmButton
      label={say('tab.dates.choose')}
      about={day.shortText}
      title={say('tab.dates.chooseAsk', { when: day.whenText })}
      confirm={say('tab.dates.choose')}
      busy={busy}
      work={() => onChoose(day.id)}
      lines={what}
      {...(day.best ? { appearance: 'primary' as const } : {})}
    />
  );
}
