import { people } from '../../../forum/service/bodies.ts';
import { chairOn } from '../../../kernel/asking/chair.ts';
import { localDate } from '../../../kernel/local-time.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { whenWords } from '../../../texts/dates.ts';
import type { Reader } from '../../../views/reader.ts';
import { agendaMissing } from '../../views/agenda-missing.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import type { EditingMeans } from '../../views/editing.ts';
import { inMinutes } from '../../views/in-minutes.ts';
import { meetingsIn } from '../by-date.ts';
import { isPromised, promiseReads } from '../promised.ts';

const MOST_TO_COPY = 12;

/** What only the secretariat's editing needs of a meeting's page. */
export async function editingMeans(bundle: MeetingBundle, reader: Reader, context: Context): Promise<EditingMeans> {
  const loaded = await gather(context.store, () => [
    { kind: 'person' },
    { kind: 'meeting', forum: bundle.forum.id, toDate: bundle.meeting.definition.when.date },
    ...promiseReads(bundle.forum.id),
    { kind: 'minutes', ids: [bundle.id] },
  ]);
  const earlier = meetingsIn(loaded)
    .filter(({ id }) => id !== bundle.id)
    .filter(({ meeting }) => meeting.items !== undefined || meeting.definition.agenda !== undefined)
    .sort((a, b) => (a.meeting.definition.when.date < b.meeting.definition.when.date ? 1 : -1))
    .slice(0, MOST_TO_COPY);
  const missing = agendaMissing(bundle, reader);
  const minutes = loaded.get('minutes', bundle.id)?.state;
  return {
    copyFrom: earlier.map(({ id, meeting }) => ({
      meeting: id,
      text: `${meeting.definition.title}, ${whenWords(reader.language, meeting.definition.when)}`,
    })),
    people: people(loaded),
    uploads: context.documents !== undefined,
    page: context.links.meeting(bundle.id, undefined),
    promised: isPromised(bundle.id, loaded),
    noted: minutes !== undefined,
    inMinutes: (item) => inMinutes(minutes, item),
    chairChats: await chairChats(bundle, reader, context),
    ...(missing === undefined ? {} : { agendaMissing: missing }),
  };
}

async function chairChats({ forum, offices, seats, zone }: MeetingBundle, { now }: Reader, { store }: Context) {
  const chair = chairOn(forum.id, offices, seats, localDate(now, zone));
  if (chair === undefined || !forum.rules.chairApprovesAgenda) return false;
  const accounts = await store.list({ kind: 'account', person: chair });
  const chats = await store.list({ kind: 'chat', ids: accounts.map(({ id }) => id) });
  return chats.some(({ state }) => state.status === 'open');
}
