import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { ADDRESS, FORM, text, WRITTEN } from './words.ts';

const FIELDS = {
  title: text('remissen'),
  sender: text('remittenten'),
  senderNumber: text('deras nummer'),
  ownNumber: text('vårt nummer'),
  answerBy: '2024-06-28',
  forum: 'lg',
  route: 'full',
  standing: 'ours',
  text: text('vad den handlar om'),
  questions: FORM,
};
const LIST = `Remiss;Remittent;Inkom\r\n${WRITTEN} i en lista;${WRITTEN} av någon;2024-01-15\r\n`;

/** A consultation that is answered, one that is declined, and those of a list. */
export async function liveConsultations(hand: Hand): Promise<void> {
  const { done } = hand;
  await answerOne('remiss', hand);
  await done({ do: 'register-consultation', id: 'remiss-avbojd', stage: 'watched', fields: FIELDS });
  await done({ do: 'decline-consultation', consultation: 'remiss-avbojd', reason: text('varför inte') });
  await importList(hand);
  await registeredByMistake(hand);
}

/** One is removed with why, and a list is imported and undone. */
async function registeredByMistake(hand: Hand): Promise<void> {
  const { done, product } = hand;
  const id = 'remiss-misstag';
  await done({ do: 'register-consultation', id, stage: 'watched', fields: FIELDS });
  const asked = { do: 'note-extension', consultation: id };
  await done({ ...asked, step: 'asked', until: '2024-07-05' });
  await done({ ...asked, step: 'undone' });
  await done({ do: 'remove-consultation', consultation: id, reason: text('varför den togs bort') });
  const { imports } = (await product.get(SECRETARIAT, '/api/tab/consultations')).body;
  await done({ do: 'undo-import', list: imports[0].list });
}

async function answerOne(consultation: string, hand: Hand): Promise<void> {
  const { done } = hand;
  await done({ do: 'register-consultation', id: consultation, stage: 'considered', fields: FIELDS });
  await done({ do: 'change-consultation', consultation, base: 1, fields: { ...FIELDS, text: text('mer') } });
  await annex(consultation, hand);
  for (const [step, until] of [
    ['asked', '2024-07-05'],
    ['refused', undefined],
    ['asked', '2024-08-30'],
    ['granted', '2024-08-23'],
  ])
    await done({ do: 'note-extension', consultation, step, until });
  await done({ do: 'tell-offices', consultation, what: 'timetable' });
  const asked = { purpose: 'input', forum: 'lg', title: text('inspel'), form: FORM, consultation };
  const fields = { ...asked, answerBy: { date: '2024-03-20' }, visibility: 'after-closing' };
  await done({ do: 'ask-round', id: 'inspel', fields });
  const handedIn = { stage: 'submitted', answered: '2024-01-22', submitted: '2024-01-26' };
  await done({ do: 'move-consultation', consultation, from: 'open', ...handedIn });
}

async function annex(consultation: string, { done, uploaded, product }: Hand): Promise<void> {
  await done({ do: 'add-consultation-annex', consultation, annex: { title: text('förslaget'), href: ADDRESS } });
  for (const file of ['filen', 'en fil till'])
    await uploaded(`/api/tab/consultations/${consultation}/annexes?same=beside`, text(file));
  const { papers } = (await product.get(SECRETARIAT, `/api/tab/consultations/${consultation}`)).body;
  const [first, second] = papers.annexes.map(({ id }: { id: string }) => id);
  await done({ do: 'rename-consultation-annex', consultation, annex: first, title: text('förslagets nya titel') });
  await done({ do: 'move-consultation-annex', consultation, annex: first, to: 1 });
  await done({ do: 'remove-consultation-annex', consultation, annex: second });
}

/** Looked through first, then brought in as it was seen. */
async function importList({ uploaded }: Hand): Promise<void> {
  const seen = await uploaded('/api/tab/consultation-list?forum=lg', LIST);
  const { digest } = seen as { digest: string };
  await uploaded(`/api/tab/consultation-list?forum=lg&digest=${digest}`, LIST);
}
