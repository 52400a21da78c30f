import mammoth from 'mammoth';
import { paperDocx } from '../../../bot/papers/paper-docx.ts';
import type { RoundDocument } from '../../../bot/round/domain/state.ts';
import { memoPaper } from '../../../bot/round/views/memo.ts';
import { documentLetter, memoLetter } from '../../../bot/round/views/memo-letter.ts';
import { memosView } from '../../../bot/round/views/memos.ts';
import { aRoundBundle } from '../../support/asked-round.ts';
import { aMunicipality } from '../../support/builders.ts';
import { partsOf } from '../../support/open-papers.ts';
import { wordsOf } from '../../support/paper-words.ts';
import { DOCUMENT } from '../../support/round-builders.ts';

const setting = { municipality: 'Österås', page: 'https://teams.example.se/fragan?a=1&b=2' };
const bundleOf = (document: RoundDocument) =>
  aRoundBundle({ fields: { purpose: 'endorsement', title: 'Program 2040', document } });
const paperOf = (more: Partial<RoundDocument> = {}) => {
  const document = { ...DOCUMENT, ...more };
  return memoPaper(bundleOf(document), document, setting);
};

describe('tjänsteskrivelsen', () => {
  it('har sina rubriker som riktiga rubriker, i sin ordning, på svenska', async () => {
    const bytes = await paperDocx(paperOf());
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const headings = [...value.matchAll(/<h1>(?:<a[^>]*><\/a>)?([^<]*)<\/h1>/g)].map(([, said]) => said);
    expect(headings).toEqual(['Sammanfattning', 'Bakgrund', 'Ärendet', 'Förslag till beslut', 'Så lämnas beskedet']);
    expect(value).toMatch(/^<p>Program 2040<\/p>/);
    expect(value).toContain('<a href="https://example.se/program">');
    const { 'word/styles.xml': styles, 'docProps/core.xml': core } = partsOf(bytes);
    expect(styles).toContain('<w:lang w:val="sv-SE"');
    expect(core).toContain('<dc:title>Tjänsteskrivelse: Program 2040</dc:title>');
  });

  it('säger allt som den ska, i ordning, som ett annat program läser det', async () => {
    const paper = paperOf();
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await paperDocx(paper)) });
    let at = 0;
    const whole = value.replace(/\s/g, '');
    for (const words of wordsOf(paper).map((said) => said.replace(/[\s•]/g, ''))) {
      const found = whole.indexOf(words, at);
      expect([words, found >= 0]).toEqual([words, true]);
      at = found + words.length;
    }
    expect(value).toContain('Kommun: Österås');
    expect(value).toContain('Besked önskas senast: fredag 1 mars 2024 kl. 12.00');
    expect(value).toContain('Till: Kommunstyrelsen');
    expect(value).toContain('kansliet@example.se');
  });

  it.each([
    ['som en att-sats', 'att anta programmet', ['Kommunstyrelsen föreslås besluta att anta programmet']],
    ['utan att', 'Anta programmet', ['Kommunstyrelsen föreslås besluta att anta programmet']],
    [
      'med hela meningen',
      'Kommunstyrelsen föreslås besluta att anta det',
      ['Kommunstyrelsen föreslås besluta att anta det'],
    ],
    [
      'på flera rader, med streck',
      '– att anta det\n\n- att avstå medel',
      ['Kommunstyrelsen föreslås besluta:', 'att anta det', 'att avstå medel'],
    ],
  ])('förslaget till beslut, skrivet %s', (_name, proposal, said) => {
    const words = wordsOf(paperOf({ proposal })).filter((one) => one !== '•');
    const from = words.indexOf('Förslag till beslut') + 1;
    expect(words.slice(from, from + said.length)).toEqual(said);
  });

  it('utan länk leder den till frågans sida, och nämner ingen annan kommun', () => {
    const { href: _href, ...document } = DOCUMENT;
    const words = wordsOf(memoPaper(bundleOf(document), document, setting)).join('\n');
    expect(words).toContain('i fliken Samverkan i Teams: frågans sida');
    expect(words).not.toContain(setting.page);
    for (const other of ['Åby', 'Ärla', 'Botorp']) expect(words).not.toContain(other);
  });
});

describe('mejlet med den', () => {
  const letter = (more: Partial<RoundDocument>, beside: boolean) => {
    const document = { ...DOCUMENT, ...more };
    return memoLetter(bundleOf(document), document, setting, beside).text;
  };

  it('säger vad det är, till när, var handlingen finns och hur man svarar', () => {
    const text = letter({}, false);
    expect(text).toContain('Samverkan Väst ber Österås om ett besked om ”Program 2040” (Utvecklingsprogram).');
    expect(text).toContain('Vi vill veta senast fredag 1 mars 2024 kl. 12.00');
    expect(text).toContain('Handlingen: https://example.se/program');
    expect(text).toContain(`Frågans sida: ${setting.page}`);
    expect(text).not.toMatch(/[{}]/);
  });

  it('handlingen kommer i ett eget mejl, eller finns i Teams', () => {
    const { href: _href, ...without } = DOCUMENT;
    const said = (beside: boolean) => memoLetter(bundleOf(without), without, setting, beside).text;
    expect(said(true)).toContain('Handlingen kommer i ett eget mejl.');
    expect(said(false)).toContain('Handlingen ligger på frågans sida i Teams.');
    expect(letter({}, true)).toContain('Handlingen kommer i ett eget mejl.');
    const { subject, text } = documentLetter(bundleOf(DOCUMENT), DOCUMENT, setting.page);
    expect(subject).toBe('Handlingen: Program 2040');
    expect(text).toContain('Bifogat finns ”Program 2040”');
  });
});

describe('kansliet ser det innan det skickas', () => {
  const reader = (secretariat: boolean) => ({
    actor: { kind: 'account' as const, account: 'k', person: secretariat ? null : 'p-lg-a', secretariat },
    ...{ language: 'sv' as const, now: new Date('2024-02-21T10:00:00Z'), drawn: 'd' },
  });

  it('ett kansli utan adress nämns, och mejlet står som det går ut', () => {
    const bundle = bundleOf(DOCUMENT);
    const towns = [aMunicipality('a', { name: 'Åby', officeMail: 'ingen' }), aMunicipality('b', { name: 'Ärla' })];
    const municipalities = new Map([...bundle.municipalities, ...towns.map((one) => [one.id, one] as const)]);
    const view = memosView({ ...bundle, municipalities }, reader(true), setting.page);
    expect(view).toMatchObject({
      noAddressText: 'Ingen adress som går att skicka till: Åby. Mejlet dit kommer att stå som misslyckat.',
      letters: [{ document: false, subject: 'Tjänsteskrivelse att arbeta vidare med: Program 2040' }],
      mayAdd: true,
    });
  });

  it('utan handling sägs vad som fattas; andra ser inget av det', () => {
    const { href: _href, ...without } = DOCUMENT;
    expect(memosView(bundleOf(without), reader(true), setting.page)).toMatchObject({
      letters: [],
      notYetText: expect.stringContaining('Handlingen saknas'),
    });
    expect(memosView(bundleOf(DOCUMENT), reader(false), setting.page)).toBeNull();
  });
});
