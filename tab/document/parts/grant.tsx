import type { GrantCommands } from '../../../bot/document/views/grant-commands.ts';
import { useTab } from '../../shell/context.ts';

/** What whoever administers Microsoft 365 runs, to be pasted. */
export function Grant({ commands: { powershell, shell } }: { commands: GrantCommands }) {
  const { say } = useTab();
  return (
    <details>
      <summary>{say('tab.filing.commands')}</summary>
      <p className="quiet">{say('tab.filing.powershell')}</p>
      <pre className="commands">{powershell.join('\n')}</pre>
      {shell && (
        <>
          <p className="quiet">{say('tab.filing.shell')}</p>
          <pre className="commands">{shell.join('\n')}</pre>
        </>
      )}
    </details>
  );
}
