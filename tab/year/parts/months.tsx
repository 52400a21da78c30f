import type { YearRowView, YearView } from '../../../bot/year/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useOpenOnToday } from '../open-on-today.ts';
import { YearEmpty } from './empty.tsx';
import { MonthJumps, monthId } from './month-jumps.tsx';
import { YearRow } from './row.tsx';

/** The year, month by month; what has no day yet comes last. */
export function YearMonths({ view }: { view: YearView }) {
  const { say } = useTab();
  const { months, undated, forum } = view;
  const none = { month: '', name: say('tab.year.undated'), rows: undated };
  const parts = undated.length > 0 ? [...months, none] : months;
  useOpenOnToday(months);
  return (
    <>
      {parts.every(({ rows }) => rows.every(isAside)) && <YearEmpty view={view} />}
      {parts.length > 3 && <MonthJumps names={parts.map(({ name }) => name)} />}
      {parts.map(({ name, rows }, index) => (
        <Month key={name} id={monthId(index)} name={name} rows={rows} ofOne={forum !== null} />
      ))}
    </>
  );
}

/** Holidays and other calendars fill a year in which nothing is planned. */
function isAside({ kind }: YearRowView): boolean {
  return kind === 'holiday' || kind === 'outside';
}

interface Props {
  id: string;
  name: string;
  rows: YearRowView[];
  /** Only one body is shown, so its name is left out. */
  ofOne: boolean;
}

function Month({ id, name, rows, ofOne }: Props) {
  return (
    <section aria-labelledby={id} className="month">
      <h2 id={id} tabIndex={-1}>
        {name}
      </h2>
      <ul className="plain">
        {rows.map((row) => (
          <YearRow key={`${row.kind} ${row.id}`} row={row} ofOne={ofOne} />
        ))}
      </ul>
    </section>
  );
}
