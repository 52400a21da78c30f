import type { AskRoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { type AskRoundDraft, LONGEST_TITLE } from '../ask-round-draft.ts';
import { WhoSees } from './ask-choices.tsx';

const LONGEST_INTRODUCTION = 5_000;

interface Props {
  means: AskRoundView;
  draft: AskRoundDraft;
  onChange: (draft: AskRoundDraft) => void;
}

/** What one may add: a title, an introduction, and who sees the answers. */
export function AskRoundMore({ means, draft, onChange }: Props) {
  const { say } = useTab();
  return (
    <details>
      <summary>{say('tab.ask.more')}</summary>
      <div className="form">
        <WhoSees
          visibilities={means.visibilities}
          value={draft.visibility}
          onChange={(visibility) => onChange({ ...draft, visibility })}
        />
        <Field label={say('tab.ask.roundTitle')} hint={say('tab.ask.titleHint')}>
          <Input
            size="large"
            maxLength={LONGEST_TITLE}
            value={draft.title}
            onChange={(_, { value }) => onChange({ ...draft, title: value })}
          />
        </Field>
        <Field label={say('tab.ask.text')} hint={say('tab.ask.textHint')}>
          <Textarea
            size="large"
            resize="vertical"
            maxLength={LONGEST_INTRODUCTION}
            value={draft.text}
            onChange={(_, { value }) => onChange({ ...draft, text: value })}
          />
        </Field>
      </div>
    </details>
  );
}
