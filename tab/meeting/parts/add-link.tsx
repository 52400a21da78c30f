import { type FormEvent, useRef, useState } from 'react';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { faultsInLink, isLinkDraft, type LinkFaults, NO_LINK } from '../annex-draft.ts';
import { LONGEST_LINE, linkKey } from '../item-draft.ts';

interface Props {
  meeting: string;
  item: string;
  changed: () => Promise<void>;
}

/** A document that stands elsewhere: its title and its address. */
export function AddLink({ meeting, item, changed }: Props) {
  const { say, language } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft, held] = useDraft(linkKey(meeting, item), () => NO_LINK, isLinkDraft);
  const [faults, setFaults] = useState<LinkFaults>({});
  const [added, setAdded] = useState('');
  const [sending, send] = useSend();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsInLink(draft);
    setFaults(wrong);
    const first = Object.keys(wrong)[0];
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    if (sending.state === 'sending') return;
    const annex = { title: draft.title.trim(), href: draft.href.trim() };
    if (await send({ do: 'add-annex', meeting, item, annex })) return;
    setAdded(annex.title);
    setDraft(NO_LINK);
    await changed();
  };
  const wrong = (name: keyof LinkFaults) =>
    faults[name] && { validationState: 'error' as const, validationMessage: say(faults[name]) };
  const field = (name: keyof LinkFaults) => ({
    name,
    value: draft[name],
    onChange: (_: unknown, { value }: { value: string }) => setDraft({ ...draft, [name]: value }),
  });
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <div className="pair">
        <Field label={say('tab.annex.name')} {...wrong('title')}>
          <Input {...field('title')} maxLength={LONGEST_LINE} />
        </Field>
        <Field label={say('tab.annex.href')} hint={say('tab.annex.hrefHint')} {...wrong('href')}>
          <Input {...field('href')} type="url" />
        </Field>
      </div>
      <div className="choices">
        <Button type="submit" icon={<Icon name="add" />}>
          {say('tab.annex.addLink')}
        </Button>
      </div>
      <Saved sending={sending} text={say('tab.annex.added', { title: added, time })} />
    </form>
  );
}
