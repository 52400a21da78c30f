import { useState } from 'react';
import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';

/** Chooses the body of one team. */
export function ConnectTeam({
  team: { team, name, choices },
  changed,
}: {
  team: SecretariatTodoView['teamsToConnect'][number];
  changed: () => void;
}) {
  const { say } = useTab();
  const [forum, setForum] = useState(choices.length === 1 ? (choices[0]?.forum ?? '') : '');
  const [sending, send] = useSend();
  const chosen = choices.find((choice) => choice.forum === forum)?.name ?? '';
  const press = async () => {
    const problem = await send({ do: 'choose-forum', team, forum });
    if (!problem) changed();
  };
  if (sending.state === 'saved')
    return <Saved sending={sending} text={say('tab.team.done', { team: name, forum: chosen })} />;
  return (
    <>
      <div className="row">
        <Field label={say('tab.team.forum', { team: name })}>
          <Select size="large" value={forum} onChange={(_, { value }) => setForum(value)}>
            <option value="">{say('tab.team.choose')}</option>
            {choices.map((choice) => (
              <option key={choice.forum} value={choice.forum}>
                {choice.name}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="large" disabledFocusable={forum === '' || sending.state === 'sending'} onClick={press}>
          {say('tab.team.button', { team: name })}
        </Button>
      </div>
      <Saved sending={sending} />
    </>
  );
}
