import type { ConsultationView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';

/** What it is, whose answer, and its days. */
export function ConsultationFacts({ view }: { view: ConsultationView }) {
  const { say } = useTab();
  const { sender, forum, stageText, standingText, routeText, days, numbersText, workingGroupText, notes } = view;
  const facts = [
    { label: say('tab.consultation.sender'), text: sender },
    { label: say('tab.consultation.stage'), text: stageText },
    ...days,
    { label: say('tab.consultation.forum'), text: forum },
    { label: say('tab.consultation.standing'), text: standingText },
    { label: say('tab.consultation.route'), text: routeText },
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {[numbersText, workingGroupText ?? '', ...notes].map((line) => line && <p key={line}>{line}</p>)}
    </>
  );
}
