import { useState } from 'react';
import type { ExtensionStep } from '../../../bot/consultation/domain/commands.ts';
import type { ExtensionView } from '../../../bot/consultation/views/view.ts';
import { isDay } from '../../calendar/clash-query.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFollowedDraft } from '../../shell/followed.ts';
import { DateField } from '../../shell/parts/date-field.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { ExtensionLetter } from './extension-letter.tsx';

interface Props {
  id: string;
  extension: ExtensionView;
  changed: () => Promise<void>;
}

/** *Anstånd*: the letter, to be read and copied; that it was sent, which can be undone; then what the sender said. */
export function Extension({ id, extension, changed }: Props) {
  const { say } = useTab();
  const { state, text, suggested, suggestedText, undo } = extension;
  const [until, setUntil, held] = useFollowedDraft(`extension ${id}`, extension.until ?? suggested ?? '', isText);
  const [reading, setReading] = useState(false);
  const [sending, send] = useSend();
  const asked = state === 'asked';
  const note = async (step: ExtensionStep) => {
    const day = step === 'refused' || step === 'undone' || until === '' ? {} : { until };
    if (await send({ do: 'note-extension', consultation: id, step, ...day })) return;
    held.settle(null);
    setReading(false);
    await changed();
  };
  const button = (step: ExtensionStep, label: string) => (
    <Button disabledFocusable={sending.state === 'sending'} onClick={() => note(step)}>
      {label}
    </Button>
  );
  return (
    <Section title={say('tab.consultation.extension')}>
      <p>{text}</p>
      <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
        {suggested && (
          <>
            <DraftLine held={held} />
            <DateField
              name="until"
              last
              label={say('tab.consultation.extensionUntil')}
              hint={suggestedText}
              value={until}
              onChange={setUntil}
            />
            <div className="choices">
              {asked && button('granted', say('tab.consultation.extensionGranted'))}
              {asked && button('refused', say('tab.consultation.extensionRefused'))}
              {undo && button('undone', say('tab.consultation.extensionUndo'))}
              <Button aria-expanded={reading} disabledFocusable={!isDay(until)} onClick={() => setReading(!reading)}>
                {say('tab.consultation.extensionLetter')}
              </Button>
            </div>
          </>
        )}
        {reading && isDay(until) && (
          <ExtensionLetter key={until} id={id} until={until}>
            {!asked && <p>{say('tab.consultation.extensionSentWhat')}</p>}
            {!asked && <div className="choices">{button('asked', say('tab.consultation.extensionSent'))}</div>}
          </ExtensionLetter>
        )}
        <Saved sending={sending} />
      </form>
    </Section>
  );
}
