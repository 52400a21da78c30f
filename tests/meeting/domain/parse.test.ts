import { parseCommand } from '../../../bot/declared/parse-command.ts';
import { text } from '../../../bot/texts/text.ts';

const fields = {
  forum: 'lg',
  kind: 'ordinary',
  title: 'Ledningsgruppsmöte',
  when: { date: '2024-02-16', start: '09:00', end: '11:30' },
  mode: 'hybrid',
};
const plan = (more: object = {}) => parseCommand({ do: 'plan-meeting', id: 'lg-nytt', fields: { ...fields, ...more } });
const item = (more: object) =>
  parseCommand({
    do: 'set-agenda-item',
    meeting: 'm1',
    base: 0,
    fields: { heading: 'Budget', kind: 'decision', ...more },
  });
const annex = (given: unknown) => parseCommand({ do: 'add-annex', meeting: 'm1', item: 'p1', annex: given });
const guest = (given: unknown) => parseCommand({ do: 'invite-guest', meeting: 'm1', item: 'p1', guest: given });

describe('ett möte som någon har skrivit', () => {
  it('fungerar, också med bara det nödvändiga; tomma fält är inga fält', () => {
    expect(plan()).toEqual({ do: 'plan-meeting', id: 'lg-nytt', fields });
    expect(plan({ place: '', link: '', purpose: null, note: undefined })).toEqual(plan());
    expect(plan({ when: { date: '2024-02-16', endDate: '', start: '', end: '' } })).toMatchObject({
      fields: { when: { date: '2024-02-16' } },
    });
  });

  it('en tom sista svarsdag är att ingen sägs, och utan fält följer den ändringen', () => {
    const change = (more: object) => parseCommand({ do: 'change-meeting', meeting: 'm1', base: 0, fields, ...more });
    expect(change({ answerBy: '' })).toMatchObject({ answerBy: '' });
    expect(change({ answerBy: '2024-02-14' })).toMatchObject({ answerBy: '2024-02-14' });
    expect(change({})).not.toHaveProperty('answerBy');
    expect(change({ answerBy: 'snart' })).toMatchObject({ refused: 'refusal.unclear-day' });
  });

  it('en slutdag som är samma dag är ingen slutdag', () => {
    expect(plan({ when: { date: '2024-02-16', endDate: '2024-02-16' } })).toMatchObject({
      fields: { when: { date: '2024-02-16' } },
    });
  });

  it('osynliga tecken som vänder på texten tas bort, också i fält som behåller sina rader', () => {
    expect(plan({ title: 'Faktura\u202efdp.exe\u200b', note: 'ett\u2066\ntvå\u2069' })).toMatchObject({
      fields: { title: 'Fakturafdp.exe', note: 'ett\ntvå' },
    });
    expect(plan({ title: '\u200b\u202e\ufeff' })).toEqual({ refused: 'refusal.field-empty' });
  });

  it('mellanslag och radbrytningar i rubriken blir ett mellanslag, i anteckningen står raderna kvar', () => {
    expect(plan({ title: '  Extra\n\tmöte  ', note: 'ett\ntvå' })).toMatchObject({
      fields: { title: 'Extra möte', note: 'ett\ntvå' },
    });
  });

  it('Markdown och mention-taggar är bara tecken', () => {
    const title = '**Viktigt** <at>alla</at> [x](javascript:1)';
    expect(plan({ title })).toMatchObject({ fields: { title } });
  });

  it('en rubrik på 500 tecken nekas med hur många som får plats', () => {
    const refused = plan({ title: '**[x](y)** '.repeat(50).slice(0, 500) });
    expect(refused).toMatchObject({ refused: 'refusal.field-too-long', params: { most: '200' } });
    const sentence = text('sv', 'refusal.field-too-long', (refused as { params: Record<string, string> }).params);
    expect(sentence).toContain('får vara högst 200');
    expect(plan({ title: 'x'.repeat(200) })).not.toHaveProperty('refused');
    expect(plan({ title: 'x'.repeat(201) })).toMatchObject({ params: { length: '201', most: '200' } });
  });

  it('2 000 tecken får plats i en anteckning, 2 001 inte', () => {
    expect(plan({ note: 'x'.repeat(2_000) })).not.toHaveProperty('refused');
    expect(plan({ note: 'x'.repeat(2_001) })).toMatchObject({ refused: expect.stringMatching(/too-long/) });
    expect(plan({ purpose: 'x'.repeat(501) })).toMatchObject({
      refused: 'refusal.field-too-long',
      params: { most: '500' },
    });
  });

  it.each([
    ['http', 'http://teams.example/mote'],
    ['javascript', 'javascript:alert(1)'],
    ['data', 'data:text/html,hej'],
    ['utan värd', 'https://'],
    ['utan punkt', 'https://localhost'],
    ['ord', 'se kalendern'],
    ['mellanslag', 'https://teams.example/ett möte två'],
  ])('möteslänken måste vara https: inte %s', (name, link) => {
    const read = plan({ link });
    if (name === 'mellanslag') expect(read).not.toHaveProperty('refused');
    else expect(read).toMatchObject({ refused: 'refusal.not-https' });
  });

  it.each([
    ['NUL i rubriken', { title: 'a\u0000b' }, 'refusal.unreadable-text'],
    ['ett halvt tecken', { title: 'a\ud800' }, 'refusal.unreadable-text'],
    ['en tom rubrik', { title: '   ' }, 'refusal.field-empty'],
    [
      'ett klockslag som inte finns',
      { when: { date: '2024-02-16', start: '24:00', end: '25:00' } },
      'refusal.unclear-hour',
    ],
    ['ett klockslag utan minuter', { when: { date: '2024-02-16', start: '9', end: '11' } }, 'refusal.unclear-hour'],
    ['en dag i ord', { when: { date: 'fredag' } }, 'refusal.unclear-day'],
    ['ingen dag', { when: {} }, 'refusal.malformed'],
    ['en form som inte finns', { mode: 'telefon' }, 'refusal.malformed'],
    ['ett slag som inte finns', { kind: 'hemligt' }, 'refusal.malformed'],
    ['ett organ som är en väg', { forum: '../../etc' }, 'refusal.malformed'],
    ['en rubrik som är en lista', { title: ['x'] }, 'refusal.malformed'],
  ])('%s nekas', (_name, more, refused) => {
    expect(plan(more)).toMatchObject({ refused });
  });

  it('det som ingen frågade efter tas inte med', () => {
    const read = plan({ status: 'noticed', imported: {}, id: 'annat', agenda: [] });
    expect(read).toEqual(plan());
    expect(JSON.stringify(read)).not.toContain('noticed');
  });
});

