import { type FormEvent, useRef, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import type { TabKey } from '../../shell/say.ts';
import { faultsInGuest, type GuestDraft, type GuestFaults, isGuestDraft } from '../annex-draft.ts';
import { LONGEST_LINE } from '../item-draft.ts';

const EMPTY: GuestDraft = { title: '', organisation: '', mail: '' };
const LABELS: Record<keyof GuestDraft, TabKey> = {
  title: 'tab.guest.role',
  organisation: 'tab.guest.organisation',
  mail: 'tab.guest.mail',
};

interface Props {
  draftKey: string;
  /** Nothing of it stands in the browser. */
  secret: boolean;
  /** Resolves to whether it was done. */
  onInvite: (guest: GuestDraft, who: string) => Promise<boolean>;
}

/** Somebody whom the cooperation does not know yet. */
export function NewGuestForm({ draftKey, secret, onInvite }: Props) {
  const { say } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const stored = (guest: GuestDraft) => (secret ? null : guest);
  const [draft, setDraft, held] = useDraft(draftKey, () => EMPTY, isGuestDraft, { stored });
  const [faults, setFaults] = useState<GuestFaults>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInGuest(draft);
    setFaults(wrong);
    const first = Object.keys(wrong)[0];
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    const guest = { title: draft.title.trim(), organisation: draft.organisation.trim(), mail: draft.mail.trim() };
    if (!(await onInvite(guest, `${guest.title}, ${guest.organisation}`))) return;
    setDraft(EMPTY);
  };
  const field = (name: keyof GuestDraft) => (
    <Field
      label={say(LABELS[name])}
      required
      {...(faults[name] ? { validationState: 'error', validationMessage: say(faults[name]) } : {})}
    >
      <Input
        name={name}
        type={name === 'mail' ? 'email' : 'text'}
        value={draft[name]}
        maxLength={LONGEST_LINE}
        onChange={(_, { value }) => setDraft({ ...draft, [name]: value })}
      />
    </Field>
  );
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <div className="pair">
        {field('title')}
        {field('organisation')}
        {field('mail')}
      </div>
      <div className="choices">
        <Button type="submit">{say('tab.guest.add')}</Button>
      </div>
    </form>
  );
}
