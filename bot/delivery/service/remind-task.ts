import type { CommandOf } from '../../declared/decide.ts';
import type { Fact } from '../../declared/fact.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Lock } from '../../ports/store.ts';
import { askedAnywhere } from '../../service/asked.ts';
import { matterIn } from '../../service/matter.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import type { RemindedFact } from '../domain/facts.ts';
import { remind, reminderId } from '../domain/remind.ts';
import { reminderDeliveries } from './reminder-deliveries.ts';
import { remindingOf, remindingReads } from './reminding.ts';

/** Everybody's reminder of the day is locked: of two who press at the same moment the second finds them reminded. */
export function remindTask(command: CommandOf<'remind'>, { context, now }: Means): Task {
  const { about } = command;
  const { matters } = context;
  return {
    reads: (loaded) => remindingReads(about, loaded, now, matters),
    locks: (loaded) => {
      const found = remindingOf(about, loaded, now, matters);
      const persons = found?.asked.silent.flatMap((one) => one.persons) ?? [];
      const days = [...new Set(persons)].map((person): Lock => {
        return { kind: 'reminder', id: reminderId(person, found?.setting.day ?? ''), mode: 'update' };
      });
      const body = found && matterIn(matters, { matter: found.matter, role: 'reminder', standsFor: [] })?.body;
      return body ? [{ kind: body.kind, id: about.id, mode: 'share' }, ...days] : days;
    },
    decide: (loaded, by) => {
      const found = remindingOf(about, loaded, now, matters);
      if (found === undefined) return refuse('refusal.unknown-asked');
      return remind(found.asked, command, { ...askedAnywhere(by, now), ...found.setting });
    },
    consequences: (facts, after) => ({
      deliveries: reminderDeliveries(about, facts.filter(isReminded), after, context, now),
    }),
  };
}

function isReminded(fact: Fact): fact is RemindedFact {
  return fact.type === 'reminded';
}
