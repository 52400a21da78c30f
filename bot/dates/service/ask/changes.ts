import { mayDo } from '../../../kernel/access.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import type { ChangeView } from '../../../meeting/views/line-view.ts';
import type { JournalLine, Loaded } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { instantWords, whenWords } from '../../../texts/dates.ts';
import { text } from '../../../texts/text.ts';
import type { Reader } from '../../../views/reader.ts';
import { proposalsOf } from '../../domain/state.ts';
import type { DatesBundle } from '../../views/bundle.ts';
import { datesBundles } from '../bundle.ts';

const HAPPENED = {
  'dates-asked': 'change.dates-asked',
  'date-chosen': 'change.date-chosen',
  'dates-closed': 'change.dates-closed',
} as const;

/** What has happened to the date questions that the reader may see. */
export async function datesChanges(
  loaded: Loaded,
  about: { since: Date; most: number },
  reader: Reader,
  context: Context,
): Promise<ChangeView[]> {
  const seen = datesBundles(loaded, reader.now).filter(({ seats, today }) =>
    mayDo('dates', rolesOf(reader.actor, seats, today)),
  );
  if (seen.length === 0) return [];
  const bundles = new Map(seen.map((bundle) => [bundle.id, bundle]));
  const types = Object.keys(HAPPENED);
  const lines = await context.store.journal({ ...about, types, ids: [...bundles.keys()] });
  return lines.flatMap((line) => {
    const bundle = bundles.get(line.id);
    return bundle ? [change(line, bundle, reader)] : [];
  });
}

function change(line: JournalLine, { id, dates, forum, zone }: DatesBundle, { language }: Reader): ChangeView {
  const chosen = dates.status === 'chosen' ? dates : undefined;
  const day = proposalsOf(dates.fields).find((one) => one.id === chosen?.proposal);
  const when = day ? whenWords(language, day.when) : '';
  const said = text(language, HAPPENED[line.type as keyof typeof HAPPENED], { forum: forum.shortName, when });
  const there = line.type === 'date-chosen' && chosen ? { meeting: chosen.meeting } : { dates: id };
  return { at: line.at.toISOString(), atText: instantWords(language, line.at, zone), text: said, ...there };
}
