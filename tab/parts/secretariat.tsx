import type { SecretariatTodoView } from '../../bot/views/todo-view.ts';
import { FailedDeliveries } from './failed-deliveries.tsx';
import { ForumsWithoutTeam } from './forums-without-team.tsx';
import { LinkAccounts } from './link-accounts.tsx';
import { NoticesToSend } from './notices-to-send.tsx';
import { TeamsToConnect } from './teams-to-connect.tsx';

/** What waits for the secretariat: what people have not been reached by first. */
export function Secretariat({ todo, changed }: { todo: SecretariatTodoView; changed: () => void }) {
  return (
    <>
      <FailedDeliveries deliveries={todo.deliveries} />
      <NoticesToSend lines={todo.toSend} />
      <TeamsToConnect teams={todo.teamsToConnect} changed={changed} />
      <LinkAccounts accounts={todo.accounts} changed={changed} />
      <ForumsWithoutTeam forums={todo.forumsWithoutTeam} changed={changed} />
    </>
  );
}
