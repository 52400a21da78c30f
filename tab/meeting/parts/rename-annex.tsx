import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { forget, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { isText } from '../../shell/shape.ts';
import { LONGEST_LINE } from '../item-draft.ts';

interface Props {
  /** The key of its draft. */
  kept: string;
  title: string;
  /** Resolves to whether it was done. */
  onRename: (title: string) => Promise<boolean>;
  onClose: () => void;
}

/** What a document is called, whatever its file is. */
export function RenameAnnex({ kept, title, onRename, onClose }: Props) {
  const { say } = useTab();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped, held] = useDraft(kept, () => title, isText);
  const [empty, setEmpty] = useState(false);
  const { since } = held;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) input.current?.focus();
  }, []);
  const close = () => {
    forget(kept);
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = typed.trim();
    setEmpty(next === '');
    if (next === '') return input.current?.focus();
    if (next === title || (await onRename(next))) close();
  };
  const wrong = empty ? { validationState: 'error' as const, validationMessage: say('tab.annex.noName') } : {};
  return (
    <form noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <Field label={say('tab.annex.newTitle')} {...wrong}>
        <Input ref={input} value={typed} maxLength={LONGEST_LINE} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className="choices">
        <Button type="submit">{say('tab.annex.saveTitle')}</Button>
        <Button onClick={close}>{say('tab.item.cancel')}</Button>
      </div>
    </form>
  );
}
