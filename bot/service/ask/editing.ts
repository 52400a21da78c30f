import { lift } from '../../domain/lift.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { whenWords } from '../../texts/dates.ts';
import { agendaMissing } from '../../views/agenda-missing.ts';
import type { EditingMeans } from '../../views/editing-view.ts';
import type { MeetingBundle } from '../../views/meeting-bundle.ts';
import type { Reader } from '../../views/reader.ts';
import { people } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';

const MOST_TO_COPY = 12;

/** What only the secretariat's editing needs of a meeting's page. */
export async function editingMeans(bundle: MeetingBundle, reader: Reader, context: Context): Promise<EditingMeans> {
  const loaded = await gather(context.store, () => [
    { kind: 'person' },
    { kind: 'meeting', forum: bundle.forum.id, toDate: bundle.meeting.definition.when.date },
  ]);
  const earlier = loaded
    .list('meeting')
    .filter(({ id }) => id !== bundle.id)
    .map((row) => ({ id: row.id, meeting: lift<Meeting>(row) }))
    .filter(({ meeting }) => meeting.items !== undefined || meeting.definition.agenda !== undefined)
    .sort((a, b) => (a.meeting.definition.when.date < b.meeting.definition.when.date ? 1 : -1))
    .slice(0, MOST_TO_COPY);
  const missing = agendaMissing(bundle, reader);
  return {
    copyFrom: earlier.map(({ id, meeting }) => ({
      meeting: id,
      text: `${meeting.definition.title}, ${whenWords(reader.language, meeting.definition.when)}`,
    })),
    people: people(loaded),
    uploads: context.documents !== undefined,
    ...(missing === undefined ? {} : { agendaMissing: missing }),
  };
}
