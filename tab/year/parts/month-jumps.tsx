import { useTab } from '../../shell/context.ts';

export function monthId(index: number): string {
  return `month-${index}`;
}

/** Goes to a month on the page. Buttons, since the address's hash names the page. */
export function MonthJumps({ names }: { names: string[] }) {
  const { say } = useTab();
  return (
    <nav aria-label={say('tab.year.months')}>
      <ul className="plain jumps">
        {names.map((name, index) => (
          <li key={name}>
            <button type="button" onClick={() => document.getElementById(monthId(index))?.focus()}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
