import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import type { EndorsementDraft, EndorsementField } from '../endorsement-draft.ts';

interface Props {
  draft: EndorsementDraft;
  faults: readonly EndorsementField[];
  onChange: (draft: EndorsementDraft) => void;
}

const LONGEST_TITLE = 300;
const LONGEST_SORT = 100;
const LONGEST_TEXT = 5_000;

/** What the document is, where it is, and what the officer's memo says of it. */
export function EndorsementWords({ draft, faults, onChange }: Props) {
  const { say } = useTab();
  const control = (name: Exclude<EndorsementField, 'last-day'>) => ({
    name,
    size: 'large' as const,
    value: draft[name],
    onChange: (_: unknown, { value }: { value: string }) => onChange({ ...draft, [name]: value }),
  });
  const field = (name: Exclude<EndorsementField, 'last-day'>) => {
    const fault = say(name === 'href' ? 'tab.annex.badHref' : 'tab.endorsement.missing');
    const told = faults.includes(name) ? { validationState: 'error' as const, validationMessage: fault } : {};
    return { label: say(`tab.endorsement.${name}`), required: name !== 'href', ...told };
  };
  const texts = (['summary', 'background', 'proposal'] as const).map((name) => (
    <Field key={name} {...field(name)} hint={say(`tab.endorsement.${name}Hint`)}>
      <Textarea {...control(name)} rows={4} resize="vertical" maxLength={LONGEST_TEXT} />
    </Field>
  ));
  return (
    <>
      <Field {...field('title')}>
        <Input {...control('title')} maxLength={LONGEST_TITLE} />
      </Field>
      <Field {...field('sort')} hint={say('tab.endorsement.sortHint')}>
        <Input {...control('sort')} maxLength={LONGEST_SORT} />
      </Field>
      <Field {...field('href')} hint={say('tab.endorsement.hrefHint')}>
        <Input {...control('href')} type="url" />
      </Field>
      {texts}
    </>
  );
}
