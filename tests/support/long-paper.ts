import type { Paper, PaperPart, Run } from '../../bot/views/paper.ts';

/** Minutes of twenty-two items as they are in life: attendance, long notes, decisions, links, a quotation, lines to sign on. */
export function longPaper(more: Partial<Paper> = {}): Paper {
  return {
    language: 'sv',
    title: 'Minnesanteckningar, Ledningsgruppen 16 februari 2024',
    kind: 'Minnesanteckningar',
    date: '2024-02-16',
    registryNumber: 'KS 2024/0123',
    owner: 'Södertörnskommunerna',
    parts: [
      { part: 'title', text: 'Minnesanteckningar från ledningsgruppens möte fredag 16 februari 2024' },
      { part: 'facts', facts: ABOUT },
      { part: 'heading', level: 1, text: 'Närvarande', mark: 'narvarande' },
      ATTENDANCE,
      { part: 'heading', level: 1, text: 'Ärenden', mark: 'arenden' },
      ...HEADINGS.flatMap(item),
      { part: 'heading', level: 1, text: 'Underskrifter' },
      { part: 'signature', label: 'Vid anteckningarna', who: 'Samordnare, Södertörns kansli' },
      { part: 'signature', label: 'Justeras', who: 'Kommundirektör, Haninge' },
      {
        part: 'signature',
        label: 'Justerare',
        who: 'Kommundirektör, Botkyrka',
        said: 'Digitalt justerad fredag 1 mars 2024',
      },
    ],
    ...more,
  };
}

const ABOUT = [
  { name: 'Tid', value: [{ text: 'Fredag 16 februari 2024 kl. 9.00–11.30' }] },
  {
    name: 'Plats',
    value: [{ text: 'Haninge kommunhus, Rudsjöterrassen 2, sammanträdesrummet Tyresta, och digitalt i Teams' }],
  },
  { name: 'Diarienummer', value: [{ text: 'KS 2024/0123' }] },
];

const PLACES = ['Botkyrka', 'Haninge', 'Huddinge', 'Nykvarn', 'Nynäshamn', 'Salem', 'Södertälje', 'Tyresö', 'Värmdö'];

const ATTENDANCE: PaperPart = {
  part: 'table',
  caption: 'Närvaro per plats',
  head: ['Kommun', 'Roll', 'Närvaro', 'Anmärkning'],
  rowHeads: true,
  rows: Array.from({ length: 18 }, (_, at) => {
    const remark = at % 5 === 0 ? 'Till ca kl. 10, därefter ersatt av ekonomidirektören' : '';
    const role = at % 2 === 0 ? 'Kommundirektör' : 'Ersättare';
    const how = at % 3 === 0 ? 'Digitalt' : 'På plats';
    return [PLACES[at % 9] ?? '', role, how, remark].map((text): Run[] => (text ? [{ text }] : []));
  }),
};

const HEADINGS = [
  ['Mötet öppnas', 'Val av justerare', 'Föregående anteckningar', 'Utestående ärenden', 'Regional utvecklingsplan'],
  ['Åtgärdsvalsstudie väg 259', 'Kompetensförsörjning', 'Budget 2025', 'Gemensam upphandling av färdtjänst'],
  ['Södertörns näringslivsprogram', 'Vatten och avlopp', 'Civilt försvar', 'Digital infrastruktur', 'Bostadsbyggande'],
  ['Klimatanpassning', 'Remissvar om kollektivtrafik', 'Yttrande över planprogram', 'Nätverkens verksamhetsplaner'],
  ['Föregående och kommande möten', 'Övriga frågor', 'Nästa möte', 'Mötet avslutas'],
].flat();

const NOTE =
  'Kansliet redogör för arbetet sedan förra mötet. Kommunerna har lämnat synpunkter på förslaget, och de flesta ställer sig bakom inriktningen men vill att kostnaderna för väg- och spårutbyggnaden redovisas år för år. Nätverket har träffats två gånger och föreslår att frågan tas upp igen i april, när underlaget från regionen finns. Flera deltagare påpekar att tidplanen är snäv och att beslut i nämnderna kräver handlingar senast tre veckor före sammanträdet.';

function item(heading: string, at: number): PaperPart[] {
  const no = at + 1;
  const long = Array.from({ length: (at % 3) + 1 }, (): PaperPart => ({ part: 'text', runs: [{ text: NOTE }] }));
  return [
    { part: 'heading', level: 2, text: `${no}. ${heading}`, mark: `p${no}` },
    ...long,
    ...(at % 4 === 1 ? LISTED : []),
    ...(at % 7 === 3 ? [QUOTED] : []),
    {
      part: 'text',
      mark: `beslut-${no}`,
      runs: [
        { text: 'Beslut: ', strong: true },
        { text: `Ledningsgruppen ställer sig bakom förslaget om ${heading.toLowerCase()} och överlämnar det till ` },
        { text: 'samarbetskommittén för ställningstagande', href: `https://example.se/moten/lg-2024-02#beslut-${no}` },
        { text: '.' },
      ],
    },
    ...(at % 6 === 2 ? ASSIGNED : []),
  ];
}

const LISTED: PaperPart[] = [
  { part: 'text', runs: [{ text: 'Följande tas upp:' }] },
  {
    part: 'list',
    items: [
      [{ text: 'Kostnader och tidplan, med regionens underlag i bilaga 2.' }],
      [
        {
          text: 'Vem som svarar för samordningen mellan nätverken under sommaren, och hur kommunernas kanslier får veta vad som kommer till deras nämnder.',
        },
      ],
      [{ text: 'Underlaget finns ' }, { text: 'i samverkansrummet', href: 'https://example.se/rum' }, { text: '.' }],
    ],
  },
];

const QUOTED: PaperPart = {
  part: 'quote',
  runs: [
    {
      text: 'Regionens besked är att medlen för 2025 är fördelade, och att nya åtgärder prövas först i planen för 2026–2037. Det gäller även de åtgärder som kommunerna gemensamt har pekat ut.',
    },
  ],
};

const ASSIGNED: PaperPart[] = [
  { part: 'heading', level: 3, text: 'Uppdrag' },
  {
    part: 'text',
    runs: [
      { text: 'Uppdrag: ', strong: true },
      { text: 'Kansliet sammanställer kommunernas svar till nästa möte. Ansvarig: Kommundirektör, Haninge.' },
    ],
  },
];
