import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { Asked, Drawn, Who } from '../../../ports/service.ts';
import type { Loaded } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { foundIn, question, readerOf, type Seeing, seeingOf } from '../../../service/question.ts';
import type { Language } from '../../../texts/text.ts';
import { drawOwnCard } from '../draw-notice.ts';
import { type SeenMeeting, seeableMeetingCard } from './one.ts';

export const card = question({ question: 'card', ...seeableMeetingCard, view: drawn });

function drawn({ bundle }: SeenMeeting, seeing: Seeing<Asked<'card'>>): Drawn {
  return drawOwnCard(bundle, readerOf(seeing), seeing.drawing);
}

/** The same card from what a command has read. */
export function cardFrom(loaded: Loaded, who: Who, id: string, context: Context) {
  return (language: Language): Drawn | Refusal => {
    const seeing = seeingOf({ who, asked: { id, language }, now: context.clock.now() }, loaded, context);
    const seen = foundIn('card', seeableMeetingCard, loaded, seeing);
    return isRefusal(seen) ? seen : drawn(seen, seeing);
  };
}
