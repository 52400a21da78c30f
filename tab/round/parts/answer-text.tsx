import type { AnswerView, RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { AnswerFile } from './file-field.tsx';

/** A municipality's answer as people read it. */
export function AnswerText({ round, answer }: { round: Pick<RoundView, 'id'>; answer: AnswerView }) {
  const { say } = useTab();
  const blank = answer.stance === 'abstains' || answer.stance === 'no-objection';
  const shown = answer.values.filter(({ empty }) => !(blank && empty));
  return (
    <>
      {answer.stance !== 'answers' && (
        <p>
          <strong>{answer.stanceText}</strong>
        </p>
      )}
      {shown.map(({ id, label, text, empty, files }) => (
        <div key={id} className="said">
          <p className="quiet">{label}</p>
          {files ? (
            <ul className="plain">
              {files.map((file) => (
                <li key={file.id}>
                  <AnswerFile round={round.id} file={file} />
                </li>
              ))}
            </ul>
          ) : (
            <p className={empty ? 'quiet' : 'lines'}>{text}</p>
          )}
        </div>
      ))}
      {answer.comment && (
        <div className="said">
          <p className="quiet">{say('tab.round.comment')}</p>
          <p className="lines">{answer.comment}</p>
        </div>
      )}
      {answer.anchoringText && (
        <div className="said">
          <p className="quiet">{say('tab.round.anchor')}</p>
          <p>{answer.anchoringText}</p>
        </div>
      )}
    </>
  );
}
