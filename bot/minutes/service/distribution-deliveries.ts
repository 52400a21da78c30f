import { postIn } from '../../delivery/service/channel-post.ts';
import { mailTo, registryOf } from '../../delivery/service/mail.ts';
import { filedOf } from '../../document/domain/filed-of.ts';
import { head } from '../../forum/service/bodies.ts';
import { CHANNEL_LANGUAGE, channelReader } from '../../forum/service/channel-reader.ts';
import { holdersOn } from '../../kernel/asking/seats.ts';
import { paperName } from '../../kernel/file-name.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { Means } from '../../service/means.ts';
import { distributionCard } from '../cards/distribution.ts';
import type { Distribution } from '../domain/state.ts';
import type { MinutesBundle } from '../views/bundle.ts';
import { minutesView } from '../views/page.ts';
import { paperTitle } from '../views/paper-name.ts';
import { firstWords, type LetterSetting, type RegistryLetter, registryLetter } from '../views/registry-letter.ts';
import { minutesBundleOf } from './bundle.ts';
import { aboutMinutes } from './matter.ts';
import { registriesAsked } from './registration.ts';

/** What leaves when minutes were distributed: the post in the body's channel, and each registry's mail. */
export function distributionDeliveries(id: string, after: Loaded, means: Means): NewDelivery[] {
  const bundle = minutesBundleOf(after, id);
  if (bundle === undefined) return [];
  const number = bundle.minutes?.distributions?.length ?? 0;
  const mails = registryMails(bundle, registriesAsked(bundle), after, { key: `registry:${id}:${number}` });
  return [...distributionPost(bundle, number, filedLink(bundle, after), means), ...mails];
}

/** Nothing where the body has no channel. */
function distributionPost(
  bundle: MinutesBundle,
  number: number,
  filed: string | undefined,
  { context, now }: Means,
): NewDelivery[] {
  const { id, team, seats, zone } = bundle.meeting;
  if (team?.status !== 'connected') return [];
  const { channel, serviceUrl } = team.facts;
  const view = minutesView(bundle, channelReader(now, newDrawing(context)));
  const href = context.links.minutes(id, channel);
  const message = distributionCard(view, { language: CHANNEL_LANGUAGE, href, filed, again: number > 1 });
  const place = { serviceUrl, channel, about: aboutMinutes(id, 'distribution', number) };
  return [postIn(place, `distribution:${id}:${number}`, message, holdersOn(seats, localDate(now, zone)))];
}

/** Where the paper lies that is distributed; one without its corrections is another. */
function filedLink({ meeting: { id: about }, minutes }: MinutesBundle, loaded: Loaded): string | undefined {
  const corrections = minutes?.distributions?.at(-1)?.corrections;
  const same = loaded.list('filing').filter(({ state }) => state.paper.edition === corrections);
  return filedOf(same, { of: 'minutes', about, part: 'whole', format: 'pdf' })?.link;
}

/** `key`: of the mails, each with its municipality after it. `reminder`: their number has not come. */
interface Mailing {
  key: string;
  reminder?: true;
}

/** The newest paper to each of these municipalities' registries, in a mail of its own: no address is shown to another. */
export function registryMails(
  bundle: MinutesBundle,
  municipalities: readonly string[],
  loaded: Loaded,
  { key, reminder }: Mailing,
): NewDelivery[] {
  const { meeting, minutes } = bundle;
  const { distributions = [], approved } = minutes ?? {};
  const last = distributions.at(-1);
  if (approved === undefined || last === undefined) return [];
  const name = paperName(paperTitle(approved.document), 'pdf');
  return municipalities.flatMap((municipality) => {
    const receiver = meeting.municipalities.get(municipality);
    const letter = letterTo(municipality, bundle, last, loaded, reminder);
    if (receiver === undefined || letter === undefined) return [];
    return mailTo({
      key: `${key}:${municipality}`,
      to: receiver.registryMail,
      about: aboutMinutes(meeting.id, 'registry-letter', distributions.length),
      recipient: registryOf(municipality),
      mail: { ...letter, attachment: { name, content: last.file } },
    });
  });
}

/** `paper`: what is attached. */
export function letterTo(
  municipality: string,
  { meeting, minutes }: MinutesBundle,
  { file: { hash }, corrections }: Pick<Distribution, 'corrections'> & { file: { hash: string } },
  loaded: Loaded,
  reminder?: true,
): RegistryLetter | undefined {
  const { approved, distributions = [], registryNumber } = minutes ?? {};
  if (approved === undefined) return undefined;
  const { name: cooperation, secretariat } = head(loaded);
  const [first] = distributions;
  const more = reminder ? 'reminder' : first && first.corrections < corrections ? 'again' : undefined;
  const setting: LetterSetting = {
    ...{ cooperation, secretariat, hash },
    municipality: meeting.municipalities.get(municipality)?.officialName ?? municipality,
    ...(registryNumber ? { number: registryNumber } : {}),
    file: paperName(paperTitle(approved.document), 'pdf'),
    ...(first && more ? { once: { more, first: firstWords(first.at, meeting.zone) } } : {}),
  };
  return registryLetter(approved.document, setting);
}
