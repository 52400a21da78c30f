import { useEffect, useRef, useState } from 'react';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import { Input } from '../controls/input.tsx';
import { copy } from '../copy.ts';
import { Icon } from './icon.tsx';

/** A text that is shown once, to be copied. It gets the focus, all of it marked. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { say } = useTab();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const press = async () => setCopied(field.current ? await copy(field.current) : false);
  return (
    <div className="copy">
      <Field label={label} hint={say('tab.subscribe.once')}>
        <Input ref={field} readOnly size="large" value={value} onFocus={({ target }) => target.select()} />
      </Field>
      <Button size="large" icon={<Icon name="copy" />} onClick={press}>
        {say('tab.subscribe.copy')}
      </Button>
      <p role="status">{copied !== null && say(copied ? 'tab.subscribe.copied' : 'tab.subscribe.marked')}</p>
    </div>
  );
}
