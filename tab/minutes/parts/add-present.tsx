import { type FormEvent, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { isKept, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { isShape, isText } from '../../shell/shape.ts';
import { useWriting } from '../writing-context.ts';

interface Somebody {
  title: string;
  organisation: string;
}

const NOBODY: Somebody = { title: '', organisation: '' };
const isSomebody = isShape<Somebody>({ title: isText, organisation: isText });

/** Somebody who is there and stands in no register. */
export function AddPresent() {
  const { say } = useTab();
  const { meeting, changed } = useWriting();
  const [sending, send] = useSend();
  const kept = `add-present ${meeting}`;
  const [{ title, organisation }, setTyped, held] = useDraft<Somebody>(kept, () => NOBODY, isSomebody);
  const [opened] = useState(() => isKept(kept));
  const [fault, setFault] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const who = title.trim();
    setFault(who === '');
    if (who === '' || sending.state === 'sending') return;
    const from = organisation.trim();
    const of = { other: { title: who, ...(from ? { organisation: from } : {}) } };
    const problem = await send({ do: 'note-presence', meeting, of, presence: { how: 'on-site' } });
    if (problem) return;
    setTyped(NOBODY);
    await changed();
  };
  const wrong = fault ? { validationState: 'error' as const, validationMessage: say('tab.write.presentMissing') } : {};
  return (
    <details open={opened}>
      <summary>{say('tab.write.addPresent')}</summary>
      <form className="form" noValidate onSubmit={submit}>
        <DraftLine held={held} />
        <div className="pair">
          <Field label={say('tab.write.presentTitle')} required {...wrong}>
            <Input
              value={title}
              maxLength={200}
              onChange={(_, { value }) => setTyped({ title: value, organisation })}
            />
          </Field>
          <Field label={say('tab.write.presentFrom')}>
            <Input
              value={organisation}
              maxLength={200}
              onChange={(_, { value }) => setTyped({ title, organisation: value })}
            />
          </Field>
        </div>
        <div className="choices">
          <Button type="submit">{say('tab.write.add')}</Button>
        </div>
        <Saved sending={sending} />
      </form>
    </details>
  );
}
