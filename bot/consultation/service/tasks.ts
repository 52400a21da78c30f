import type { CommandOf, Decide, Decided } from '../../declared/decide.ts';
import type { Asked } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Redraw } from '../../ports/matters.ts';
import type { Loaded } from '../../ports/store.ts';
import { askedAnywhere } from '../../service/asked.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { changeConsultation } from '../domain/change.ts';
import type { Today } from '../domain/check.ts';
import { declineConsultation } from '../domain/decline.ts';
import {
  addConsultationAnnex,
  moveConsultationAnnex,
  removeConsultationAnnex,
  renameConsultationAnnex,
} from '../domain/edit-annexes.ts';
import { importConsultations } from '../domain/import.ts';
import { moveConsultation } from '../domain/move.ts';
import { noteExtension } from '../domain/note-extension.ts';
import { registerConsultation } from '../domain/register.ts';
import { removeConsultation, undoImport, type WasAsked } from '../domain/remove.ts';
import { sameAs } from '../domain/same.ts';
import type { Consultation } from '../domain/state.ts';
import { tellOffices } from '../domain/tell-offices.ts';
import { consultationIn, consultationSetting, consultationsIn, todayIn, wasAskedAbout } from './bundle.ts';
import { officeMails } from './deliveries.ts';
import { standingOf } from './imported-lists.ts';
import { deadlineReads } from './meetings.ts';

type Decides = (state: Consultation, asked: Asked & Today, loaded: Loaded) => Decided;

/** One consultation that is there, held while it is decided about. `forum`: the body it is to be answered by. */
function about(id: string, { now }: Means, decide: Decides, forum?: string): Task {
  return {
    reads: () => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'consultation', ids: [id] },
      ...(forum === undefined ? [] : [{ kind: 'forum' as const, ids: [forum] }]),
    ],
    locks: () => [{ kind: 'consultation', id, mode: 'update' }],
    decide: (loaded, by) => {
      const state = consultationIn(loaded, id);
      if (state === undefined) return refuse('refusal.unknown-consultation');
      return decide(state, { ...askedAnywhere(by, now), today: todayIn(loaded, now) }, loaded);
    },
  };
}

type Alone =
  | 'rename-consultation-annex'
  | 'move-consultation-annex'
  | 'note-extension'
  | 'move-consultation'
  | 'decline-consultation';

/** A decision that needs to know nothing but the consultation and the day. */
function alone<Name extends Alone>(verb: Decide<Name, Consultation, Today>) {
  return (command: CommandOf<Name>, means: Means): Task =>
    about(command.consultation, means, (state, asked) => verb(state, command, asked));
}

/** Each municipality's office gets a mail of its own: no address is shown to another. */
function tellOfficesTask(command: CommandOf<'tell-offices'>, means: Means): Task {
  const { consultation: id, what } = command;
  const { now } = means;
  const task = about(id, means, (state, asked) => tellOffices(state, command, asked));
  return {
    ...task,
    reads: (loaded) => [
      ...task.reads(loaded),
      { kind: 'forum' },
      ...(loaded.list('cooperation').length > 0 ? deadlineReads(todayIn(loaded, now)) : []),
    ],
    consequences: (_facts, after) => ({ deliveries: officeMails(id, what, after, now) }),
  };
}

function registerTask(command: CommandOf<'register-consultation'>, { now }: Means): Task {
  const { id } = command;
  const { forum } = command.fields;
  return {
    reads: () => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'forum', ids: [forum] },
      { kind: 'consultation', ids: [id] },
    ],
    locks: () => [{ kind: 'consultation', id, mode: 'update' }],
    decide: (loaded, by) => {
      const setting = consultationSetting(loaded, forum, now);
      return registerConsultation(consultationIn(loaded, id), command, { ...askedAnywhere(by, now), ...setting });
    },
  };
}

/** Two who import at the same moment wait for each other by their rows' ids, which are made of what the rows say. */
function importTask(command: CommandOf<'import-consultations'>, { now }: Means): Task {
  return {
    reads: () => [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'forum' }, { kind: 'consultation' }],
    locks: () => command.rows.map(({ id }) => ({ kind: 'consultation', id, mode: 'update' })),
    decide: (loaded, by) => {
      const known = new Set(consultationsIn(loaded).map(({ consultation }) => sameAs(consultation)));
      const setting = {
        settingFor: (forum: string) => consultationSetting(loaded, forum, now),
        exists: (id: string) => consultationIn(loaded, id) !== undefined,
        known,
      };
      return importConsultations(undefined, command, { ...askedAnywhere(by, now), ...setting });
    },
  };
}

function changeTask(command: CommandOf<'change-consultation'>, means: Means): Task {
  const { consultation: id, fields } = command;
  const decide: Decides = (state, asked, loaded) =>
    changeConsultation(state, command, { ...asked, ...consultationSetting(loaded, fields.forum, means.now) });
  const task = about(id, means, decide, fields.forum);
  return {
    ...task,
    reads: (loaded) => [...task.reads(loaded), { kind: 'round', consultation: id }],
    consequences: (_facts, after, before) => ({ deliveries: [], redraw: askedUnder(id, before, after) }),
  };
}

/** The questions about it name its sender and its title: nothing for which anybody should lose what they are writing. */
function askedUnder(id: string, before: Loaded, after: Loaded): Redraw[] {
  const [was, is] = [consultationIn(before, id)?.fields, consultationIn(after, id)?.fields];
  if (was?.title === is?.title && was?.sender === is?.sender) return [];
  const asked = after.list('round').filter(({ state }) => state.fields.consultation === id);
  return asked.map((round) => ({
    matter: { kind: 'round', id: round.id },
    roles: ['round', 'reminder'],
    counts: true,
  }));
}

type Removes = 'add-consultation-annex' | 'remove-consultation-annex' | 'remove-consultation';

/** A decision that may take something away, and needs to know whether somebody was asked. */
function removing<Name extends Removes>(verb: Decide<Name, Consultation, WasAsked>) {
  return (command: CommandOf<Name>, means: Means): Task => {
    const { consultation: id } = command;
    const task = about(id, means, (state, asked, loaded) =>
      verb(state, command, { ...asked, wasAsked: wasAskedAbout(loaded, id) }),
    );
    return { ...task, reads: (loaded) => [...task.reads(loaded), { kind: 'round', consultation: id }] };
  };
}

/** Whoever asks about one of them meanwhile holds that one: it is seen, or comes too late. */
function undoImportTask(command: CommandOf<'undo-import'>, { now }: Means): Task {
  const { list } = command;
  return {
    reads: () => [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'consultation' }, { kind: 'round' }],
    locks: (loaded) => standingOf(loaded, list).map(({ id }) => ({ kind: 'consultation', id, mode: 'update' })),
    decide: (loaded, by) => undoImport(standingOf(loaded, list), command, askedAnywhere(by, now)),
  };
}

export const CONSULTATION_TASKS = {
  'register-consultation': registerTask,
  'import-consultations': importTask,
  'change-consultation': changeTask,
  'add-consultation-annex': removing(addConsultationAnnex),
  'rename-consultation-annex': alone(renameConsultationAnnex),
  'move-consultation-annex': alone(moveConsultationAnnex),
  'remove-consultation-annex': removing(removeConsultationAnnex),
  'remove-consultation': removing(removeConsultation),
  'undo-import': undoImportTask,
  'note-extension': alone(noteExtension),
  'move-consultation': alone(moveConsultation),
  'decline-consultation': alone(declineConsultation),
  'tell-offices': tellOfficesTask,
};
