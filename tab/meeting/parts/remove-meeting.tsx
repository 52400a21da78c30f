import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { yearHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';

interface Props {
  meeting: MeetingView;
  changed: () => void;
}

/** *Ta bort mötet*: it was planned by mistake, and nobody has been told of it. */
export function RemoveMeeting({ meeting: { id, when, can, editing }, changed }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const items = editing?.items ?? [];
  const files = items.flatMap(({ annexes }) => annexes).filter(({ file }) => file !== undefined).length;
  const remove = async () => {
    const problem = await send({ do: 'remove-meeting', meeting: id });
    if (!problem) window.location.hash = yearHash({});
    else if (isNo(problem)) changed();
  };
  const counted = (key: 'tab.remove.items' | 'tab.remove.files', count: number) =>
    count > 0 ? [say(countKey(key, count), { count })] : [];
  return (
    <>
      {can.remove && (
        <div className="answer">
          <ConfirmButton
            label={say('tab.remove.button')}
            title={say('tab.remove.ask')}
            confirm={say('tab.remove.button')}
            busy={sending.state === 'sending'}
            work={remove}
            lines={[
              say('tab.remove.what', { when: when.text }),
              ...counted('tab.remove.items', items.length),
              ...counted('tab.remove.files', files),
              say('tab.remove.quiet'),
              say('tab.remove.after'),
            ]}
          />
        </div>
      )}
      {sending.problem && <Saved sending={sending} />}
    </>
  );
}
