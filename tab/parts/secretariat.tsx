import type { SecretariatTodoView } from '../../bot/views/todo-view.ts';
import { useTab } from '../context.ts';
import { FailedDeliveries } from './failed-deliveries.tsx';
import { ForumPlaces } from './forum-places.tsx';
import { ForumsWithoutTeam } from './forums-without-team.tsx';
import { LateDeliveries } from './late-deliveries.tsx';
import { LinkAccounts } from './link-accounts.tsx';
import { MeetingsToMend } from './meetings-to-mend.tsx';
import { NoticesToSend } from './notices-to-send.tsx';
import { RoundsToSteer } from './rounds/rounds-todo.tsx';
import { TeamsToConnect } from './teams-to-connect.tsx';

/** What waits for the secretariat: what people have not been reached by first. */
export function Secretariat({ todo, changed }: { todo: SecretariatTodoView; changed: () => void }) {
  const { say } = useTab();
  return (
    <>
      <LateDeliveries lines={todo.late} />
      <FailedDeliveries deliveries={todo.deliveries} changed={changed} />
      <MeetingsToMend title={say('tab.unsent.title')} lines={todo.unsentChanges} />
      <MeetingsToMend title={say('tab.missing.title')} lines={todo.agendasMissing} />
      <RoundsToSteer rounds={todo.rounds} />
      <NoticesToSend lines={todo.toSend} />
      <TeamsToConnect teams={todo.teamsToConnect} changed={changed} />
      <LinkAccounts accounts={todo.accounts} changed={changed} />
      <ForumsWithoutTeam forums={todo.forumsWithoutTeam} changed={changed} />
      <ForumPlaces places={todo.forumPlaces} changed={changed} />
    </>
  );
}
