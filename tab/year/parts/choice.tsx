import type { YearView } from '../../../bot/year/views/view.ts';
import { ALL_FORUMS, yearHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { yearSteps } from '../../shell/year-steps.ts';

/** Which body's meetings, in which year. The choice stands in the address, so it can be gone back to. */
export function YearChoice({ view: { year, years, forum, forums } }: { view: YearView }) {
  const { say } = useTab();
  const { before, after } = yearSteps(year, years);
  const shown = forum ?? ALL_FORUMS;
  const go = (chosen: string) => {
    window.location.hash = yearHash({ year, forum: chosen });
  };
  return (
    <div className="year-choice">
      {forums.length > 1 && (
        <Field label={say('tab.form.forum')}>
          <Select size="large" value={shown} onChange={(_, { value }) => go(value)}>
            <option value={ALL_FORUMS}>{say('tab.year.allForums')}</option>
            {forums.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <nav aria-label={say('tab.year.years')} className="steps">
        {before && (
          <a className="step" href={yearHash({ year: before, forum: shown })}>
            <Icon name="back" />
            {before}
          </a>
        )}
        <strong>{year}</strong>
        {after && (
          <a className="step" href={yearHash({ year: after, forum: shown })}>
            {after}
            <Icon name="forward" />
          </a>
        )}
      </nav>
    </div>
  );
}
