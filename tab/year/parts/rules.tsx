import type { YearView } from '../../../bot/year/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Status } from '../../shell/parts/status.tsx';

/** How many meetings each body has against its rule. */
export function YearRules({ rules }: { rules: YearView['rules'] }) {
  const { say } = useTab();
  if (rules.length === 0) return null;
  return (
    <ul className="plain rules" aria-label={say('tab.year.rules')}>
      {rules.map(({ forum, text, short }) => (
        <li key={forum}>
          <Status icon={short ? 'warning' : 'check'} tone={short ? 'bad' : 'good'}>
            {text}
          </Status>
        </li>
      ))}
    </ul>
  );
}
