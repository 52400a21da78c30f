import type { CommandName } from '../../declared/command.ts';
import type { CommandOf, Decide } from '../../declared/decide.ts';
import { askedAnywhere } from '../../service/asked.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { fileAgain } from '../domain/file-again.ts';
import type { Filing } from '../domain/filing.ts';
import { settleFiling } from '../domain/settle-filing.ts';

type OfFiling = Extract<CommandName, 'file-again' | 'settle-filing'>;

function filingTask<One extends OfFiling>(
  verb: Decide<One, Filing | undefined>,
): (command: CommandOf<One>, means: Means) => Task {
  return (command, { now, context }) => {
    const { filing: id } = command;
    return {
      reads: () => [{ kind: 'filing', ids: [id] }],
      locks: () => [{ kind: 'filing', id, mode: 'update' }],
      decide: (loaded, by) => verb(loaded.get('filing', id)?.state, command, askedAnywhere(by, now)),
      afterwards: () => context.nudge('now'),
    };
  };
}

export const fileAgainTask = filingTask(fileAgain);
export const settleFilingTask = filingTask(settleFiling);
