import { type FormEvent, type ReactNode, useState } from 'react';
import type { AgendaKind } from '../../../bot/kernel/definition.ts';
import { isAgendaKind } from '../../meeting/item-draft.ts';
import { AgendaKindSelect } from '../../meeting/parts/agenda-kind-select.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { forget, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { isShape, isText } from '../../shell/shape.ts';

export interface ItemFieldsDraft {
  heading: string;
  kind: AgendaKind;
}

const isItemFields = isShape<ItemFieldsDraft>({ heading: isText, kind: isAgendaKind });

interface Props {
  /** The key of its draft. */
  kept: string;
  start: ItemFieldsDraft;
  /** The heading stays as it is. */
  fixed?: boolean;
  submitText: string;
  /** Resolves to whether it was done. */
  onSubmit: (draft: ItemFieldsDraft) => Promise<boolean>;
  children?: ReactNode;
}

/** An item's heading and kind, for a new one and for one that is changed. */
export function ItemFields({ kept, start, fixed = false, submitText, onSubmit, children }: Props) {
  const { say } = useTab();
  const [draft, setDraft, held] = useDraft(kept, () => start, isItemFields);
  const [fault, setFault] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const heading = draft.heading.trim();
    setFault(heading === '');
    if (heading !== '' && (await onSubmit({ ...draft, heading }))) forget(kept);
  };
  const wrong = fault ? { validationState: 'error' as const, validationMessage: say('tab.write.headingMissing') } : {};
  return (
    <form className="form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
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
