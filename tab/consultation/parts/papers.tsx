import type { PapersView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { ConsultationAnnexes } from './annexes.tsx';
import { AskedRounds } from './asked-rounds.tsx';

interface Props {
  id: string;
  papers: PapersView;
  edits: boolean;
  changed: () => Promise<void>;
}

/** What those who hold a seat in the body see: the text, the annexes, the questions and what was asked, which the one who asks sees where it is asked. */
export function Papers({ id, papers: { text, questions, annexes, rounds, outcome }, edits, changed }: Props) {
  const { say } = useTab();
  return (
    <>
      {text && (
        <Section title={say('tab.consultation.text')}>
          {text.split('\n').map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, which may be alike
            <p key={index}>{line}</p>
          ))}
        </Section>
      )}
      {(annexes.length > 0 || edits) && (
        <ConsultationAnnexes id={id} annexes={annexes} edits={edits} changed={changed} />
      )}
      {questions.length > 0 && (
        <Section title={say('tab.consultation.questions')}>
          <ol>
            {questions.map((question) => (
              <li key={question.id}>
                {question.label}
                {question.choices && (
                  <span className="quiet"> ({question.choices.map(({ label }) => label).join(', ')})</span>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {rounds.length > 0 && !edits && (
        <Section title={say('tab.consultation.rounds')}>
          <AskedRounds rounds={rounds} outcome={outcome} />
        </Section>
      )}
    </>
  );
}
