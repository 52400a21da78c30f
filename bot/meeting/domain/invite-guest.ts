import type { Decide } from '../../declared/decide.ts';
import type { Fact } from '../../declared/fact.ts';
import type { PersonDefinition } from '../../kernel/definition.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { itemIn, openAgenda } from './agenda-editing.ts';
import type { Meeting } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

export const MOST_GUESTS = 20;

interface GuestSetting extends MeetingSetting {
  /** Who the named guest is, and whether they stand among the people already. */
  guest: PersonDefinition;
  known: boolean;
}

/** Somebody from outside is invited to one item alone: they see that item of the meeting, and nothing else. */
export const inviteGuest: Decide<'invite-guest', Meeting, GuestSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  const { id: person } = asked.guest;
  if (item.guests.includes(person)) return 'repeat';
  if (item.guests.length >= MOST_GUESTS) return refuse('refusal.too-many-guests', { most: String(MOST_GUESTS) });
  const noted: Fact[] = asked.known
    ? []
    : [{ type: 'person-noted', kind: 'person', id: person, rowOnly: { definition: asked.guest } }];
  return [...noted, ...editing.first, { type: 'guest-invited', kind: 'meeting', id, item: item.id, person }];
};

export const removeGuest: Decide<'remove-guest', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  if (!item.guests.includes(command.person)) return 'repeat';
  return [...editing.first, { type: 'guest-removed', kind: 'meeting', id, item: item.id, person: command.person }];
};
