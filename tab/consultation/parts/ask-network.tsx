import { useState } from 'react';
import type { ConsultationEditing, ConsultationView } from '../../../bot/consultation/views/view.ts';
import type { FormField } from '../../../bot/round/domain/form.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { fourLetters } from '../../shell/new-id.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';

interface Props {
  view: ConsultationView;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** The body's municipalities are asked: whether to answer, for input, or both at once. Each is one press. */
export function AskNetwork({ view, editing, changed }: Props) {
  const { say } = useTab();
  const { ask, fields } = editing;
  const { both } = ask;
  const [answerBy, setAnswerBy] = useState(ask.answerBy);
  // The same letters at every press: a question that did arrive is not put a second time.
  const [letters] = useState(fourLetters);
  const [sending, send] = useSend();
  if (['submitted', 'archived', 'declined'].includes(view.stage)) return null;
  const busy = sending.state === 'sending';
  const put = async (what: string, purpose: 'input' | 'should-we-answer', form: FormField[]) => {
    const problem = await send({
      do: 'ask-round',
      id: `${view.id.slice(0, 70)}-${what}-${letters}`,
      fields: {
        purpose,
        forum: fields.forum,
        title: ask.title,
        form,
        answerBy: { date: answerBy },
        visibility: 'after-closing',
        consultation: view.id,
      },
    });
    if (!problem) await changed();
  };
  return (
    <Section title={say('tab.consultation.ask', { forum: view.forum })}>
      <p>
        {say('tab.consultation.askWhat')} {say(ask.channel ? 'tab.ask.inChannel' : 'tab.ask.noChannel')}
      </p>
      <Field label={say('tab.consultation.askBy')}>
        <Input
          type="date"
          size="large"
          max={ask.latest}
          value={answerBy}
          onChange={(_, { value }) => setAnswerBy(value)}
        />
      </Field>
      <div className="choices">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => put('inspel', 'input', ask.input)}>
          {say('tab.consultation.ask', { forum: view.forum })}
        </Button>
        <Button disabledFocusable={busy} onClick={() => put('ska-vi', 'should-we-answer', ask.shouldWeAnswer)}>
          {say('tab.consultation.askShould')}
        </Button>
        {both && (
          <Button disabledFocusable={busy} onClick={() => put('bada', 'input', both)}>
            {say('tab.consultation.askBoth')}
          </Button>
        )}
      </div>
      <Saved sending={sending} />
    </Section>
  );
}
