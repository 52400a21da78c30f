import { randomUUID } from 'node:crypto';
import { ics, vevent } from './ics.ts';
import { type Product, SECRETARIAT } from './product.ts';

/** Stands in everything that `writeEverything` writes. */
export const WRITTEN = 'Skrivet';

const text = (about: string) => `${WRITTEN} för hand: ${about}`;
const address = `https://${WRITTEN.toLowerCase()}.example/sida`;
const drawn = () => `0mwprx4sd-${randomUUID().slice(0, 8)}`;
const form = [
  { id: 'f1', kind: 'text', label: text('frågan'), required: true },
  {
    id: 'f2',
    kind: 'choice',
    label: text('valet'),
    required: false,
    choices: [
      { id: 'a', label: text('det ena') },
      { id: 'b', label: text('det andra') },
    ],
  },
];
const answer = (about: string) => ({
  stance: 'answers',
  values: { f1: text(about) },
  comment: text('en kommentar'),
  anchoring: { level: 'political', note: text('beslutat') },
});

/** Everything in which people write of their own, done once: a fact of every sort that has words. Needs the teams of lg and ssk. */
export async function writeEverything(product: Product): Promise<void> {
  const done = async (command: object, person = SECRETARIAT) => {
    const { status, body } = await product.command(person, command);
    if (status !== 200) throw new Error(`${JSON.stringify(command)}: ${status} ${JSON.stringify(body)}`);
  };
  await writeMeeting(product, done);
  await askDates(done);
  await done(
    { do: 'ask-extra-meeting', id: 'extra', forum: 'ssk', when: { date: '2024-10-03' }, reason: text('skälet') },
    'p-kso-salem',
  );
  await askRound(done);
  await writeConsultations(done);
  for (let n = 0; n < 2; n += 1) await uploadCalendar(product);
}

/** The same file again takes the earlier one's place. */
async function uploadCalendar(product: Product): Promise<void> {
  const path = `/api/tab/calendars?key=${randomUUID()}&name=${WRITTEN}.ics`;
  const when = ['UID:a', 'DTSTART:20240405T070000Z', 'DTEND:20240405T090000Z'];
  const body = ics(vevent(...when, `SUMMARY:${text('händelsen')}`));
  const headers = { 'content-type': 'text/calendar' };
  const { status } = await product.request(SECRETARIAT, path, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`the calendar was refused: ${status}`);
}

type Done = (command: object, person?: string) => Promise<void>;

async function writeMeeting(product: Product, done: Done): Promise<void> {
  const meeting = 'lg-for-hand';
  const fields = {
    forum: 'lg',
    kind: 'extra',
    title: text('titeln'),
    when: { date: '2024-03-22', start: '09:00', end: '10:00' },
    mode: 'hybrid',
    place: text('platsen'),
    link: address,
    purpose: text('syftet'),
  };
  const items = async () => (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing.items;
  const heading = { heading: text('rubriken'), kind: 'decision', presenter: text('föredraganden') };
  await done({ do: 'plan-meeting', id: meeting, fields });
  await done({ do: 'change-meeting', meeting, base: 0, fields: { ...fields, place: text('en annan plats') } });
  for (const fields of [heading, heading]) await done({ do: 'set-agenda-item', meeting, base: 0, fields });
  const [open, secret] = (await items()).slice(-2).map(({ id }: { id: string }) => id);
  for (const item of [open, secret])
    await done({ do: 'add-annex', meeting, item, annex: { title: text('bilagan'), href: address } });
  await done({ do: 'set-agenda-item', meeting, item: secret, base: 1, fields: { ...heading, secret: true } });
  const guest = { title: text('gästen'), organisation: text('organisationen'), mail: 'skrivet@example.se' };
  await done({ do: 'invite-guest', meeting, item: open, guest });
  await done({ do: 'send-notice', meeting });
  await done({ do: 'cancel-meeting', meeting, reason: text('varför') });
}

async function askDates(done: Done): Promise<void> {
  const proposals = [{ date: '2024-03-04', start: '09:00', end: '11:00' }, { date: '2024-03-05' }];
  const fields = { forum: 'lg', kind: 'extra', title: text('mötet'), mode: 'on-site', place: text('var'), proposals };
  await done({ do: 'ask-dates', id: 'dagar', fields });
  await done({ do: 'answer-dates', dates: 'dagar', answers: { d1: 'yes', d2: 'no' }, drawn: drawn() }, 'p-kd-salem');
  await done({ do: 'choose-date', dates: 'dagar', proposal: 'd1', meeting: 'lg-funnet' });
}

async function askRound(done: Done): Promise<void> {
  const asked = { purpose: 'question', forum: 'lg', title: text('vad'), text: text('bakgrunden'), form };
  const fields = { ...asked, answerBy: { date: '2024-03-01' }, visibility: 'after-closing' };
  await done({ do: 'ask-round', id: 'fraga', fields });
  await done({ do: 'keep-draft', round: 'fraga', answer: answer('utkastet'), edition: 0 }, 'p-kd-haninge');
  const given = { do: 'answer-round', round: 'fraga', seen: 0 };
  await done({ ...given, answer: answer('svaret'), drawn: drawn() }, 'p-kd-salem');
  const behalf = { do: 'answer-on-behalf', round: 'fraga', municipality: 'tyreso', way: 'by-phone', drawn: drawn() };
  await done({ ...behalf, answer: answer('per telefon'), seen: 0 });
  await done({ do: 'change-round', round: 'fraga', text: text('mer bakgrund') });
  await done({ do: 'close-round', round: 'fraga' });
}

async function writeConsultations(done: Done): Promise<void> {
  const consultation = 'remiss';
  const fields = {
    title: text('remissen'),
    sender: text('remittenten'),
    senderNumber: text('deras nummer'),
    ownNumber: text('vårt nummer'),
    answerBy: '2024-06-28',
    forum: 'lg',
    route: 'full',
    standing: 'ours',
    text: text('vad den handlar om'),
    questions: form,
  };
  await done({ do: 'register-consultation', id: consultation, stage: 'considered', fields });
  await done({ do: 'change-consultation', consultation, base: 1, fields: { ...fields, text: text('mer') } });
  const annex = { title: text('förslaget'), href: address };
  await done({ do: 'add-consultation-annex', consultation, annex });
  await done({ do: 'decline-consultation', consultation, reason: text('varför inte') });
}
