import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { FailedDeliveries } from '../../delivery/parts/failed-deliveries.tsx';
import { LateDeliveries } from '../../delivery/parts/late.tsx';
import { FilingsToSeeTo } from '../../document/parts/to-see-to.tsx';
import { ForumsWithoutTeam } from '../../forum/parts/forums-without-team.tsx';
import { LinkAccounts } from '../../forum/parts/link-accounts.tsx';
import { ForumPlaces } from '../../forum/parts/places.tsx';
import { Strangers } from '../../forum/parts/strangers.tsx';
import { TeamsToConnect } from '../../forum/parts/teams-to-connect.tsx';
import { Due } from './due.tsx';

/** What waits for the secretariat: what people have not been reached by first. */
export function Secretariat({ todo, changed }: { todo: SecretariatTodoView; changed: () => void }) {
  return (
    <>
      <LateDeliveries lines={todo.late} />
      <FailedDeliveries deliveries={todo.deliveries} changed={changed} />
      <FilingsToSeeTo lines={todo.filings} />
      <Due lines={todo.due} />
      <TeamsToConnect teams={todo.teamsToConnect} changed={changed} />
      <LinkAccounts accounts={todo.accounts} changed={changed} />
      <Strangers accounts={todo.unmatchedAccounts} people={todo.peopleWithoutAccount} changed={changed} />
      <ForumsWithoutTeam forums={todo.forumsWithoutTeam} changed={changed} />
      <ForumPlaces places={todo.forumPlaces} changed={changed} />
    </>
  );
}
