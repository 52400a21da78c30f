import { useRef, useState } from 'react';
import type { LetterView } from '../../../bot/delivery/views/letter.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { copy } from '../../shell/copy.ts';
import { Icon } from '../../shell/parts/icon.tsx';

/** A letter to be copied into the secretariat's own mail. */
export function Letter({ letter }: { letter: LetterView }) {
  const { say } = useTab();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const press = async () => setCopied(field.current ? await copy(field.current) : false);
  return (
    <>
      <Field label={letter.subject}>
        <Textarea ref={field} readOnly rows={12} resize="vertical" value={letter.text} />
      </Field>
      <Button icon={<Icon name="copy" />} onClick={press}>
        {say('tab.consultation.copyLetter')}
      </Button>
      <p role="status">
        {copied !== null && say(copied ? 'tab.consultation.letterCopied' : 'tab.consultation.letterMarked')}
      </p>
    </>
  );
}
