import type { CommandOf, Decide } from '../../../declared/decide.ts';
import { sweepDocuments } from '../../../document/service/sweep.ts';
import { people } from '../../../forum/service/bodies.ts';
import type { PersonDefinition } from '../../../kernel/definition.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded } from '../../../ports/store.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import type { ItemFields } from '../../domain/agenda-item.ts';
import { itemOf } from '../../domain/agenda-item.ts';
import type { NewGuest } from '../../domain/commands.ts';
import { addAnnex, moveAnnex, removeAnnex, renameAnnex } from '../../domain/edit-annexes.ts';
import { inviteGuest, removeGuest } from '../../domain/invite-guest.ts';
import { copyAgenda, moveAgendaItem, removeAgendaItem, setAgendaItem } from '../../domain/set-agenda-item.ts';
import type { Meeting as MeetingState } from '../../domain/state.ts';
import { workingAgenda } from '../../domain/state.ts';
import type { MeetingSetting } from '../../domain/still-open.ts';
import { meetingRoles } from '../../views/roles.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { meetingTask } from './meeting-task.ts';

type Edits =
  | 'move-agenda-item'
  | 'remove-agenda-item'
  | 'add-annex'
  | 'rename-annex'
  | 'move-annex'
  | 'remove-annex'
  | 'remove-guest';

function edit<Name extends Edits>(verb: Decide<Name, MeetingState, MeetingSetting>) {
  return (command: CommandOf<Name>, { now }: Means): Task =>
    meetingTask(command.meeting, now, (meeting, asked) => verb(meeting, command, asked));
}

/** The agenda's commands: each edits one item, so that two people at one agenda keep each other's edits. */
export const AGENDA_TASKS = {
  'set-agenda-item': setAgendaItemTask,
  'move-agenda-item': edit(moveAgendaItem),
  'remove-agenda-item': edit(removeAgendaItem),
  'add-annex': edit(addAnnex),
  'rename-annex': edit(renameAnnex),
  'move-annex': edit(moveAnnex),
  'remove-annex': edit(removeAnnex),
  'remove-guest': edit(removeGuest),
  'invite-guest': inviteGuestTask,
  'copy-agenda': copyAgendaTask,
};

/** An item that becomes secret is emptied in the channel's cards at once, and its files are removed. */
function setAgendaItemTask(command: CommandOf<'set-agenda-item'>, { now, context }: Means): Task {
  const { meeting: id, fields } = command;
  const { secret } = fields;
  return meetingTask(
    id,
    now,
    (meeting, asked) => setAgendaItem(meeting, command, asked),
    secret ? { afterwards: () => void sweepDocuments(context) } : {},
  );
}

/** Somebody with a known address is that person; anybody else becomes known here. */
function inviteGuestTask(command: CommandOf<'invite-guest'>, { now, context }: Means): Task {
  const fresh = `gast-${context.random().toLowerCase().replaceAll('_', '-').replace(/-+$/, '')}`;
  const { guest } = command;
  return meetingTask(
    command.meeting,
    now,
    (meeting, asked, loaded) => {
      const known = knownGuest(guest, loaded);
      if ('person' in guest && !known) return refuse('refusal.unknown-person');
      const person = known ?? newGuest(fresh, guest as Exclude<NewGuest, { person: string }>);
      return inviteGuest(meeting, command, { ...asked, guest: person, known: known !== undefined });
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
function copyAgendaTask(command: CommandOf<'copy-agenda'>, { now }: Means): Task {
  const { from } = command;
  const other = from === 'standing' ? null : from.meeting;
  return meetingTask(
    command.meeting,
    now,
    (meeting, asked, loaded) => {
      const source = other === null ? asked : bundleOf(loaded, other);
      if (source === undefined) return refuse('refusal.unknown-meeting');
      if (other !== null && !meetingRoles(asked.by, source, now).includes('secretariat')) {
        return refuse('refusal.secretariat-only');
      }
      const standing = asked.forum.standingAgenda;
      const copied: ItemFields[] =
        other === null ? standing.map(itemOf) : workingAgenda(source.meeting, source.forum.standingAgenda);
      return copyAgenda(meeting, command, { ...asked, copied });
    },
    { more: (loaded) => (other === null ? [] : bundleReads(other, loaded, { rsvps: false, people: false })) },
  );
}
