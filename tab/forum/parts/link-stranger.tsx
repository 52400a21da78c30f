import { useState } from 'react';
import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';

interface Props {
  account: SecretariatTodoView['unmatchedAccounts'][number];
  people: SecretariatTodoView['peopleWithoutAccount'];
  changed: () => void;
}

/** Says who an account is that tells only its name. */
export function LinkStranger({ account: { account, name: shown, team }, people, changed }: Props) {
  const { say } = useTab();
  const [person, setPerson] = useState('');
  const [linked, setLinked] = useState('');
  const [sending, send] = useSend();
  const name = shown || say('tab.stranger.nameless');
  const press = async () => {
    if (person === '' || sending.state === 'sending') return;
    const problem = await send({ do: 'link-accounts', links: [{ account, person }] });
    if (problem) return;
    setLinked(people.find((one) => one.person === person)?.label ?? '');
    changed();
  };
  if (sending.state === 'saved') {
    return <Saved sending={sending} text={say('tab.stranger.done', { name, person: linked })} />;
  }
  return (
    <>
      <div className="row">
        <Field label={say('tab.stranger.who', { name, team })}>
          <Select size="large" value={person} onChange={(_, { value }) => setPerson(value)}>
            <option value="">{say('tab.stranger.choose')}</option>
            {people.map((one) => (
              <option key={one.person} value={one.person}>
                {one.label}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="large" disabledFocusable={person === '' || sending.state === 'sending'} onClick={press}>
          {say('tab.stranger.button', { name })}
        </Button>
      </div>
      <Saved sending={sending} />
    </>
  );
}
