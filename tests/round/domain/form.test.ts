import { FIELD_KINDS, type FormField } from '../../../bot/round/domain/form.ts';
import { roundFormDocx } from '../../../bot/round/papers/form-docx.ts';
import { type AskedRound, aRoundView } from '../../support/asked-round.ts';
import { partsOf, unescaped } from '../../support/open-papers.ts';

const PAGE = 'https://teams.example.se/l/entity/app/samverkan?context=r1';
const CHOICES = [
  { id: 'c1', label: 'Ja, gemensamt' },
  { id: 'c2', label: 'Nej' },
];
/** One question of every kind. */
const FORM: FormField[] = FIELD_KINDS.map((kind, at) => ({
  id: `f${at + 1}`,
  kind,
  label: `Fråga om ${kind}`,
  required: at === 0,
  ...(kind === 'choice' || kind === 'choices' ? { choices: CHOICES } : {}),
}));

async function open(asked: AskedRound = {}, language: 'sv' | 'en' = 'sv') {
  const view = aRoundView({ form: FORM, ...asked }, language);
  const parts = partsOf(await roundFormDocx(view, PAGE, language));
  const body = parts['word/document.xml'] ?? '';
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '',
    said: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:sym w:char="(\w+)"/g)]
      .map(([, said = '', code]) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : unescaped(said)))
      .join(''),
  }));
  const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ said }) => said);
  return { parts, body, styled, said: paragraphs.map(({ said }) => said) };
}

describe('frågorna som Wordfil', () => {
  it('har titel, språk och rubriker där Word och skärmläsare letar efter dem', async () => {
    const { parts, styled } = await open();
    expect(parts['docProps/core.xml']).toContain('<dc:title>Vad säger kommunen?</dc:title>');
    expect(parts['docProps/core.xml']).not.toContain('Un-named');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/s);
    expect(styled('Title')).toEqual(['Vad säger kommunen?']);
    expect(styled('Heading1')).toEqual(['Vår hållning', 'Frågorna', 'På vems vägnar lämnas svaret?', 'Kommentar']);
    expect(styled('Heading2')).toEqual(FORM.map(({ label }, at) => `${at + 1}. ${label}`));
  });

  it('säger organ, sista dag, vem som ser svaren och inledningen; tabellens rubrikrad är märkt', async () => {
    const { body, said } = await open({ fields: { text: 'Första stycket.\r\n\r\nAndra stycket.' } });
    const facts = ['Organ', 'Ledningsgruppen i sin helhet', 'Sista dag', 'fredag 1 mars 2024 kl. 12.00'];
    expect(said).toEqual(
      expect.arrayContaining([...facts, 'Bara kansliet ser svaren', 'Första stycket.', 'Andra stycket.']),
    );
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toMatch(/<w:tr>(?:(?!<w:tr>).)*<w:tblHeader\/>(?:(?!<w:tr>).)*Uppgift/s);
  });

  it('val är en lista med rutor som går att kryssa i; annars en ram att skriva i', async () => {
    const { body, said } = await open();
    const boxed = said.filter((line) => line.startsWith('☐'));
    expect(boxed).toEqual(
      [
        ...['Lämnar svar', 'Tillstyrker', 'Avstyrker', 'Inget att erinra', 'Avstår'],
        ...['Ja, gemensamt', 'Nej', 'Ja, gemensamt', 'Nej', 'Ja', 'Nej'],
        ...['Tjänsteperson', 'Kommundirektör', 'Politiskt förankrat'],
      ].map((label) => `☐ ${label}`),
    );
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(boxed.length);
    expect(body.match(/<w:numPr>/g)).toHaveLength(boxed.length);
    expect(body.match(/<w:pBdr>/g)).toHaveLength(7);
    expect(said).toContain('Svara med egna ord, högst 20000 tecken. Måste besvaras.');
    expect(said.at(-1)).toContain(PAGE);
  });

  it('en rundfråga frågar varken efter förankring eller mer än svar', async () => {
    const { styled } = await open({ fields: { purpose: 'question' } });
    expect(styled('Heading1')).toEqual(['Vår hållning', 'Frågorna', 'Kommentar']);
  });

  it('på engelska för den som läser engelska', async () => {
    const { parts, styled } = await open({}, 'en');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(styled('Heading1')).toContain('The questions');
  });

  it('svåra bokstäver kommer fram, och det som XML inte kan bära är borta', async () => {
    const hard = `<w:t>&amp;</w:t> "citat" 'så' \u0001\u001b\uffff🦌 =1+1 ${'å'.repeat(80)}🦌`;
    const clean = `<w:t>&amp;</w:t> "citat" 'så' 🦌 =1+1 ${'å'.repeat(80)}🦌`;
    const form: FormField[] = [
      { id: 'f1', kind: 'choice', label: hard, required: true, choices: [{ id: 'a', label: hard }, ...CHOICES] },
    ];
    const { parts, styled, said } = await open({ fields: { title: hard, text: hard }, form });
    expect(styled('Title')).toEqual([clean]);
    expect(styled('Heading2')).toEqual([`1. ${clean}`]);
    expect(said).toEqual(expect.arrayContaining([clean, `☐ ${clean}`]));
    const [, title = ''] = /<dc:title>(.*?)<\/dc:title>/s.exec(parts['docProps/core.xml'] ?? '') ?? [];
    expect(unescaped(title)).toBe(clean);
    const aliases = [...(parts['word/document.xml'] ?? '').matchAll(/<w:alias w:val="([^"]*)"/g)];
    expect(unescaped(aliases.at(-6)?.[1] ?? '')).toBe(clean.slice(0, 64));
  });
});
