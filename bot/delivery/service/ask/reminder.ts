import { rolesOf } from '../../../kernel/asking/relation.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { gather } from '../../../service/gather.ts';
import { questionWith, readerOf } from '../../../service/question.ts';
import { remindingOf, remindingReads } from '../reminding.ts';
import { deliveryLine } from './line.ts';
import { reminderView } from './reminder-view.ts';

/** Who would be reminded of what was asked now, where, and in what words; and all that was sent about it. */
export const reminder = questionWith({
  question: 'reminder',
  reads: () => [],
  find: () => ({}),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.secretariat-only') }),
  more: async (_, { asked: { about, language }, now }, context) => {
    const loaded = await gather(context.store, (rows) => remindingReads(about, rows, now, context.matters));
    const found = remindingOf(about, loaded, now, context.matters);
    const rows = found ? await context.store.outbox.byMatter(found.matter) : [];
    const [forum, zone] = [found?.asked.forum.shortName ?? '', found?.asked.zone ?? ''];
    const sent = rows
      .filter((row) => row.kind !== 'update')
      .map((row) => deliveryLine(row, forum, language, zone, context));
    return { loaded, found, sent };
  },
  view: (_, seeing, { loaded, found, sent }) =>
    found
      ? { ...reminderView(seeing.asked.about, found, loaded, readerOf(seeing)), sent }
      : refuse('refusal.unknown-asked'),
});
