import { randomUUID } from 'node:crypto';

/** Stands in everything that people write in the whole year. */
export const WRITTEN = 'Skrivet';

export const text = (about: string) => `${WRITTEN} för hand: ${about}`;
export const ADDRESS = `https://${WRITTEN.toLowerCase()}.example/sida`;
export const drawn = () => `0mwprx4sd-${randomUUID().slice(0, 8)}`;

export const FORM = [
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

export const answer = (about: string) => ({
  stance: 'answers',
  values: { f1: text(about) },
  comment: text('en kommentar'),
  anchoring: { level: 'political', note: text('beslutat') },
});
