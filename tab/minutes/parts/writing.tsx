import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';

interface Props {
  minutes: MinutesView;
  reload: () => Promise<void>;
}

/** The minutes while they are written, for whoever writes them. */
export function Writing({ minutes, reload }: Props) {
  const { say, api } = useTab();
  if (!minutes.can.start) return null;
  const start = async () => {
    await api.command({ do: 'start-minutes', meeting: minutes.meeting }, crypto.randomUUID());
    await reload();
  };
  return (
    <Button appearance="primary" onClick={start}>
      {say('tab.minutes.start')}
    </Button>
  );
}
