import type { ItemView, MinutesView } from '../../../bot/minutes/views/view.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { Follow } from './follow.tsx';

interface Props {
  minutes: MinutesView;
  reload: () => Promise<void>;
}

/** The proposals for the items that come at every meeting. */
export function FollowItems({ minutes: { meeting, writing }, reload }: Props) {
  return (writing?.items ?? [])
    .filter(({ follows }) => follows !== null)
    .map((item) => <FollowItem key={item.id} meeting={meeting} item={item} reload={reload} />);
}

interface ItemProps {
  meeting: string;
  item: ItemView;
  reload: () => Promise<void>;
}

/** Taken in as any other writing is: where somebody has written meanwhile, it stands beside that. */
function FollowItem({ meeting, item: { id: item, heading, text, edition }, reload }: ItemProps) {
  const [sending, send] = useSend();
  const take = async (whole: string) => {
    const saved = { meeting, item, text: whole, edition, writer: crypto.randomUUID(), serial: 1 };
    await send({ do: 'write-item', ...saved });
    await reload();
  };
  return (
    <>
      <Follow meeting={meeting} item={item} heading={heading} text={text} onTake={(whole) => void take(whole)} />
      {sending.problem && <Saved sending={sending} />}
    </>
  );
}
