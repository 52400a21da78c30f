import { chatReads, inTheirChats } from '../../delivery/service/chats.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { Loaded, NewDelivery, Read } from '../../ports/store.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { Means } from '../../service/means.ts';
import type { Consequences } from '../../service/task.ts';
import { minutesBundleOf } from './bundle.ts';
import { drawVerification } from './draw-verification.ts';
import { aboutMinutes } from './matter.ts';

/** The chats of those who verify, as far as they are known. */
export function verifierReads(id: string, loaded: Loaded): Read[] {
  const verifiers = loaded.get('minutes', id)?.state.verifiers ?? [];
  return chatReads([...new Set(verifiers.map(({ person }) => person))].sort(), loaded);
}

/** A card to each who verifies, in their own chat where there is one; the tab asks them all the same. */
export function verificationCards(id: string, after: Loaded, { context, now }: Means): NewDelivery[] {
  const bundle = minutesBundleOf(after, id);
  const { sent, verifiers = [] } = bundle?.minutes ?? {};
  if (bundle === undefined || sent === undefined) return [];
  return verifiers.flatMap(({ person }) =>
    inTheirChats(person, after, {
      key: `verification:${id}:${sent.round}`,
      about: aboutMinutes(id, 'verification', sent.round),
      to: { person },
      draw: (account) => {
        const actor = { kind: 'account', account, person, secretariat: false } as const;
        const reader = { actor, language: CHANNEL_LANGUAGE, now, drawn: newDrawing(context) };
        return drawVerification(bundle, reader, context, sent.round);
      },
    }),
  );
}

/** What was said to those who verify is drawn anew, where anything of it may look different. */
export function verificationBehind(id: string, before: Loaded): Consequences['redraw'] {
  const sent = before.get('minutes', id)?.state.sent;
  return sent ? [{ matter: { kind: 'minutes', id }, roles: ['verification', 'reminder'] }] : [];
}
