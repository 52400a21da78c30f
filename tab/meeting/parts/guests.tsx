import { useRef, useState } from 'react';
import type { EditItemView, EditingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { copy } from '../../shell/copy.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

type Guest = EditItemView['guests'][number];

/** For the secretariat: those invited to one item alone, who have been sent nothing, and what to send them. */
export function Guests({ items }: { items: EditingView['items'] }) {
  const { say } = useTab();
  const invited = items.flatMap(({ no, guests }) => guests.map((guest) => ({ no, guest })));
  if (invited.length === 0) return null;
  return (
    <Section title={say('tab.guest.section')}>
      <Status icon="warning">{say('tab.guest.notSent')}</Status>
      {invited.map(({ no, guest }) => (
        <Invitation key={`${no} ${guest.person}`} no={no} guest={guest} />
      ))}
    </Section>
  );
}

function Invitation({ no, guest: { text, invitation } }: { no: number; guest: Guest }) {
  const { say } = useTab();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const press = async () => setCopied(field.current ? await copy(field.current) : false);
  return (
    <div className="letter">
      <Field label={say('tab.guest.letter', { who: text, no })}>
        <Textarea ref={field} readOnly resize="vertical" rows={invitation.split('\n').length + 3} value={invitation} />
      </Field>
      <Button icon={<Icon name="copy" />} onClick={press}>
        {say('tab.guest.copy')}
      </Button>
      <p role="status">{copied !== null && say(copied ? 'tab.guest.copied' : 'tab.guest.marked')}</p>
    </div>
  );
}
