const NOTE =
  'Kansliet redogör för arbetet sedan förra mötet. Kommunerna har lämnat synpunkter på förslaget, och de flesta ställer sig bakom inriktningen men vill att kostnaderna redovisas år för år. Nätverket har träffats två gånger och föreslår att frågan tas upp igen i april, när underlaget från regionen finns. Flera deltagare påpekar att tidplanen är snäv och att beslut i nämnderna kräver handlingar senast tre veckor före sammanträdet.';
const ITEMS = 22;
const SEATS = 18;

/** Minutes of some ten pages: attendance, twenty-two items with notes, lists, decisions and links, places to sign. */
export function planPaper(number) {
  const title = `Minnesanteckningar ${number}`;
  return {
    language: 'sv',
    title,
    kind: 'Minnesanteckningar',
    date: '2024-02-16',
    registryNumber: 'KS 2024/0123',
    owner: 'Samverkan',
    parts: [
      { part: 'title', text: title },
      { part: 'facts', facts: [{ name: 'Tid', value: said('Fredag 16 februari 2024 kl. 9.00–11.30') }] },
      { part: 'heading', level: 1, text: 'Närvarande' },
      { part: 'table', caption: 'Närvaro', head: ['Kommun', 'Roll', 'Närvaro'], rows: seats(), rowHeads: true },
      ...Array.from({ length: ITEMS }, (_, at) => item(at + 1, number)).flat(),
      { part: 'signature', label: 'Vid anteckningarna', who: 'Samordnare' },
    ],
  };
}

function item(no, number) {
  const notes = Array.from({ length: (no % 3) + 1 }, (_, at) => ({
    part: 'text',
    runs: said(`${NOTE} (${number}.${no}.${at})`),
  }));
  return [
    { part: 'heading', level: 2, text: `${no}. Ärende ${no}`, mark: `p${no}` },
    ...notes,
    { part: 'list', items: [said('Kostnader och tidplan.'), said('Vem som svarar för samordningen under sommaren.')] },
    {
      part: 'text',
      runs: [
        { text: 'Beslut: ', strong: true },
        { text: 'Ledningsgruppen ställer sig bakom förslaget och överlämnar det ' },
        { text: 'till samarbetskommittén', href: `https://example.se/${no}` },
        { text: '.' },
      ],
    },
  ];
}

function seats() {
  return Array.from({ length: SEATS }, (_, at) => [said(`Kommun ${at + 1}`), said('Kommundirektör'), said('På plats')]);
}

function said(text) {
  return [{ text }];
}

const joined = (runs) => runs.map(({ text }) => text).join('');

/** The same text, a paragraph each, with its size and whether it is strong; a row of a table is one line. */
export function paragraphsOf({ parts }) {
  return parts.flatMap((part) => {
    switch (part.part) {
      case 'title':
        return [{ text: part.text, size: 22, strong: true }];
      case 'heading':
        return [{ text: part.text, size: 13, strong: true }];
      case 'facts':
        return part.facts.map(({ name, value }) => ({ text: `${name} ${joined(value)}`, size: 11 }));
      case 'list':
        return part.items.map((runs) => ({ text: `• ${joined(runs)}`, size: 11 }));
      case 'table':
        return [
          part.caption,
          ...[part.head, ...part.rows.map((row) => row.map(joined))].map((row) => row.join(' ')),
        ].map((text) => ({ text, size: 10 }));
      case 'signature':
        return [part.label, part.who].map((text) => ({ text, size: 11 }));
      default:
        return [{ text: joined(part.runs), size: 11 }];
    }
  });
}
