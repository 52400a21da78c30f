import { useState } from 'react';
import type { EditingView } from '../../../bot/meeting/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { countKey } from '../../shell/count-key.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';

const STANDING = 'standing';

interface Props {
  meeting: string;
  editing: EditingView;
  changed: () => Promise<void>;
}

/** Takes over another meeting's agenda or the body's standing one; says what is replaced before it is. */
export function CopyAgenda({ meeting, editing, changed }: Props) {
  const { say, language } = useTab();
  const [from, setFrom] = useState('');
  const [sending, send] = useSend();
  const count = editing.items.length;
  const press = async () => {
    if (from === '' || sending.state === 'sending') return;
    const source = from === STANDING ? STANDING : { meeting: from };
    const problem = await send({ do: 'copy-agenda', meeting, base: editing.agendaEdition, from: source });
    if (!problem || isNo(problem)) await changed();
    if (!problem) setFrom('');
  };
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  return (
    <div className="copy-agenda">
      <h3>{say('tab.copy.open')}</h3>
      <div className="row">
        <Field label={say('tab.copy.from')}>
          <Select size="large" value={from} onChange={(_, { value }) => setFrom(value)}>
            <option value="">{say('tab.copy.choose')}</option>
            <option value={STANDING}>{say('tab.copy.standing')}</option>
            {editing.copyFrom.map(({ meeting: id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="large" disabledFocusable={from === '' || sending.state === 'sending'} onClick={press}>
          {say('tab.copy.button')}
        </Button>
      </div>
      <div role="status">
        {from !== '' && count > 0 && (
          <Status icon="warning">{say(countKey('tab.copy.replaces', count), { count })}</Status>
        )}
      </div>
      <Saved sending={sending} text={say('tab.copy.done', { time })} />
    </div>
  );
}
