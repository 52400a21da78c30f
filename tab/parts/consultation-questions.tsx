import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { nextQuestionId, type QuestionDraft } from '../consultation-draft.ts';
import { useTab } from '../context.ts';
import { Icon } from './icon.tsx';

interface Props {
  questions: QuestionDraft[];
  onChange: (questions: QuestionDraft[]) => void;
}

/** What the municipalities are asked: texts, and choices with one a line. */
export function ConsultationQuestions({ questions, onChange }: Props) {
  const { say } = useTab();
  const add = (kind: 'text' | 'choice') =>
    onChange([...questions, { id: nextQuestionId(questions), kind, label: '', choices: '' }]);
  const put = (changed: QuestionDraft) => onChange(questions.map((one) => (one.id === changed.id ? changed : one)));
  const take = (id: string) => onChange(questions.filter((one) => one.id !== id));
  return (
    <fieldset>
      <legend>{say('tab.consultation.questions')}</legend>
      <p className="quiet">{say('tab.consultation.questionsHint')}</p>
      {questions.map((question, index) => (
        <Question key={question.id} question={question} number={index + 1} put={put} take={take} />
      ))}
      <div className="choices">
        <Button icon={<Icon name="add" />} onClick={() => add('text')}>
          {say('tab.consultation.addText')}
        </Button>
        <Button icon={<Icon name="add" />} onClick={() => add('choice')}>
          {say('tab.consultation.addChoice')}
        </Button>
      </div>
    </fieldset>
  );
}

interface QuestionProps {
  question: QuestionDraft;
  number: number;
  put: (question: QuestionDraft) => void;
  take: (id: string) => void;
}

function Question({ question, number, put, take }: QuestionProps) {
  const { say } = useTab();
  const chosen = question.kind === 'choice' || question.kind === 'choices';
  return (
    <div className="named">
      <div>
        <Field label={say('tab.consultation.question', { number })}>
          <Input
            value={question.label}
            maxLength={500}
            onChange={(_, { value }) => put({ ...question, label: value })}
          />
        </Field>
        {chosen && (
          <Field label={say('tab.consultation.choices', { number })} hint={say('tab.consultation.choicesHint')}>
            <Textarea
              resize="vertical"
              value={question.choices}
              onChange={(_, { value }) => put({ ...question, choices: value })}
            />
          </Field>
        )}
      </div>
      <Button
        icon={<Icon name="remove" />}
        aria-label={say('tab.consultation.removeQuestion', { number })}
        onClick={() => take(question.id)}
      />
    </div>
  );
}
