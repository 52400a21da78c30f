import { useState } from 'react';
import type { MyRoundView, RoundView } from '../../../bot/round/views/view.ts';
import { clockText, serviceNow } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { useStash } from '../use-answer-draft.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerText } from './answer-text.tsx';

interface Props {
  round: RoundView;
  mine: MyRoundView;
  changed: () => Promise<void>;
  onMunicipality: (municipality: string) => void;
}

/** My municipality's answer: as it stands, with a button that changes it, or the form. */
export function MyRound({ round, mine, changed, onMunicipality }: Props) {
  const { say, language } = useTab();
  const stash = useStash(round.id, mine.municipality);
  const [open, setOpen] = useState(() => mine.draft !== null || stash.read() !== null);
  const [sentAt, setSentAt] = useState<Date | null>(null);
  const focusNext = useFocusNext();
  const writing = mine.open && (open || mine.answer === null);
  const done = (what: 'sent' | 'dropped') => {
    setOpen(false);
    if (what === 'sent') setSentAt(serviceNow());
    focusNext('my-round');
  };
  const change = () => {
    setOpen(true);
    setSentAt(null);
  };
  return (
    <Section title={say('tab.round.mine', { name: mine.name })}>
      <Municipalities mine={mine} onChoose={onMunicipality} />
      {mine.overtookText && (
        <div role="alert" className="notice">
          <Icon name="warning" />
          <p>{mine.overtookText}</p>
        </div>
      )}
      <p id="my-round" tabIndex={-1}>
        {mine.open
          ? mine.text
          : say(mine.answer ? 'tab.round.closedAnswered' : 'tab.round.closedSilent', { name: mine.name })}
      </p>
      {mine.draft && (mine.draft.tooLate || !mine.open) && <TooLate text={mine.draft.byText} />}
      {mine.draft && !mine.open && (
        <div className="panel">
          <AnswerText round={round} answer={mine.draft.said} />
        </div>
      )}
      {!writing && <Standing round={round} mine={mine} />}
      <p role="status">
        {sentAt && (
          <Status icon="check" tone="good">
            {say('tab.round.sent', { time: clockText(sentAt, language) })}
          </Status>
        )}
      </p>
      {!writing && mine.open && <Button onClick={change}>{say('tab.round.change')}</Button>}
      {writing && (
        <AnswerForm
          key={`${mine.municipality} ${mine.version}`}
          round={round}
          mine={mine}
          changed={changed}
          onDone={done}
        />
      )}
    </Section>
  );
}

function TooLate({ text }: { text: string }) {
  return (
    <div className="notice">
      <Icon name="clock" />
      <p>{text}</p>
    </div>
  );
}

/** The answer as it stands, said back. */
function Standing({ round, mine: { municipality, givenText } }: Pick<Props, 'round' | 'mine'>) {
  const row = round.rows.find((one) => one.municipality === municipality);
  if (!row?.answer) return null;
  return (
    <div className="panel">
      <AnswerText round={round} answer={row.answer} />
      {givenText && <p className="quiet">{givenText}</p>}
    </div>
  );
}

function Municipalities({ mine, onChoose }: { mine: MyRoundView; onChoose: (municipality: string) => void }) {
  const { say } = useTab();
  if (mine.others.length === 0) return null;
  const all = [{ id: mine.municipality, name: mine.name }, ...mine.others];
  const sorted = all.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <Field label={say('tab.round.answerFor')}>
      <Select size="large" value={mine.municipality} onChange={(_, { value }) => onChoose(value)}>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
