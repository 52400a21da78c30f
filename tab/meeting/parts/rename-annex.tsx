import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { LONGEST_LINE } from '../item-draft.ts';

interface Props {
  title: string;
  /** Resolves to whether it was done. */
  onRename: (title: string) => Promise<boolean>;
  onClose: () => void;
}

/** What a document is called, whatever its file is. */
export function RenameAnnex({ title, onRename, onClose }: Props) {
  const { say } = useTab();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(title);
  const [empty, setEmpty] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = typed.trim();
    setEmpty(next === '');
    if (next === '') return input.current?.focus();
    if (next === title || (await onRename(next))) onClose();
  };
  const wrong = empty ? { validationState: 'error' as const, validationMessage: say('tab.annex.noName') } : {};
  return (
    <form noValidate onSubmit={submit}>
      <Field label={say('tab.annex.newTitle')} {...wrong}>
        <Input ref={input} value={typed} maxLength={LONGEST_LINE} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className="choices">
        <Button type="submit">{say('tab.annex.saveTitle')}</Button>
        <Button onClick={onClose}>{say('tab.item.cancel')}</Button>
      </div>
    </form>
  );
}
