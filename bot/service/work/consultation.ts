import type { Role } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { changeConsultation } from '../../domain/consultation/change-consultation.ts';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import type { ConsultationCommand } from '../../domain/consultation/consultation-commands.ts';
import { declineConsultation } from '../../domain/consultation/decline-consultation.ts';
import { addConsultationAnnex, removeConsultationAnnex } from '../../domain/consultation/edit-consultation-annexes.ts';
import { importConsultations } from '../../domain/consultation/import-consultations.ts';
import { moveConsultation } from '../../domain/consultation/move-consultation.ts';
import { noteExtension } from '../../domain/consultation/note-extension.ts';
import { registerConsultation } from '../../domain/consultation/register-consultation.ts';
import { sameAs } from '../../domain/consultation/same-consultation.ts';
import { tellOffices } from '../../domain/consultation/tell-offices.ts';
import { lift } from '../../domain/lift.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Round } from '../../domain/round/round.ts';
import type { Loaded } from '../../ports/store.ts';
import { consultationIn, consultationSetting, consultationsIn, todayIn } from '../consultation-bundle.ts';
import { officeMails } from '../consultation-deliveries.ts';
import { deadlineReads } from '../consultation-meetings.ts';
import type { Means } from '../means.ts';
import type { Task } from '../task.ts';

type Of<Name extends ConsultationCommand['do']> = ConsultationCommand & { do: Name };
type Decided = ReturnType<Task['decide']>;
type Decide = (state: Consultation, roles: readonly Role[], loaded: Loaded) => Decided;

/** One consultation that is there, held while it is decided about. `forum`: the body it is to be answered by. */
function about(id: string, decide: Decide, forum?: string): Task {
  return {
    reads: () => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'consultation', ids: [id] },
      ...(forum === undefined ? [] : [{ kind: 'forum' as const, ids: [forum] }]),
    ],
    locks: () => [{ kind: 'consultation', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const state = consultationIn(loaded, id);
      return state === undefined
        ? refuse('refusal.unknown-consultation')
        : decide(state, rolesOf(actor, [], ''), loaded);
    },
  };
}

/** Each municipality's office gets a mail of its own: no address is shown to another. */
function tellOfficesTask({ consultation: id, what }: Of<'tell-offices'>, { now }: Means): Task {
  const task = about(id, (state, roles) => tellOffices(id, state, what, roles));
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

function registerTask({ do: _do, id, ...given }: Of<'register-consultation'>, { now }: Means): Task {
  const { forum } = given.fields;
  return {
    reads: () => [
      { kind: 'cooperation' },
      { kind: 'municipality' },
      { kind: 'forum', ids: [forum] },
      { kind: 'consultation', ids: [id] },
    ],
    locks: () => [{ kind: 'consultation', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const setting = consultationSetting(loaded, forum, now);
      return registerConsultation(id, consultationIn(loaded, id), given, setting, rolesOf(actor, [], ''));
    },
  };
}

/** Two who import at the same moment wait for each other by their rows' ids, which are made of what the rows say. */
function importTask({ rows }: Of<'import-consultations'>, { now }: Means): Task {
  return {
    reads: () => [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'forum' }, { kind: 'consultation' }],
    locks: () => rows.map(({ id }) => ({ kind: 'consultation', id, mode: 'update' })),
    decide: (loaded, actor) => {
      const known = new Set(consultationsIn(loaded).map(({ consultation }) => sameAs(consultation)));
      const setting = {
        settingFor: (forum: string) => consultationSetting(loaded, forum, now),
        exists: (id: string) => loaded.get('consultation', id) !== undefined,
        known,
      };
      return importConsultations(rows, setting, rolesOf(actor, [], ''));
    },
  };
}

function removeAnnexTask({ consultation: id, annex }: Of<'remove-consultation-annex'>): Task {
  const task = about(id, (state, roles, loaded) => {
    const asked = loaded.list('round').some((row) => lift<Round>(row).fields.consultation === id);
    return removeConsultationAnnex(id, state, { annex, asked }, roles);
  });
  return { ...task, reads: (loaded) => [...task.reads(loaded), { kind: 'round', consultation: id }] };
}

export const CONSULTATION_TASKS = {
  'register-consultation': registerTask,
  'import-consultations': importTask,
  'change-consultation': (command: Of<'change-consultation'>, { now }: Means) => {
    const { consultation: id, fields } = command;
    const decide: Decide = (state, roles, loaded) =>
      changeConsultation(id, state, command, consultationSetting(loaded, fields.forum, now), roles);
    return about(id, decide, fields.forum);
  },
  'add-consultation-annex': ({ consultation: id, annex }: Of<'add-consultation-annex'>) =>
    about(id, (state, roles) => addConsultationAnnex(id, state, annex, roles)),
  'remove-consultation-annex': removeAnnexTask,
  'note-extension': (command: Of<'note-extension'>, { now }: Means) =>
    about(command.consultation, (state, roles, loaded) =>
      noteExtension(command.consultation, state, command, todayIn(loaded, now), roles),
    ),
  'move-consultation': (command: Of<'move-consultation'>, { now }: Means) =>
    about(command.consultation, (state, roles, loaded) =>
      moveConsultation(command.consultation, state, command, todayIn(loaded, now), roles),
    ),
  'decline-consultation': ({ consultation: id, reason }: Of<'decline-consultation'>) =>
    about(id, (state, roles) => declineConsultation(id, state, reason, roles)),
  'tell-offices': tellOfficesTask,
};
