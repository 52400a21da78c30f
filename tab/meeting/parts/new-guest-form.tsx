import { type FormEvent, useRef, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { faultsInGuest, type GuestDraft, type GuestFaults, isGuestDraft } from '../annex-draft.ts';
import { NO_GUEST } from '../new-parts.ts';
import { GuestFields } from './guest-fields.tsx';

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
  const [draft, setDraft, held] = useDraft(draftKey, () => NO_GUEST, isGuestDraft, { stored });
  const [faults, setFaults] = useState<GuestFaults>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInGuest(draft);
    setFaults(wrong);
    const first = Object.keys(wrong)[0];
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    const guest = { title: draft.title.trim(), organisation: draft.organisation.trim(), mail: draft.mail.trim() };
    if (!(await onInvite(guest, `${guest.title}, ${guest.organisation}`))) return;
    setDraft(NO_GUEST);
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <GuestFields guest={draft} faults={faults} required onChange={setDraft} />
      <div className="choices">
        <Button type="submit">{say('tab.guest.add')}</Button>
      </div>
    </form>
  );
}
