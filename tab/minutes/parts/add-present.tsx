import { type FormEvent, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { useWriting } from '../writing-context.ts';

/** Somebody who is there and stands in no register. */
export function AddPresent() {
  const { say } = useTab();
  const { meeting, changed } = useWriting();
  const [sending, send] = useSend();
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [fault, setFault] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const who = title.trim();
    setFault(who === '');
    if (who === '' || sending.state === 'sending') return;
    const from = organisation.trim();
    const of = { other: { title: who, ...(from ? { organisation: from } : {}) } };
    const problem = await send({ do: 'note-presence', meeting, of, presence: { how: 'on-site' } });
    if (problem) return;
    setTitle('');
    setOrganisation('');
    await changed();
  };
  const wrong = fault ? { validationState: 'error' as const, validationMessage: say('tab.write.presentMissing') } : {};
  return (
    <details>
      <summary>{say('tab.write.addPresent')}</summary>
      <form className="form" noValidate onSubmit={submit}>
        <div className="pair">
          <Field label={say('tab.write.presentTitle')} required {...wrong}>
            <Input value={title} maxLength={200} onChange={(_, { value }) => setTitle(value)} />
          </Field>
          <Field label={say('tab.write.presentFrom')}>
            <Input value={organisation} maxLength={200} onChange={(_, { value }) => setOrganisation(value)} />
          </Field>
        </div>
        <div className="choices">
          <Button type="submit">{say('tab.write.add')}</Button>
        </div>
        <Saved sending={sending} />
      </form>
    </details>
  );
}
