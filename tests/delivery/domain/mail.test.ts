import { aboutConsultation } from '../../../bot/consultation/service/matter.ts';
import { addressOf, mailTo, officeOf, registryOf } from '../../../bot/delivery/service/mail.ts';
import { isMailAddress, isOneLine } from '../../../bot/kernel/mail-address.ts';
import type { OutgoingMail } from '../../../bot/ports/mail.ts';
import { en } from '../../../bot/texts/en.ts';
import { sv } from '../../../bot/texts/sv.ts';
import type { TextKey } from '../../../bot/texts/text.ts';

const made = (over: { to?: string; subject?: string; text?: string; key?: string } = {}) =>
  mailTo({
    key: over.key ?? 'remiss:x:salem',
    to: over.to ?? 'Kommun@Salem.example.se',
    about: aboutConsultation('x', 'office-letter'),
    recipient: officeOf('salem'),
    mail: { subject: over.subject ?? 'Remiss', text: over.text ?? 'Hej' },
  });
const payload = (over: Parameters<typeof made>[0]) => made(over).payload as OutgoingMail;

describe('en e-postadress', () => {
  test.each(['kommun@salem.se', 'a.b+c@x.example.se', "o'neil@example.se", 'kansli@södertälje.se', 'ÅSA@example.se'])(
    '%s är en',
    (address) => expect(isMailAddress(address)).toBe(true),
  );

  test.each([
    '',
    'salem',
    'kommun@salem',
    '@salem.se',
    'kommun@',
    'a@b@salem.se',
    'a b@salem.se',
    'kommun@salem.se ',
    'kommun@salem.se\r\nBcc: alla@example.se',
    'kommun@salem.se\nBcc:alla@example.se',
    'kommun@salem.se\u2028x',
    'kommun@salem.se,alla@example.se',
    'kommun@salem.se;alla@example.se',
    'Salem <kommun@salem.se>',
    '"kommun"@salem.se',
    'kommun@[127.0.0.1]',
    'kommun@-salem.se',
    'kommun@salem..se',
    '.kommun@salem.se',
    'kom..mun@salem.se',
    'kom\u0000mun@salem.se',
    'kom\u202emun@salem.se',
    `${'a'.repeat(65)}@salem.se`,
    `a@${'salem.'.repeat(60)}se`,
  ])('%j är ingen', (address) => expect(isMailAddress(address)).toBe(false));
});

describe('ett brev i utkorgen', () => {
  it('är exakt det som skickas, i adressens tråd, till den som liggaren nämner', () => {
    expect(made()).toEqual({
      key: 'remiss:x:salem',
      kind: 'mail',
      door: 'mail',
      thread: 'kommun@salem.example.se',
      about: { matter: { kind: 'consultation', id: 'x' }, role: 'office-letter', standsFor: [] },
      payload: { to: 'Kommun@Salem.example.se', subject: 'Remiss', text: 'Hej', reference: 'remiss:x:salem' },
      recipients: ['office:salem'],
    });
  });

  it('går till ett kansli eller en registratur som liggaren känner igen, eller till en person', () => {
    expect(addressOf(officeOf('salem'))).toEqual({ at: 'office', municipality: 'salem' });
    expect(addressOf(registryOf('salem'))).toEqual({ at: 'registry', municipality: 'salem' });
    for (const person of ['p-kd-salem', 'office:', 'annat:salem']) expect(addressOf(person)).toBeUndefined();
  });

  it('kan säga vilket brev det skickas i stället för', () => {
    const about = aboutConsultation('x', 'office-letter');
    const order = { key: 'b', to: 'a@example.se', about, recipient: 'p-x', mail: { subject: 'x', text: 'x' } };
    expect(mailTo({ ...order, instead: 'a' })).toMatchObject({ key: 'b', target: 'a' });
  });

  test.each(['Remiss\r\nBcc: alla@example.se', 'Remiss\nBcc:x', 'Remiss\u0085x', 'Remiss\u2028x', 'Re\u0000miss\tx'])(
    'ett ämne på flera rader blir en rad: %j',
    (subject) => {
      const made = payload({ subject, key: `nyckel\r\nX-Ond: ja` });
      expect(isOneLine(made.subject) && isOneLine(made.reference)).toBe(true);
      expect(`${made.subject}${made.reference}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    },
  );

  it('ett ämne som styr hur det ritas, är för långt eller är sönderskuret går att läsa och att spara', () => {
    expect(payload({ subject: 'fdp.\u202eexe' }).subject).toBe('fdp.exe');
    const cut = payload({ subject: `${'x'.repeat(199)}😀` }).subject;
    expect(cut).toHaveLength(200);
    expect(cut.isWellFormed()).toBe(true);
  });

  it('texten behåller sina rader och tappar det som inte syns', () => {
    expect(payload({ text: 'Hej\r\n\r\n\tdu\rdär\u0000\u0007\ud800' }).text).toBe('Hej\n\n\tdu\ndär\ufffd');
  });

  it('en felaktig adress stoppar inte den som beslutar: den ligger kvar på en rad och går inte att skicka till', () => {
    const { to } = payload({ to: 'kommun@salem.se\r\nBcc: alla@example.se' });
    expect(to).toBe('kommun@salem.se Bcc: alla@example.se');
    expect(isMailAddress(to)).toBe(false);
  });
});

it('ett ämne säger vad brevet är, kolon, vad det gäller, på båda språken', () => {
  const subjects = Object.keys(sv).filter((key) => /[.-]subject(-|$)/.test(key)) as TextKey[];
  expect(subjects.length).toBeGreaterThan(5);
  for (const key of subjects) for (const words of [sv[key], en[key]]) expect(words).toMatch(/^[^{}:]+: \{/);
});
