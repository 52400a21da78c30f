import { useState } from 'react';
import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { useSend } from '../../shell/send.ts';
import { AccountTable } from './account-table.tsx';

type Account = SecretariatTodoView['accounts'][number];

/** Confirms who the teams' accounts are: all at once, but for those that are cleared. */
export function LinkAccounts({ accounts, changed }: { accounts: Account[]; changed: () => void }) {
  const { say } = useTab();
  const [cleared, setCleared] = useState<string[]>([]);
  const [linked, setLinked] = useState(0);
  const [sending, send] = useSend();
  const links = accounts.filter(({ account }) => !cleared.includes(account));
  const press = async () => {
    if (links.length === 0 || sending.state === 'sending') return;
    const count = links.length;
    const problem = await send({
      do: 'link-accounts',
      links: links.map(({ account, person }) => ({ account, person })),
    });
    if (problem) return;
    setLinked(count);
    changed();
  };
  if (accounts.length === 0 && linked === 0) return null;
  return (
    <Section title={say('tab.account.title')}>
      {accounts.length > 0 && (
        <>
          <p>{say('tab.account.what')}</p>
          <AccountTable accounts={accounts} cleared={cleared} onClear={setCleared} />
          <Button appearance="primary" disabledFocusable={links.length === 0} onClick={press}>
            {say(countKey('tab.account.button', links.length), { count: links.length })}
          </Button>
        </>
      )}
      <Saved sending={sending} text={say(countKey('tab.account.done', linked), { count: linked })} />
    </Section>
  );
}
