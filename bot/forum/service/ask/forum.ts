import { isRefusal, refuse } from '../../../kernel/refusal.ts';
import type { Loaded } from '../../../ports/store.ts';
import { question } from '../../../service/question.ts';
import { seeableForums } from './forums.ts';

/** The body of a channel, or else of its team, if the reader may see it. */
export const forum = question({
  question: 'forum',
  ...seeableForums,
  reads: (asking, rows) => [{ kind: 'team' }, ...seeableForums.reads(asking, rows)],
  find: (loaded, seeing) => {
    const found = seeableForums.find(loaded, seeing);
    if (isRefusal(found)) return found;
    const id = forumIn(loaded, seeing.asked.ids);
    const names = found.names.filter((one) => one.id === id);
    return { ...found, names };
  },
  view: ({ names: [name] }) => name ?? refuse('refusal.unknown-team'),
});

function forumIn(loaded: Loaded, ids: readonly string[]): string | undefined {
  const teams = loaded.list('team').map((row) => row.state);
  const [team] = ids.flatMap((id) => teams.find((one) => one.status === 'connected' && one.facts.id === id) ?? []);
  return team?.status === 'connected' ? team.forum : undefined;
}
