import { isDay } from '../../calendar/clash-query.ts';
import { useTab } from '../../shell/context.ts';
import { DraftField, type DraftProps } from './draft-field.tsx';

/** The day or days, and the hours, on the cooperation's clock. */
export function MeetingDayFields({ oneDay = false, ...props }: DraftProps & { oneDay?: boolean }) {
  const { say } = useTab();
  const { date } = props.draft;
  return (
    <>
      <div className="pair">
        <DraftField {...props} name="date" type="date" required label={say('tab.form.date')} />
        {!oneDay && (
          <DraftField
            {...props}
            name="endDate"
            type="date"
            label={say('tab.form.endDate')}
            hint={say('tab.form.endDateHint')}
            {...(isDay(date) ? { min: date } : {})}
          />
        )}
      </div>
      <div className="pair">
        <DraftField {...props} name="start" type="time" label={say('tab.form.start')} />
        <DraftField {...props} name="end" type="time" label={say('tab.form.end')} />
      </div>
      <p className="quiet">{say('tab.form.hoursHint')}</p>
    </>
  );
}
