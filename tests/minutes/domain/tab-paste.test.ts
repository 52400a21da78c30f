import { linesOfHtml, linesOfPlain, writtenAs } from '../../../tab/minutes/pasted-lines.ts';
import { splitNotes, whole } from '../../../tab/minutes/split-notes.ts';

const ITEMS = ['Val av justerare', 'Budget för 2025', 'Övriga frågor', 'Övriga frågor', ''].map((heading, index) => ({
  id: `p${index + 1}`,
  heading,
  secret: index === 4,
}));
const written = (html: string) => whole(linesOfHtml(html).lines.map(writtenAs));

/** As Word lays it on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=SV><!--StartFragment-->
<!--[if gte mso 9]><xml><w:WordDocument>Nej</w:WordDocument></xml><![endif]-->
<p class=MsoNormal>Närvarande:
enligt lista<o:p></o:p></p>
<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>5.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Budget f&ouml;r 2025<o:p></o:p></h1>
<p class=MsoNormal>Regionens&nbsp;ramar &auml;r kla\u00adra. <ins cite="mailto:x" datetime="2024-02-01">Tillagt.</ins><del cite="mailto:x">Borttaget <b>helt</b>.</del></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Bostäder</p>
<ul><li><p>Vägar</p></li><li>Vatten<ul><li>avlopp</li></ul></li></ul>
<table><tr><th><p>Kommun</p></th><th>Svar</th></tr><tr><td></td><td><p>Ja,</p><p>helt</p></td></tr><tr><td>&nbsp;</td><td></td></tr></table>
<p class=MsoNormal><img src="file:///x.png"></p>
<h2>Läget i länet</h2>
<p>Beslut: Budgeten godk&#228;nns &amp; expedieras.</p>
<p>§ 6 ÖVRIGA FRÅGOR:</p>
<p>Inget.</p><!--EndFragment--></body></html>`;

describe('det som klistras in från Word', () => {
  it('rubriker, listor och tabeller blir rader; bilder och spårade ändringar räknas, och det strukna tas inte med', () => {
    const { lines, ...told } = linesOfHtml(WORD);
    expect(whole(lines.map(writtenAs)).split('\n')).toEqual([
      'Närvarande: enligt lista',
      '# Budget för 2025',
      'Regionens ramar är klara. Tillagt.',
      '',
      '- Bostäder',
      '- Vägar',
      '- Vatten',
      '- avlopp',
      'Kommun | Svar',
      ' | Ja, helt',
      '',
      '# Läget i länet',
      'Beslut: Budgeten godkänns & expedieras.',
      '§ 6 ÖVRIGA FRÅGOR:',
      'Inget.',
    ]);
    expect(told).toEqual({ pictures: 1, deleted: 1, inserted: 1 });
  });

  it('fördelas på dagordningens rubriker; andra rubriker blir underrubriker, och det före den första blir kvar', () => {
    const { before, parts } = splitNotes(linesOfHtml(WORD).lines, ITEMS);
    expect(before).toBe('Närvarande: enligt lista');
    expect(parts.map(({ item }) => item)).toEqual(['p2', 'p3']);
    expect(parts[0]?.text).toContain('# Läget i länet\nBeslut: Budgeten');
    expect(parts[1]?.text).toBe('Inget.');
  });

  it.each([
    ['ett ord mitt i en mening', '<span>budget</span>', 'budget'],
    ['en rad som bryts', '<p>Ett<br>två</p>', 'Ett\ntvå'],
    ['en bild utan slut och en ensam vinkel', 'a < b<img src=x>', 'a < b'],
    ['ett kodat tecken som inte finns', 'a&#9999999;b&okänt;', 'ab&okänt;'],
    ['ett sönderskrivet dokument', '<p>Ett<td>två</p></tr><li>tre', 'Ett\ntvå\n- tre'],
    ['en tabell som slutar för tidigt', '<table><tr>Svar<td>ett<td>två', 'Svar | ett | två'],
  ])('%s', (_what, html, expected) => {
    expect(written(html)).toBe(expected);
  });

  it('femtiotusen tecken och en tagg som aldrig slutar läses på ett ögonblick', () => {
    const began = performance.now();
    linesOfHtml(`${'<p>Text</p>'.repeat(5_000)}<p ${'a="'.repeat(20_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('oformaterad text', () => {
  it.each([
    'Budget för 2025',
    '5. Budget för 2025',
    '§ 5 budget  för 2025',
    '5\tBUDGET FÖR 2025.',
    '2.1 Budget fo\u0308r 2025',
    'Bud\u00adget\u00a0för 2025',
  ])('%j är punktens rubrik', (heading) => {
    const { before, parts } = splitNotes(linesOfPlain(`Inledning\r\n${heading}\r\n•\tEtt\r\n1.\tTvå\r\nA\tB`), ITEMS);
    expect(before).toBe('Inledning');
    expect(parts).toEqual([{ item: 'p2', text: '- Ett\n1. Två\nA | B' }]);
  });

  it.each(['Budgeten för 2025', 'Budget för 2026', 'Om Budget för 2025', '', '5.'])('%j är det inte', (heading) => {
    expect(splitNotes(linesOfPlain(heading), ITEMS).parts).toEqual([]);
  });

  it('två punkter med samma rubrik tas i ordning, och en som kommer igen får båda texterna', () => {
    const text = 'Övriga frågor\nett\nÖvriga frågor\ntvå\nVal av justerare\nHaninge\nVal av justerare\nSalem';
    expect(splitNotes(linesOfPlain(text), ITEMS).parts).toEqual([
      { item: 'p3', text: 'ett' },
      { item: 'p4', text: 'två' },
      { item: 'p1', text: 'Haninge\nSalem' },
    ]);
  });
});
