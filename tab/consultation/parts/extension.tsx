import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExtensionStep } from '../../../bot/domain/consultation/consultation-commands.ts';
import type { ExtensionView } from '../../../bot/views/consultation-view.ts';
import { useTab } from '../../context.ts';
import { useSend } from '../../send.ts';
import { Saved } from '../saved.tsx';
import { Section } from '../section.tsx';
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
