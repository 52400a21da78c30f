import { useState } from 'react';
import type { AskWhat, ConsultationEditing, ConsultationView } from '../../../bot/consultation/views/view.ts';
import { dayText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { useFollowedDraft } from '../../shell/followed.ts';
import { fourLetters } from '../../shell/new-id.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { DateField } from '../../shell/parts/date-field.tsx';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { AskedRounds } from './asked-rounds.tsx';
import { CONSULTATION_SENT } from './sent.tsx';

interface Props {
  view: ConsultationView;
  editing: ConsultationEditing;
  changed: () => Promise<void>;
}

/** As a question's id says which it is. */
const NAMES: Record<AskWhat, string> = { input: 'inspel', shouldWeAnswer: 'ska-vi', both: 'bada' };

/** What the body's municipalities were asked, and what they can be asked now: each says first what goes out and to how many. */
export function AskNetwork({ view, editing, changed }: Props) {
  const { say, language } = useTab();
  const { ask, fields } = editing;
  const { offers, respondents: count } = ask;
  const [answerBy, setAnswerBy, held] = useFollowedDraft(`ask-network ${view.id}`, ask.answerBy, isText);
  // The same letters until it is put: a question that did arrive is not put a second time.
  const [letters, setLetters] = useState(fourLetters);
  const [sending, send] = useSend();
  const { rounds = [], outcome = null } = view.papers ?? {};
  if (offers.length === 0 && rounds.length === 0) return null;
  const put = async (what: AskWhat) => {
    const problem = await send({
      do: 'ask-round',
      id: `${view.id.slice(0, 70)}-${NAMES[what]}-${letters}`,
      fields: {
        purpose: what === 'shouldWeAnswer' ? 'should-we-answer' : 'input',
        forum: fields.forum,
        title: ask.title,
        form: ask[what] ?? [],
        answerBy: { date: answerBy },
        visibility: 'after-closing',
        consultation: view.id,
      },
    });
    if (problem) return;
    held.settle(null);
    setLetters(fourLetters());
    await changed();
  };
  const until = dayText(answerBy, language);
  const goesTo = say(countKey('tab.ask.goesTo', count), { count, forum: view.forum });
  const where = say(ask.channel ? 'tab.ask.inChannel' : 'tab.ask.noChannel');
  const linesOf = (what: AskWhat) => [
    goesTo,
    where,
    ...(ask[what] ?? []).map(({ label }, n) => `${n + 1}. ${label}`),
    ...(until === '' ? [] : [say('tab.consultation.askUntil', { date: until })]),
    say('tab.consultation.askSees'),
  ];
  return (
    <Section title={say('tab.consultation.ask', { forum: view.forum })}>
      <AskedRounds rounds={rounds} outcome={outcome} />
      <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
        {offers.length > 0 && (
          <>
            <p>
              {goesTo} {where}
            </p>
            <DraftLine held={held} />
            <DateField
              name="last-day"
              last
              label={say('tab.consultation.askBy')}
              max={ask.latest}
              value={answerBy}
              onChange={setAnswerBy}
            />
            <div className="choices">
              {offers.map(({ what, likely }) => (
                <ConfirmButton
                  key={what}
                  label={say(`tab.consultation.ask.${what}`)}
                  appearance={likely ? 'primary' : 'secondary'}
                  title={say(`tab.consultation.ask.${what}.title`, { forum: view.forum })}
                  confirm={say(countKey('tab.consultation.askSend', count), { count })}
                  busy={sending.state === 'sending'}
                  work={() => put(what)}
                  lines={linesOf(what)}
                />
              ))}
            </div>
          </>
        )}
        <Saved
          sending={sending}
          text={say(countKey('tab.consultation.askSent', count), { count })}
          more={CONSULTATION_SENT}
        />
      </form>
    </Section>
  );
}
