import type { CommandOf, Decide } from '../../declared/decide.ts';
import { refuse } from '../../kernel/refusal.ts';
import { bundleOf, bundleReads } from '../../meeting/service/bundle.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { Loaded, Lock } from '../../ports/store.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import type { MinutesCommand } from '../domain/commands.ts';
import { describePoint } from '../domain/describe-point.ts';
import { electVerifier } from '../domain/elect-verifier.ts';
import { addHeldItem, beginItem, changeHeldItem, moveHeldItem, noteHours } from '../domain/held-items.ts';
import { type AnsweredSetting, notePresence, takeAnswers } from '../domain/note-presence.ts';
import { noteRegistryNumber } from '../domain/note-registry-number.ts';
import { startMinutes } from '../domain/start.ts';
import { itemKey, type Minutes } from '../domain/state.ts';
import {
  approveItems,
  commentItem,
  correctMinutes,
  finishMinutes,
  recordDissent,
  sendMinutes,
  settleComment,
  type VerifySetting,
} from '../domain/verify.ts';
import { type ItemSetting, settleItem, writeItem } from '../domain/write-item.ts';
import { settingOf } from '../views/bundle.ts';
import { minutesBundleOf, minutesReads } from './bundle.ts';
import { verificationBehind, verificationCards, verifierReads } from './deliveries.ts';
import { distributeMinutesTask, remindRegistriesTask } from './distribution-tasks.ts';

type Name = MinutesCommand['do'];
type InItem = CommandOf<'write-item' | 'settle-item' | 'describe-point'>;

/** The minutes' own row is only shared by those who write: two who write in two items do not wait for each other. */
function minutesTask<One extends Exclude<Name, 'start-minutes' | 'distribute-minutes' | 'remind-registries'>>(
  verb: Decide<One, Minutes, AnsweredSetting & ItemSetting>,
): (command: CommandOf<One>, means: Means) => Task {
  return (command, { now }) => {
    const { meeting: id } = command;
    const item = isInItem(command) ? itemKey(id, command.item) : undefined;
    const rsvps = command.do === 'take-answers';
    return {
      reads: (loaded) => [
        ...bundleReads(id, loaded, { rsvps, people: false }),
        { kind: 'minutes', ids: [id] },
        ...(item === undefined ? [] : [{ kind: 'minutes-item' as const, ids: [item] }]),
      ],
      locks: () => locksOf(id, item),
      decide: (loaded, by) => {
        const bundle = bundleOf(loaded, id);
        const minutes = loaded.get('minutes', id)?.state;
        if (bundle === undefined) return refuse('refusal.unknown-meeting');
        if (minutes === undefined) return refuse('refusal.unknown-minutes');
        const { forum, zone, seats, municipalities, rsvps: answers } = bundle;
        const notes = item === undefined ? undefined : loaded.get('minutes-item', item)?.state;
        const setting = { forum, zone, seats, municipalities, rsvps: answers, notes };
        return verb(minutes, command, { ...setting, by, roles: meetingRoles(by, bundle, now), now });
      },
      // Who verifies, and who was there, is said on the card.
      ...(item === undefined
        ? { consequences: (_facts, _after, before) => ({ deliveries: [], redraw: verificationBehind(id, before) }) }
        : {}),
    };
  };
}

type Verifying = Exclude<Name, 'start-minutes'> &
  (
    | 'send-minutes'
    | 'approve-items'
    | 'comment-item'
    | 'settle-comment'
    | 'record-dissent'
    | 'finish-minutes'
    | 'correct-minutes'
  );

/** What is sent, approved or finished is the whole of them: nobody writes in an item meanwhile. */
function verifyTask<One extends Verifying>(
  verb: Decide<One, Minutes, VerifySetting>,
  { tells = false }: { tells?: boolean } = {},
): (command: CommandOf<One>, means: Means) => Task {
  return (command, means) => {
    const { now, context } = means;
    const { meeting: id } = command;
    return {
      reads: (loaded) => [...minutesReads(id, loaded), ...(tells ? verifierReads(id, loaded) : [])],
      locks: (loaded) => [
        { kind: 'minutes', id, mode: 'update' },
        ...itemsOf(loaded, id).map((item): Lock => ({ kind: 'minutes-item', id: itemKey(id, item), mode: 'share' })),
      ],
      decide: (loaded, by) => {
        const bundle = minutesBundleOf(loaded, id);
        if (bundle === undefined) return refuse('refusal.unknown-meeting');
        if (bundle.minutes === undefined) return refuse('refusal.unknown-minutes');
        const { meeting, minutes } = bundle;
        const setting = { ...settingOf(bundle), hash: (text: string) => context.hash(text) };
        return verb(minutes, command, { ...setting, by, roles: meetingRoles(by, meeting, now), now });
      },
      consequences: (_facts, after, before) => ({
        deliveries: tells ? verificationCards(id, after, means) : [],
        redraw: verificationBehind(id, before),
      }),
    };
  };
}

function itemsOf(loaded: Loaded, id: string): string[] {
  return (loaded.get('minutes', id)?.state.items ?? []).map((item) => item.id);
}

function isInItem(command: MinutesCommand): command is InItem {
  return command.do === 'write-item' || command.do === 'settle-item' || command.do === 'describe-point';
}

function locksOf(meeting: string, item: string | undefined): Lock[] {
  if (item === undefined) return [{ kind: 'minutes', id: meeting, mode: 'update' }];
  return [
    { kind: 'minutes', id: meeting, mode: 'share' },
    { kind: 'minutes-item', id: item, mode: 'update' },
  ];
}

function startMinutesTask(command: CommandOf<'start-minutes'>, { now }: Means): Task {
  const { meeting: id } = command;
  return {
    reads: (loaded: Loaded) => [
      ...bundleReads(id, loaded, { rsvps: false, people: false }),
      { kind: 'minutes', ids: [id] },
    ],
    locks: () => [
      { kind: 'meeting', id, mode: 'update' },
      { kind: 'minutes', id, mode: 'update' },
    ],
    decide: (loaded, by) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      const { meeting, forum } = bundle;
      const asked = { by, roles: meetingRoles(by, bundle, now), now };
      return startMinutes(loaded.get('minutes', id)?.state, command, { ...asked, meeting, forum });
    },
  };
}

export const MINUTES_TASKS = {
  'start-minutes': startMinutesTask,
  'write-item': minutesTask(writeItem),
  'settle-item': minutesTask(settleItem),
  'note-presence': minutesTask(notePresence),
  'take-answers': minutesTask(takeAnswers),
  'add-held-item': minutesTask(addHeldItem),
  'change-held-item': minutesTask(changeHeldItem),
  'move-held-item': minutesTask(moveHeldItem),
  'begin-item': minutesTask(beginItem),
  'note-hours': minutesTask(noteHours),
  'note-registry-number': minutesTask(noteRegistryNumber),
  'elect-verifier': minutesTask(electVerifier),
  'describe-point': minutesTask(describePoint),
  'send-minutes': verifyTask(sendMinutes, { tells: true }),
  'approve-items': verifyTask(approveItems),
  'comment-item': verifyTask(commentItem),
  'settle-comment': verifyTask(settleComment),
  'record-dissent': verifyTask(recordDissent),
  'finish-minutes': verifyTask(finishMinutes),
  'correct-minutes': verifyTask(correctMinutes),
  'distribute-minutes': distributeMinutesTask,
  'remind-registries': remindRegistriesTask,
};
