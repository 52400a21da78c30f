import type { ConsultationsView } from '../../../bot/consultation/views/view.ts';
import { consultationsHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { yearSteps } from '../../shell/year-steps.ts';

/** The year that is looked at, and the way to those beside it that have something in them. */
export function ConsultationYears({ view: { year, years } }: { view: ConsultationsView }) {
  const { say } = useTab();
  const { before, after } = yearSteps(year, years);
  return (
    <nav aria-label={say('tab.year.years')} className="steps">
      {before && (
        <a className="step" href={consultationsHash(before)}>
          <Icon name="back" />
          {before}
        </a>
      )}
      <strong>{year}</strong>
      {after && (
        <a className="step" href={consultationsHash(after)}>
          {after}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
