import { useRef, useState } from 'react';
import type { Suits } from '../../../bot/dates/domain/commands.ts';
import type { DatesView, MyDatesView } from '../../../bot/dates/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { DayChoice } from './day-choice.tsx';

interface Props {
  dates: DatesView;
  mine: MyDatesView;
  /** Called when the answers are stored, or refused because the page is old. */
  changed: () => Promise<void>;
}

/** The reader's own answers: a press a day, saved at once; or all days with one press. */
export function MyDates({ dates, mine, changed }: Props) {
  const { say } = useTab();
  // What was pressed here and is not stored yet; what was answered on the card meanwhile is shown as it came.
  const [pressed, setPressed] = useState<Record<string, Suits>>({});
  const last = useRef(Promise.resolve());
  const [sending, send] = useSend();
  const coming = dates.proposals.filter((day) => !day.over);
  const store = async (given: Record<string, Suits>) => {
    const { drawn, seat } = mine;
    const problem = await send({ do: 'answer-dates', dates: dates.id, answers: given, drawn, seat });
    if (!problem || problem.kind === 'refused') await changed();
    setPressed((all) => Object.fromEntries(Object.entries(all).filter(([day, suits]) => given[day] !== suits)));
  };
  /** One after another, as they were pressed. */
  const give = (given: Record<string, Suits>) => {
    setPressed((all) => ({ ...all, ...given }));
    last.current = last.current.then(() => store(given));
  };
  return (
    <div className="answer">
      <p>{mine.text}</p>
      {mine.open && (
        <>
          <p className="quiet">{say('tab.dates.at-once')}</p>
          <div className="choices">
            <Button onClick={() => give(Object.fromEntries(coming.map((day) => [day.id, 'yes' as const])))}>
              {say('tab.dates.all')}
            </Button>
          </div>
          {coming.map((day) => (
            <DayChoice
              key={day.id}
              day={day}
              value={pressed[day.id] ?? mine.answers[day.id]}
              onChoose={(suits) => give({ [day.id]: suits })}
            />
          ))}
        </>
      )}
      <Saved sending={sending} />
    </div>
  );
}
