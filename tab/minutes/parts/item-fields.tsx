import { type FormEvent, type ReactNode, useState } from 'react';
import type { AgendaKind } from '../../../bot/kernel/definition.ts';
import { AgendaKindSelect } from '../../meeting/parts/agenda-kind-select.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';

export interface ItemFieldsDraft {
  heading: string;
  kind: AgendaKind;
}

interface Props {
  start: ItemFieldsDraft;
  /** The heading stays as it is. */
  fixed?: boolean;
  submitText: string;
  /** Resolves to true where the fields begin anew. */
  onSubmit: (draft: ItemFieldsDraft) => Promise<unknown>;
  children?: ReactNode;
}

/** An item's heading and kind, for a new one and for one that is changed. */
export function ItemFields({ start, fixed = false, submitText, onSubmit, children }: Props) {
  const { say } = useTab();
  const [draft, setDraft] = useState(start);
  const [fault, setFault] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const heading = draft.heading.trim();
    setFault(heading === '');
    if (heading !== '') await onSubmit({ ...draft, heading });
  };
  const wrong = fault ? { validationState: 'error' as const, validationMessage: say('tab.write.headingMissing') } : {};
  return (
    <form className="form" noValidate onSubmit={submit}>
      {!fixed && (
        <Field label={say('tab.write.heading')} required {...wrong}>
          <Input
            value={draft.heading}
            maxLength={200}
            onChange={(_, { value }) => setDraft({ ...draft, heading: value })}
          />
        </Field>
      )}
      <Field label={say('tab.write.kind')}>
        <AgendaKindSelect value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
      </Field>
      {children}
      <div className="choices">
        <Button type="submit">{submitText}</Button>
      </div>
    </form>
  );
}
