import { useState } from 'react';
import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';

/** Chooses a free place for one body, or another than the one it has. */
export function ConnectChannel({
  forum: { forum, name, channels, proposed = '' },
  move = false,
  changed,
}: {
  forum: Pick<SecretariatTodoView['forumsWithoutTeam'][number], 'forum' | 'name' | 'channels' | 'proposed'>;
  move?: boolean;
  changed: () => void;
}) {
  const { say } = useTab();
  const [team, setTeam] = useState(proposed);
  const [sending, send] = useSend();
  const channel = channels.find((one) => one.team === team)?.name ?? '';
  const press = async () => {
    const problem = await send({ do: 'choose-forum', team, forum, ...(move ? { move } : {}) });
    if (!problem) changed();
  };
  if (sending.state === 'saved')
    return <Saved sending={sending} text={say('tab.forum.done', { forum: name, channel })} />;
  return (
    <>
      {!move && <p>{say('tab.forum.or')}</p>}
      <div className="row">
        <Field label={say('tab.forum.channel', { forum: name })}>
          <Select size="large" value={team} onChange={(_, { value }) => setTeam(value)}>
            <option value="">{say('tab.forum.choose')}</option>
            {channels.map((one) => (
              <option key={one.team} value={one.team}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="large" disabledFocusable={team === '' || sending.state === 'sending'} onClick={press}>
          {say(move ? 'tab.forum.move' : 'tab.forum.button', { forum: name })}
        </Button>
      </div>
      <Saved sending={sending} />
    </>
  );
}
