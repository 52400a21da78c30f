import type { CommandOf } from '../../declared/decide.ts';
import { queuedFact } from '../../document/service/queue.ts';
import { refuse } from '../../kernel/refusal.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { fileExtract } from '../domain/file-extract.ts';
import { minutesBundleOf, minutesReads } from './bundle.ts';
import { extractOf } from './filed-papers.ts';

export function fileExtractTask(command: CommandOf<'file-extract'>, { now, context }: Means): Task {
  const { meeting: id } = command;
  return {
    reads: (loaded) => [...minutesReads(id, loaded), { kind: 'filing', about: id }],
    locks: () => [{ kind: 'minutes', id, mode: 'update' }],
    decide: (loaded, by) => {
      const bundle = minutesBundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      if (bundle.minutes === undefined) return refuse('refusal.unknown-minutes');
      const queued = queuedIn(command, loaded, context);
      return fileExtract(bundle.minutes, command, { by, roles: meetingRoles(by, bundle.meeting, now), now, queued });
    },
  };
}

function queuedIn({ meeting, item }: CommandOf<'file-extract'>, loaded: Loaded, context: Context) {
  const minutes = loaded.get('minutes', meeting)?.state;
  const paper = minutes && extractOf(minutes, item);
  const fact = paper && queuedFact('minutes', meeting, paper, context);
  return fact && loaded.get('filing', fact.id) === undefined ? fact : undefined;
}
