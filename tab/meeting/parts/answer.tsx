import type { AnswerChoice, MeetingView, MyAnswerView } from '../../../bot/meeting/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { forget } from '../../shell/drafts.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { answerCommand, type Hours, hoursKey } from '../answer-command.ts';
import { Choices } from './choices.tsx';

interface Props {
  meeting: MeetingView;
  mine: MyAnswerView;
  /** Called when the answer is stored, or refused because the page is old. */
  changed: () => void;
}

/** The reader's answer to a notice: one press, said back, changeable until it closes. */
export function Answer({ meeting, mine, changed }: Props) {
  const { say, language } = useTab();
  const [sending, send] = useSend();
  const press = async (choice: AnswerChoice, hours: Hours | null) => {
    const problem = await send(answerCommand(meeting, mine, choice, hours));
    if (!problem) forget(hoursKey(meeting.id, mine.seat));
    if (!problem || problem.kind === 'refused') changed();
  };
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  return (
    <div className="answer">
      {mine.calledText && <p>{mine.calledText}</p>}
      {mine.onBehalfOf && <p>{say('tab.answer.for', { name: mine.onBehalfOf })}</p>}
      <p>
        {mine.text}
        {mine.answeredText && <span className="quiet"> · {mine.answeredText}</span>}
      </p>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {mine.open && <Choices meeting={meeting} mine={mine} busy={sending.state === 'sending'} onPress={press} />}
        {!mine.open && mine.closedText && <p>{mine.closedText}</p>}
        <Saved sending={sending} text={say('tab.answer.sent', { time })} />
      </form>
    </div>
  );
}
