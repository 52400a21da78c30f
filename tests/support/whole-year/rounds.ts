import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { ADDRESS, answer, drawn, FORM, text } from './words.ts';

const ROUND = 'fraga';
const FIELDS = {
  purpose: 'question',
  forum: 'lg',
  title: text('vad'),
  text: text('bakgrunden'),
  form: [...FORM, { id: 'f3', kind: 'file', label: text('underlaget'), required: false }],
  answerBy: { date: '2024-03-01' },
  visibility: 'after-closing',
};

/** A Round that is answered, overtaken, answered too late, closed and opened again; drafts that stay and that go. */
export async function askRounds(hand: Hand): Promise<void> {
  const { done } = hand;
  await done({ do: 'ask-round', id: ROUND, fields: FIELDS });
  await writeDrafts(hand);
  await answerRound(hand);
  await done({ do: 'change-round', round: ROUND, text: text('mer bakgrund') });
  await done({ do: 'change-round', round: ROUND, answerBy: { date: '2024-03-08', time: '12:00' } });
  await done({ do: 'close-round', round: ROUND });
  await answerTooLate(hand);
  await done({ do: 'reopen-round', round: ROUND, answerBy: { date: '2024-03-15' } });
  const fields = { ...FIELDS, form: FORM, respondents: ['salem', 'tyreso'], visibility: 'at-once' };
  await done({ do: 'ask-round', id: 'fraga-stangd', fields });
  await done({ do: 'close-round', round: 'fraga-stangd' });
  await askOfDocument(hand);
}

/** What the boards decide on: its file, the mails to the offices, a decision and one that is planned. */
async function askOfDocument({ done, uploaded, product }: Hand): Promise<void> {
  const round = 'besked';
  const { form } = (await product.get(SECRETARIAT, '/api/tab/rounds')).body.ask.endorsement;
  const said = ['sort', 'summary', 'background', 'proposal'].map((name) => [name, text(name)]);
  const document = { ...Object.fromEntries(said), href: ADDRESS };
  const about = { purpose: 'endorsement', forum: 'lg', title: text('dokumentet'), form, document };
  await done({
    do: 'ask-round',
    id: round,
    fields: { ...about, answerBy: { date: '2024-03-01' }, visibility: 'at-once' },
  });
  for (const file of ['handlingen', 'handlingen igen'])
    await uploaded(`/api/tab/rounds/${round}/files?field=document`, text(file));
  await done({ do: 'send-memos', round, document: true });
  const given = { do: 'answer-round', round, seen: 0 };
  const planned = { stance: 'planned', values: { p1: text('styrelsen'), p7: '2024-03-04' } };
  await done({ ...given, answer: planned, drawn: drawn() }, 'p-kd-salem');
  const values = { p1: text('styrelsen'), p2: '2024-01-22', p3: text('numret'), p4: text('tillägget') };
  await done({ ...given, answer: { stance: 'with-addition', values }, drawn: drawn() }, 'p-kd-tyreso');
}

async function writeDrafts({ done, uploaded }: Hand): Promise<void> {
  const keep = { do: 'keep-draft', round: ROUND, answer: answer('utkastet') };
  await done({ ...keep, edition: 0 }, 'p-kd-haninge');
  await done({ ...keep, edition: 1 }, 'p-kd-haninge');
  await done({ ...keep, edition: 0 }, 'p-kd-huddinge');
  await done({ do: 'drop-draft', round: ROUND }, 'p-kd-huddinge');
  await uploaded(`/api/tab/rounds/${ROUND}/files?field=f3`, text('filen'), 'p-kd-salem');
}

async function answerRound({ done, pressed, product }: Hand): Promise<void> {
  const { mine } = (await product.get('p-kd-salem', `/api/tab/rounds/${ROUND}`)).body;
  const [file] = mine.draft.files.f3;
  const whole = answer('svaret');
  const withFile = { ...whole, values: { ...whole.values, f3: [file.id] } };
  const given = { do: 'answer-round', round: ROUND, edition: mine.draft.edition };
  await done({ ...given, answer: withFile, drawn: drawn(), seen: 0 }, 'p-kd-salem');
  const behalf = { do: 'answer-on-behalf', round: ROUND, municipality: 'tyreso', way: 'by-phone', drawn: drawn() };
  await done({ ...behalf, answer: answer('per telefon'), seen: 0 });
  const card = { do: 'answer-round', round: ROUND, municipality: 'tyreso', drawn: drawn(), seen: 0, stance: 'answers' };
  await pressed({ ...card, as: {}, f1: text('ur kortet'), f2: 'a' }, 'p-kd-tyreso');
}

/** Refused, and yet kept as a draft. */
async function answerTooLate({ product }: Hand): Promise<void> {
  const late = { do: 'answer-round', round: ROUND, answer: answer('för sent'), drawn: drawn(), seen: 0 };
  const { status } = await product.command('p-kd-nykvarn', late);
  if (status !== 409) throw new Error(`answered too late, and ${status}`);
}
