import { useState } from 'react';
import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';

interface Props {
  minutes: MinutesView;
  reload: () => Promise<void>;
}

/** The host's registry number; whoever writes the minutes notes it, after they were approved too. */
export function RegistryNumber({ minutes, reload }: Props) {
  const { say } = useTab();
  const { registryNumber, can } = minutes;
  if (can.noteRegistryNumber) return <NumberField minutes={minutes} reload={reload} />;
  return registryNumber ? <p>{say('tab.minutes.registryNumberIs', { number: registryNumber })}</p> : null;
}

function NumberField({ minutes: { meeting, registryNumber }, reload }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const [typed, setTyped] = useState<string>();
  const save = async () => {
    const number = typed?.trim();
    if (number === undefined || number === registryNumber) return;
    const problem = await send({ do: 'note-registry-number', meeting, number: number || null });
    if (problem) return;
    await reload();
    setTyped((now) => (now?.trim() === number ? undefined : now));
  };
  return (
    <>
      <Field label={say('tab.minutes.registryNumber')} hint={say('tab.minutes.registryNumberHint')}>
        <Input
          value={typed ?? registryNumber}
          maxLength={80}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={save}
        />
      </Field>
      <Saved sending={sending} />
    </>
  );
}
