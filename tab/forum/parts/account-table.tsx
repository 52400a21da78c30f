import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';

interface Props {
  accounts: SecretariatTodoView['accounts'];
  cleared: string[];
  onClear: (cleared: string[]) => void;
}

export function AccountTable({ accounts, cleared, onClear }: Props) {
  const { say } = useTab();
  const toggle = (account: string) =>
    onClear(cleared.includes(account) ? cleared.filter((one) => one !== account) : [...cleared, account]);
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{say('tab.account.person')}</th>
          <th scope="col">{say('tab.account.mail')}</th>
          <th scope="col">{say('tab.account.team')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ account, person, personTitle, mail, team }) => (
          <tr key={`${account} ${person}`}>
            <th scope="row">
              <Checkbox checked={!cleared.includes(account)} onChange={() => toggle(account)} label={personTitle} />
            </th>
            <td>{mail}</td>
            <td>{team}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
