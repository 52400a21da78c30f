import type { PersonDefinition } from '../../domain/cooperation/definition.ts';
import type { Fact } from '../../domain/fact.ts';
import type { ItemFields } from '../../domain/meeting/agenda-item.ts';
import { itemOf } from '../../domain/meeting/agenda-item.ts';
import { addAnnex, removeAnnex } from '../../domain/meeting/edit-annexes.ts';
import { inviteGuest, removeGuest } from '../../domain/meeting/invite-guest.ts';
import type { Meeting as MeetingState } from '../../domain/meeting/meeting.ts';
import { workingAgenda } from '../../domain/meeting/meeting.ts';
import type { MeetingCommand, NewGuest } from '../../domain/meeting/meeting-commands.ts';
import { copyAgenda, moveAgendaItem, removeAgendaItem, setAgendaItem } from '../../domain/meeting/set-agenda-item.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Loaded } from '../../ports/store.ts';
import { meetingRoles } from '../../views/meeting-roles.ts';
import { bundleOf, bundleReads, people } from '../bundle.ts';
import type { Means } from '../means.ts';
import { noticeUpdate } from '../notice-deliveries.ts';
import type { Task } from '../task.ts';
import { type Asked, meetingTask } from './meeting-task.ts';

type Of<Name extends MeetingCommand['do']> = MeetingCommand & { do: Name };
type Edit<Given> = (
  id: string,
  meeting: MeetingState,
  given: Given,
  setting: Asked['bundle'],
  roles: Asked['roles'],
  now: Date,
) => Fact[] | Refusal | 'repeat';

function edit<Given extends { meeting: string }>(decide: Edit<Given>) {
  return (command: Given, { now }: Means): Task =>
    meetingTask(command.meeting, now, ({ bundle, roles }) =>
      decide(command.meeting, bundle.meeting, command, bundle, roles, now),
    );
}

/** The agenda's commands: each edits one item, so that two people at one agenda keep each other's edits. */
export const AGENDA_TASKS = {
  'set-agenda-item': setAgendaItemTask,
  'move-agenda-item': edit<Of<'move-agenda-item'>>(moveAgendaItem),
  'remove-agenda-item': edit<Of<'remove-agenda-item'>>(removeAgendaItem),
  'add-annex': edit<Of<'add-annex'>>(addAnnex),
  'remove-annex': edit<Of<'remove-annex'>>(removeAnnex),
  'remove-guest': edit<Of<'remove-guest'>>(removeGuest),
  'invite-guest': inviteGuestTask,
  'copy-agenda': copyAgendaTask,
};

/** An item that becomes secret is emptied in the channel's card at once. */
function setAgendaItemTask(command: Of<'set-agenda-item'>, { now }: Means): Task {
  const { meeting: id } = command;
  return meetingTask(id, now, ({ bundle, roles }) => setAgendaItem(id, bundle.meeting, command, bundle, roles, now), {
    consequences: (_facts, after) => ({ deliveries: command.fields.secret ? noticeUpdate(bundleOf(after, id)) : [] }),
  });
}

/** Somebody with a known address is that person; anybody else becomes known here. */
function inviteGuestTask({ meeting, item, guest }: Of<'invite-guest'>, { now, context }: Means): Task {
  const fresh = `gast-${context.random().toLowerCase().replaceAll('_', '-').replace(/-+$/, '')}`;
  return meetingTask(
    meeting,
    now,
    ({ bundle, roles, loaded }) => {
      const known = knownGuest(guest, loaded);
      if ('person' in guest && !known) return refuse('refusal.unknown-person');
      const person = known ?? newGuest(fresh, guest as Exclude<NewGuest, { person: string }>);
      const given = { item, guest: person, known: known !== undefined };
      return inviteGuest(meeting, bundle.meeting, given, bundle, roles, now);
    },
    { more: () => [{ kind: 'person' }] },
  );
}

function knownGuest(guest: NewGuest, loaded: Loaded): PersonDefinition | undefined {
  const all = people(loaded);
  if ('person' in guest) return all.get(guest.person);
  return [...all.values()].find(({ mail }) => mail.toLowerCase() === guest.mail);
}

function newGuest(id: string, { title, organisation, mail }: Exclude<NewGuest, { person: string }>): PersonDefinition {
  return { id, title, organisation, mail, language: 'sv', account: 'guest' };
}

/** Copies from a meeting that the asker may prepare too: only the secretariat prepares meetings. */
function copyAgendaTask(command: Of<'copy-agenda'>, { now }: Means): Task {
  const { meeting, from } = command;
  const other = from === 'standing' ? null : from.meeting;
  return meetingTask(
    meeting,
    now,
    ({ bundle, roles, loaded, actor }) => {
      const source = other === null ? bundle : bundleOf(loaded, other);
      if (source === undefined) return refuse('refusal.unknown-meeting');
      if (other !== null && !meetingRoles(actor, source, now).includes('secretariat')) {
        return refuse('refusal.secretariat-only');
      }
      const standing = bundle.forum.standingAgenda;
      const items: ItemFields[] =
        other === null ? standing.map(itemOf) : workingAgenda(source.meeting, source.forum.standingAgenda);
      return copyAgenda(meeting, bundle.meeting, { base: command.base, items }, bundle, roles, now);
    },
    { more: (loaded) => (other === null ? [] : bundleReads(other, loaded, { rsvps: false, people: false })) },
  );
}

export function meetingIn(loaded: Loaded, id: string): MeetingState | undefined {
  return loaded.get('meeting', id)?.state;
}
