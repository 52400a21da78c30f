import { memo, useId, useState } from 'react';
import type { PresenceOf } from '../../../bot/minutes/domain/commands.ts';
import type { Presence } from '../../../bot/minutes/domain/presence.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { forget, isKept } from '../../shell/drafts.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';
import { hoursWords } from '../presence-words.ts';
import { useWriting } from '../writing-context.ts';
import { PresenceHours } from './presence-hours.tsx';

const HOW = ['on-site', 'digital', 'absent'] as const;

interface Props {
  of: PresenceOf;
  who: string;
  presence: Presence | null;
  /** As they answered the notice. */
  proposed: Presence | null;
  vacant?: boolean;
}

/** How somebody is there. What was just chosen stands while it is on its way. */
export const PresenceRow = memo(function PresenceRow({ of, who, presence, proposed, vacant = false }: Props) {
  const { say, language } = useTab();
  const { meeting, writing, changed } = useWriting();
  const [sending, send] = useSend();
  const [chosen, setChosen] = useState<{ presence: Presence | null } | null>(null);
  const kept = `presence-hours ${meeting} ${JSON.stringify(of)}`;
  const [open, setOpen] = useState(() => isKept(kept));
  const panel = useId();
  const now = chosen ? chosen.presence : presence;
  const note = async (next: Presence | null, hoursToo = false) => {
    setChosen({ presence: next });
    const problem = await send({ do: 'note-presence', meeting, of, presence: next });
    if (!problem && hoursToo) forget(kept);
    await changed();
    setChosen(null);
  };
  const choose = (value: string) => {
    const how = HOW.find((one) => one === value);
    void note(how ? (how === 'absent' ? { how } : { ...now, how }) : null);
  };
  const noOf = (item: string) => writing.items.find(({ id }) => id === item)?.no;
  const words = { say, language, noOf };
  const hours = now ? hoursWords(now, words) : '';
  const answered = proposed && [say(`tab.write.how.${proposed.how}`), hoursWords(proposed, words)].filter(Boolean);
  return (
    <li>
      <Field label={who} hint={vacant ? say('tab.write.vacant') : answered && said(say, answered)}>
        <Select value={now?.how ?? ''} onChange={(_, { value }) => choose(value)}>
          <option value="">{say('other' in of ? 'tab.write.remove' : 'tab.write.how.none')}</option>
          {HOW.map((how) => (
            <option key={how} value={how}>
              {say(`tab.write.how.${how}`)}
            </option>
          ))}
        </Select>
      </Field>
      {now && now.how !== 'absent' && (
        <Button
          appearance="subtle"
          className="partly"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={hours ? `${hours} (${who})` : say('tab.write.partlyOf', { who })}
          onClick={() => setOpen(!open)}
        >
          {hours || say('tab.write.partly')}
        </Button>
      )}
      <div id={panel} className="presence-hours">
        {open && now && now.how !== 'absent' && (
          <PresenceHours
            kept={kept}
            presence={now}
            items={writing.items}
            onSave={(next) => {
              setOpen(false);
              void note(next, true);
            }}
          />
        )}
        {sending.problem && (
          <ProblemNotice problem={sending.problem} retry={() => note(chosen ? chosen.presence : presence)} />
        )}
      </div>
    </li>
  );
});

function said(say: ReturnType<typeof useTab>['say'], answered: string[]): string {
  return say('tab.write.proposed', { answer: answered.join(', ') });
}
