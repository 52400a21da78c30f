import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import type { NewPart } from '../new-parts.ts';

interface Props<Part extends NewPart> {
  parts: Part[];
  /** What is said of one beside its name. */
  about?: (part: Part) => string | undefined;
  onRemove: (part: Part) => void;
}

/** What was chosen for a new item, and is not sent yet. */
export function ChosenParts<Part extends NewPart>({ parts, about, onRemove }: Props<Part>) {
  const { say } = useTab();
  return (
    <ul className="plain">
      {parts.map((part) => {
        const said = about?.(part);
        return (
          <li key={part.key} className="named">
            <span>{said ? `${part.name} (${said})` : part.name}</span>
            <Button
              icon={<Icon name="remove" />}
              aria-label={say('tab.annex.removeNamed', { title: part.name })}
              onClick={() => onRemove(part)}
            />
          </li>
        );
      })}
    </ul>
  );
}
