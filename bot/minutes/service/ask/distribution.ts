import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded } from '../../../ports/store.ts';
import { question, type Seeable } from '../../../service/question.ts';
import { text } from '../../../texts/text.ts';
import { registriesOf } from '../../views/registries.ts';
import { minutesBundleOf } from '../bundle.ts';
import { letterTo } from '../distribution-deliveries.ts';
import { registriesAsked } from '../registration.ts';
import { type SeenMinutes, seeableMinutes } from './one.ts';

interface Seen extends SeenMinutes {
  loaded: Loaded;
}

/** What a press would send, for the secretariat. */
export const seeableDistribution: Seeable<{ id: string }, Seen> = {
  reads: seeableMinutes.reads,
  find: (loaded, { asked, actor }) => {
    const bundle = minutesBundleOf(loaded, asked.id);
    if (bundle === undefined) return refuse('refusal.unknown-meeting');
    return bundle.minutes ? { bundle, actor, loaded, registration: undefined } : refuse('refusal.unknown-minutes');
  },
  access: (found, seeing) => ({
    roles: seeableMinutes.access(found, seeing).roles,
    otherwise: refuse('refusal.secretariat-only'),
  }),
};

export const distribution = question({
  question: 'distribution',
  ...seeableDistribution,
  view: ({ bundle, loaded }, { asked: { language } }) => {
    const { forum, team } = bundle.meeting;
    const names = { forum: forum.shortName };
    const channel = team?.status === 'connected';
    const { distributions = [], corrections = [] } = bundle.minutes ?? {};
    const registries = registriesOf(registriesAsked(bundle), bundle, language);
    const [first] = registries;
    const paper = {
      file: { hash: text('sv', 'minutes.distribute.hash-later') },
      corrections: corrections.length,
    };
    const letter = first && letterTo(first.municipality, bundle, paper, loaded);
    return {
      again: distributions.length > 0,
      channelText: text(language, channel ? 'minutes.distribute.channel' : 'minutes.distribute.no-channel', names),
      registries,
      noRegistriesText: registries.length > 0 ? '' : text(language, 'minutes.distribute.no-registries', names),
      letter: first && letter ? { to: first.name, ...letter } : null,
    };
  },
});
