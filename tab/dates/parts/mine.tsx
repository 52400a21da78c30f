import type { Suits } from '../../../bot/dates/domain/commands.ts';
import type { DatesView, MyDatesView } from '../../../bot/dates/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { isEdits } from '../form.ts';
import { DayChoice } from './day-choice.tsx';

interface Props {
  dates: DatesView;
  mine: MyDatesView;
  /** Called when the answers are stored, or refused because the page is old. */
  changed: () => void;
}

/** The reader's own answers: day by day, saved with one press; or all days with one press. */
export function MyDates({ dates, mine, changed }: Props) {
  const { say, language } = useTab();
  // Only what is changed here: what was answered on the card meanwhile is shown as it came.
  const [edits, setEdits, held] = useDraft<Record<string, Suits>>(`answer-dates ${dates.id}`, () => ({}), isEdits);
  const [sending, send] = useSend();
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  const busy = sending.state === 'sending';
  const coming = dates.proposals.filter((day) => !day.over);
  const give = async (given: Record<string, Suits>) => {
    setEdits(given);
    const { drawn, seat } = mine;
    const problem = await send({ do: 'answer-dates', dates: dates.id, answers: given, drawn, seat });
    if (!problem) setEdits({});
    if (!problem || problem.kind === 'refused') changed();
  };
  const all = () => Object.fromEntries(coming.map((day) => [day.id, 'yes' as const]));
  return (
    <div className="answer">
      <p>{mine.text}</p>
      {mine.open && (
        <>
          <DraftLine held={held} />
          <div className="choices">
            <Button disabledFocusable={busy} onClick={() => give(all())}>
              {say('tab.dates.all')}
            </Button>
          </div>
          {coming.map((day) => (
            <DayChoice
              key={day.id}
              day={day}
              value={edits[day.id] ?? mine.answers[day.id]}
              onChoose={(suits) => setEdits({ ...edits, [day.id]: suits })}
            />
          ))}
          <div className="choices">
            <Button appearance="primary" disabledFocusable={busy} onClick={() => give({ ...mine.answers, ...edits })}>
              {say('tab.dates.save')}
            </Button>
          </div>
        </>
      )}
      <Saved sending={sending} text={say('tab.dates.sent', { time })} />
    </div>
  );
}