describe('en punkt som någon har skrivit', () => {
  it('fungerar med föredragande och längd', () => {
    expect(item({ presenter: 'Ekonomichefen', minutes: 20 })).toMatchObject({
      fields: { heading: 'Budget', kind: 'decision', presenter: 'Ekonomichefen', minutes: 20 },
    });
  });

  it('med sekretess tas varken rubrik eller föredragande emot', () => {
    const read = item({ heading: 'Upphandling av X', presenter: 'Juristen', secret: true, minutes: 10 });
    expect(read).toMatchObject({ fields: { heading: '', kind: 'decision', secret: true, minutes: 10 } });
    expect(JSON.stringify(read)).not.toMatch(/Upphandling|Juristen/);
  });

  it.each([
    [{ heading: '' }, 'refusal.field-empty'],
    [{ heading: 'x'.repeat(201) }, 'refusal.field-too-long'],
    [{ kind: 'gräl' }, 'refusal.malformed'],
    [{ minutes: 0 }, 'refusal.malformed'],
    [{ minutes: 1.5 }, 'refusal.malformed'],
    [{ minutes: 1_441 }, 'refusal.malformed'],
    [{ minutes: '20' }, 'refusal.malformed'],
    [{ heading: 'a\u0000' }, 'refusal.unreadable-text'],
  ])('%j nekas', (more, refused) => {
    expect(item(more)).toMatchObject({ refused });
  });

  it.each([-1, 1.5, '0', null, undefined, 1e300])('versionen %j nekas', (base) => {
    const given = { do: 'set-agenda-item', meeting: 'm1', base, fields: { heading: 'x', kind: 'other' } };
    expect(parseCommand(given)).toEqual({ refused: 'refusal.malformed' });
  });
});

describe('en handling och en gäst som någon har skrivit', () => {
  it('en länk är https; en fil kan bara laddas upp', () => {
    expect(annex({ title: 'Underlag', href: 'https://example.se/u' })).not.toHaveProperty('refused');
    expect(annex({ title: 'Underlag', href: 'http://example.se/u' })).toMatchObject({ refused: 'refusal.not-https' });
    const file = { document: '../../etc/passwd', name: 'x', size: 1 };
    expect(annex({ title: 'Underlag', file })).toHaveProperty('refused');
    expect(annex({ title: '', href: 'https://example.se/u' })).toMatchObject({ refused: 'refusal.field-empty' });
  });

  it('med sekretess tas ingenting mer emot', () => {
    const read = annex({ secret: true, title: 'Hemlig rubrik', href: 'https://example.se/hemlig' });
    expect(read).toMatchObject({ annex: { secret: true } });
    expect(JSON.stringify(read)).not.toMatch(/Hemlig|hemlig/);
  });

  it('en gäst har titel, organisation och en adress som går att skriva till', () => {
    const given = { title: 'Trafikdirektör', organisation: 'Region X', mail: 'Namn@Example.se' };
    expect(guest(given)).toMatchObject({ guest: { mail: 'namn@example.se' } });
    expect(guest({ person: 'p-a' })).toMatchObject({ guest: { person: 'p-a' } });
    for (const mail of ['namn', 'namn@example', 'a b@example.se', '', 'x@y@example.se']) {
      expect(guest({ ...given, mail })).toHaveProperty('refused');
    }
    expect(guest({ ...given, organisation: '' })).toMatchObject({ refused: 'refusal.field-empty' });
    expect(guest(null)).toEqual({ refused: 'refusal.malformed' });
  });
});

describe('valet av ett organs plats', () => {
  const choice = (more: object) => parseCommand({ do: 'choose-forum', team: '19:t', forum: 'lg', ...more });

  it('är en flytt bara när det sägs', () => {
    const plain = { do: 'choose-forum', team: '19:t', forum: 'lg' };
    expect(choice({})).toEqual(plain);
    for (const move of [false, 'true', 1, null, {}]) expect(choice({ move })).toEqual(plain);
    expect(choice({ move: true })).toEqual({ ...plain, move: true });
  });
});
