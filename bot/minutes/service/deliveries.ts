import { accountsOf } from '../../forum/service/bodies.ts';
import type { Loaded, NewDelivery, Read } from '../../ports/store.ts';
import { newDrawing } from '../../service/drawing.ts';
import type { Means } from '../../service/means.ts';
import type { Consequences } from '../../service/task.ts';
import { minutesBundleOf } from './bundle.ts';
import { drawVerification } from './draw-verification.ts';
import { aboutMinutes } from './matter.ts';

/** The chats of those who verify, as far as they are known. */
export function verifierReads(id: string, loaded: Loaded): Read[] {
  const persons = (loaded.get('minutes', id)?.state.verifiers ?? []).map(({ person }) => person);
  const accounts = persons.flatMap((person) => accountsOf(loaded, person));
  return [
    ...persons.map((person): Read => ({ kind: 'account', person })),
    ...(accounts.length > 0 ? [{ kind: 'chat' as const, ids: accounts }] : []),
  ];
}

/** A card to each who verifies, in their own chat where there is one; the tab asks them all the same. */
export function verificationCards(id: string, after: Loaded, { context, now }: Means): NewDelivery[] {
  const bundle = minutesBundleOf(after, id);
  const { sent, verifiers = [] } = bundle?.minutes ?? {};
  if (bundle === undefined || sent === undefined) return [];
  const chats = verifiers.flatMap(({ person }) =>
    accountsOf(after, person).flatMap((account) => {
      const chat = after.get('chat', account)?.state;
      return chat?.status === 'open' ? [{ person, account, chat }] : [];
    }),
  );
  return chats.map(({ person, account, chat }) => {
    const actor = { kind: 'account', account, person, secretariat: false } as const;
    const reader = { actor, language: 'sv' as const, now, drawn: newDrawing(context) };
    const { conversation, serviceUrl } = chat;
    return {
      key: `verification:${id}:${sent.round}:${account}`,
      kind: 'personal',
      door: 'teams',
      thread: conversation,
      about: aboutMinutes(id, sent.round),
      payload: {
        address: { serviceUrl, conversation, channel: false },
        message: drawVerification(bundle, reader, context, sent.round),
        to: { person },
      },
      recipients: [person],
    };
  });
}

/** What was said to those who verify is drawn anew, where anything of it may look different. */
export function verificationBehind(id: string, before: Loaded): Consequences['redraw'] {
  const sent = before.get('minutes', id)?.state.sent;
  return sent ? [{ matter: { kind: 'minutes', id }, roles: ['verification'] }] : [];
}
