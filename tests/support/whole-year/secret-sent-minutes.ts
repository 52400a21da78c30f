import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text } from './words.ts';

const MEETING = 'lg-2024-08-29';
const VERIFIER = 'p-kd-haninge';
const HEADING = { heading: text('rubriken som blev hemlig'), kind: 'decision' };

/** Minutes that were sent twice, with what was said of an item, before it is marked secret. */
export async function hideWhatWasSent({ done, product }: Hand): Promise<void> {
  const meeting = MEETING;
  await done({ do: 'set-agenda-item', meeting, base: 0, fields: HEADING });
  await done({ do: 'start-minutes', meeting });
  await done({ do: 'elect-verifier', meeting, seat: 'seat-lg-haninge', elected: true });
  const { writing } = (await product.get(SECRETARIAT, `/api/tab/minutes/${meeting}`)).body;
  const item = writing.items.at(-1).id;
  const notes = { do: 'write-item', meeting, item, edition: 0, writer: 's-1' };
  await done({ ...notes, text: `Beslut: ${text('det hemliga beslutet')}`, serial: 1 });
  await done({ do: 'send-minutes', meeting });
  const said = { do: 'comment-item', meeting, round: 1, part: item, kind: 'change' };
  await done({ ...said, text: text('den hemliga invändningen') }, VERIFIER);
  await done({ do: 'settle-comment', meeting, comment: 'k1', text: text('det hemliga svaret') });
  await done({ do: 'record-dissent', meeting, item, text: text('den hemliga meningen') }, VERIFIER);
  await done({ do: 'approve-items', meeting, round: 1, parts: ['head', item] }, VERIFIER);
  await done({ ...notes, text: `Beslut: ${text('det hemliga beslutet igen')}`, serial: 2 });
  await done({ do: 'send-minutes', meeting });
  await done({ do: 'note-registry-number', meeting, number: text('diarienumret före sekretessen') });
  await done({ do: 'set-agenda-item', meeting, item, base: 1, fields: { ...HEADING, secret: true } });
}
