import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { useKept } from '../../shell/parts/use-kept.ts';
import { LinkStranger } from './link-stranger.tsx';

type Account = SecretariatTodoView['unmatchedAccounts'][number];

interface Props {
  accounts: Account[];
  people: SecretariatTodoView['peopleWithoutAccount'];
  changed: () => void;
}

/** Accounts that nothing tells who they are. One that was linked just now stays, and says so. */
export function Strangers({ accounts, people, changed }: Props) {
  const { say } = useTab();
  const kept = useKept(accounts, accountKey);
  if (kept.length === 0) return null;
  return (
    <Section title={say('tab.stranger.title')}>
      <p>{say('tab.stranger.what')}</p>
      <ul className="plain">
        {kept.map((account) => (
          <li key={account.account} className="line">
            <LinkStranger account={account} people={people} changed={changed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function accountKey({ account }: Account): string {
  return account;
}
