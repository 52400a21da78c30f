import { useId, useState } from 'react';
import type { AnswerChoice, MeetingView, MyAnswerView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { type Hours, hoursKey, isHours } from '../answer-command.ts';
import { HoursFields } from './hours-fields.tsx';

interface Props {
  meeting: MeetingView;
  mine: MyAnswerView;
  busy: boolean;
  onPress: (choice: AnswerChoice, hours: Hours | null) => void;
}

/** The answers, the likely one first; each is one press. The hours of a part open before them. */
export function Choices({ meeting, mine, busy, onPress }: Props) {
  const { say } = useTab();
  const fields = useId();
  const stands = mine.from || mine.until ? { from: mine.from, until: mine.until } : null;
  // What was kept stands open in its fields, and says so by itself.
  const [hours, setHours] = useDraft<Hours | null>(hoursKey(meeting.id, mine.seat), () => stands, isHours);
  const [fresh, setFresh] = useState(false);
  const toggle = () => {
    setHours(hours ? null : {});
    setFresh(true);
  };
  return (
    <fieldset>
      <legend className="unseen">{say('tab.answer.choices', { meeting: meeting.forum.shortName })}</legend>
      {hours && <HoursFields id={fields} when={meeting.when} hours={hours} fresh={fresh} onChange={setHours} />}
      <div className="choices">
        {mine.choices.map((choice, index) => (
          <Button
            key={choice.value}
            appearance={mine.value === choice.value || (mine.value === null && index === 0) ? 'primary' : 'secondary'}
            aria-pressed={mine.value === choice.value}
            aria-disabled={busy || undefined}
            {...(mine.value === choice.value ? { icon: <Icon name="check" /> } : {})}
            onClick={() => !busy && onPress(choice, hours)}
          >
            {choice.text}
          </Button>
        ))}
        {mine.choices.some((choice) => choice.partly) && (
          <Button
            appearance="subtle"
            icon={<Icon name="clock" />}
            aria-expanded={hours !== null}
            {...(hours ? { 'aria-controls': fields } : {})}
            onClick={toggle}
          >
            {say('tab.answer.partly')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
