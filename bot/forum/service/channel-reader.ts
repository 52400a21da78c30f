import type { Language } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';

/** What the channel speaks; a person's own card is in their own language. */
export const CHANNEL_LANGUAGE: Language = 'sv';

/** Whoever looks at a card that everybody in the channel sees: nobody in particular. `drawn`: "" on a card without presses. */
export function channelReader(now: Date, drawn: string): Reader {
  const actor = { kind: 'account', account: '', person: null, secretariat: false } as const;
  return { actor, language: CHANNEL_LANGUAGE, now, drawn };
}
