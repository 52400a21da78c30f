import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { type DraftFaults, type ItemDraft, LONGEST_ITEM_TEXT, LONGEST_LINE } from '../item-draft.ts';
import { AgendaKindSelect } from './agenda-kind-select.tsx';

interface Props {
  draft: ItemDraft;
  faults: DraftFaults;
  wasSecret: boolean;
  onChange: (draft: ItemDraft) => void;
}

/** What people write of an item. A secret one has no words to write. */
export function ItemFields({ draft, faults, wasSecret, onChange }: Props) {
  const { say } = useTab();
  const { heading, kind, presenter, minutes, secret } = draft;
  const lines = (name: 'proposal' | 'background', label: string) => (
    <Field label={label}>
      <Textarea
        name={name}
        size="large"
        resize="vertical"
        rows={3}
        value={draft[name] ?? ''}
        maxLength={LONGEST_ITEM_TEXT}
        onChange={(_, { value }) => onChange({ ...draft, [name]: value })}
      />
    </Field>
  );
  const wrong = (name: keyof DraftFaults) =>
    faults[name] && { validationState: 'error' as const, validationMessage: say(faults[name]) };
  return (
    <>
      {!secret && (
        <Field label={say('tab.item.heading')} required {...wrong('heading')}>
          <Input
            name="heading"
            size="large"
            value={heading}
            maxLength={LONGEST_LINE}
            onChange={(_, { value }) => onChange({ ...draft, heading: value })}
          />
        </Field>
      )}
      <div className="pair">
        <Field label={say('tab.item.kind')}>
          <AgendaKindSelect size="large" value={kind} onChange={(said) => onChange({ ...draft, kind: said })} />
        </Field>
        <Field label={say('tab.item.minutes')} {...wrong('minutes')}>
          <Input
            name="minutes"
            size="large"
            inputMode="numeric"
            value={minutes}
            maxLength={6}
            onChange={(_, { value }) => onChange({ ...draft, minutes: value })}
          />
        </Field>
      </div>
      {!secret && (
        <Field label={say('tab.item.presenter')}>
          <Input
            size="large"
            value={presenter}
            maxLength={LONGEST_LINE}
            onChange={(_, { value }) => onChange({ ...draft, presenter: value })}
          />
        </Field>
      )}
      {!secret && lines('proposal', say('tab.item.proposal'))}
      {!secret && lines('background', say('tab.item.background'))}
      <Checkbox
        size="large"
        checked={secret}
        label={say('tab.item.secret')}
        onChange={(_, { checked }) => onChange({ ...draft, secret: checked === true })}
      />
      <div role="status">
        {secret && !wasSecret && <Status icon="lock">{say('tab.item.secretMeans')}</Status>}
        {wasSecret && <Status icon="lock">{say('tab.item.secretWas')}</Status>}
      </div>
    </>
  );
}
