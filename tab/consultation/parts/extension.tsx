import { useState } from 'react';
import type { ExtensionStep } from '../../../bot/consultation/domain/commands.ts';
import type { ExtensionView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { Letter } from './letter.tsx';

/** *Anstånd*: the letter with one press, which also notes that it was asked; then what the sender said. */
export function Extension({
  id,
  extension,
  changed,
}: {
  id: string;
  extension: ExtensionView;
  changed: () => Promise<void>;
}) {
  const { say } = useTab();
  const { state, text, suggested, suggestedText, until: asked, letter } = extension;
  const [until, setUntil] = useState(asked ?? suggested ?? '');
  const [sending, send] = useSend();
  const busy = sending.state === 'sending';
  const note = async (step: ExtensionStep) => {
    const day = step === 'refused' || until === '' ? {} : { until };
    if (!(await send({ do: 'note-extension', consultation: id, step, ...day }))) await changed();
  };
  return (
    <Section title={say('tab.consultation.extension')}>
      <p>{text}</p>
      {suggested && (
        <>
          <Field label={say('tab.consultation.extensionUntil')} hint={suggestedText}>
            <Input type="date" size="large" value={until} onChange={(_, { value }) => setUntil(value)} />
          </Field>
          <div className="choices">
            <Button disabledFocusable={busy} onClick={() => note('asked')}>
              {say('tab.consultation.extensionAsk')}
            </Button>
            {state === 'asked' && (
              <>
                <Button appearance="primary" disabledFocusable={busy} onClick={() => note('granted')}>
                  {say('tab.consultation.extensionGranted')}
                </Button>
                <Button disabledFocusable={busy} onClick={() => note('refused')}>
                  {say('tab.consultation.extensionRefused')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
      <Saved sending={sending} />
      {state === 'asked' && letter && <Letter letter={letter} />}
    </Section>
  );
}
