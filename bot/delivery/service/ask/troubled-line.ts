import { people } from '../../../forum/service/bodies.ts';
import type { ForumDefinition, MeetingDefinition } from '../../../kernel/definition.ts';
import type { OutgoingMail } from '../../../ports/mail.ts';
import type { Loaded, TroubledDelivery } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { roleIn } from '../../../service/matter.ts';
import { whenWords } from '../../../texts/dates.ts';
import { text } from '../../../texts/text.ts';
import type { Reader } from '../../../views/reader.ts';
import type { TroubledDeliveryView } from '../../views/troubled.ts';
import { type AboutDelivery, aboutOf, aboutReads } from '../delivery-matter.ts';
import { againstResending, isRedrawable } from '../resend.ts';
import { statusText, whatWords } from './line.ts';
import { troubledMailWords } from './mail-line.ts';

/** A meeting that stands on the page, which a line can lead to. */
interface ComingMeeting {
  id: string;
  forum: ForumDefinition;
  meeting: { definition: MeetingDefinition };
}

/** What failed or may not have arrived, with what can be done about each. For the secretariat only. */
export async function troubledLines(
  loaded: Loaded,
  coming: ComingMeeting[],
  reader: Reader,
  { store, matters }: Context,
): Promise<TroubledDeliveryView[]> {
  const rows = await store.outbox.troubled();
  const about = await gather(store, (known) => rows.flatMap((row) => aboutReads(row, known, matters)));
  const around = { loaded, coming, reader, matters };
  return rows.map((row) => troubledLine(row, aboutOf(row, about, reader.now, matters), around));
}

interface Around {
  loaded: Loaded;
  coming: ComingMeeting[];
  reader: Reader;
  matters: Context['matters'];
}

function troubledLine(row: TroubledDelivery, about: AboutDelivery | undefined, around: Around): TroubledDeliveryView {
  const { coming, reader } = around;
  const { language } = reader;
  const { matter } = row.about;
  const bundle = matter.kind === 'meeting' ? coming.find(({ id }) => id === matter.id) : undefined;
  const against = againstResending(row, about);
  return {
    id: row.id,
    text: lineText(row, about, bundle, around),
    statusText: statusText(row, language),
    by: BY[row.kind],
    uncertain: row.status === 'uncertain',
    canSettle: !isRedrawable(row, about),
    goesTo: goesTo(row, about, roleIn(around.matters, row.about)?.stands, around),
    ...(against ? { against: text(language, against.refused, against.params) } : {}),
    ...(bundle ? { meeting: bundle.id } : {}),
  };
}

const BY = { post: 'channel', update: 'card', reply: 'person', personal: 'person', mail: 'mail' } as const;

function lineText(
  row: TroubledDelivery,
  about: AboutDelivery | undefined,
  bundle: ComingMeeting | undefined,
  { loaded, reader: { language }, matters }: Around,
): string {
  const what = row.kind === 'mail' ? troubledMailWords(row, loaded, language) : whatWords(row, language, matters);
  const forum = about?.forum.shortName;
  if (bundle) {
    const when = whenWords(language, bundle.meeting.definition.when);
    return text(language, 'delivery.for-meeting', { what, forum: bundle.forum.shortName, when });
  }
  return forum && row.kind !== 'mail' ? text(language, 'delivery.for-forum', { what, forum }) : what;
}

/** Where it goes if it is sent again, in a sentence. */
function goesTo(
  row: TroubledDelivery,
  about: AboutDelivery | undefined,
  stands: 'one' | 'each' | undefined,
  { loaded, reader: { language } }: Around,
): string {
  if (row.kind === 'mail') {
    const { to } = row.payload as OutgoingMail;
    return text(language, 'delivery.goes.one', { who: to || text(language, 'delivery.mail.no-address') });
  }
  if (row.kind === 'post' && about) return text(language, 'delivery.goes.channel', { forum: about.forum.shortName });
  if (row.kind === 'update') return text(language, stands === 'one' ? 'delivery.goes.card' : 'delivery.goes.card-only');
  const titles = row.recipients.flatMap((id) => people(loaded).get(id)?.title ?? []);
  return titles.length > 0 && row.kind === 'personal'
    ? text(language, 'delivery.goes.one', { who: titles.join(', ') })
    : text(language, 'delivery.goes.same');
}
