/** What the page *Dokument* says. */
export const tabSearchSv = {
  'tab.documents.title': 'Dokument',
  'tab.documents.field': 'Sök i anteckningar, beslut, dagordningar och remisser',
  'tab.documents.hint':
    'Du hittar ordet i alla former och sist i längre ord. Skriv "eller" mellan ord när ett av dem räcker, och citattecken om ord som ska stå efter varandra.',
  'tab.documents.search': 'Sök',
  'tab.documents.forum': 'Organ',
  'tab.documents.year': 'År',
  'tab.documents.kind': 'Slag',
  'tab.documents.all-forums': 'Alla organ',
  'tab.documents.all-years': 'Alla år',
  'tab.documents.all-kinds': 'Alla slag',
  'tab.documents.kind.minutes': 'Anteckningar',
  'tab.documents.kind.decision': 'Beslut',
  'tab.documents.kind.assignment': 'Uppdrag',
  'tab.documents.kind.meeting': 'Dagordningar',
  'tab.documents.kind.consultation': 'Remisser',
  'tab.documents.minutes': 'Anteckningar {year}',
  'tab.documents.no-minutes': 'Det finns inga anteckningar från {year} här. Välj ett annat år eller ett annat organ.',
  'tab.documents.results': 'Det här hittades',
  'tab.documents.shown': 'Träffar som visas: {count}',
  'tab.documents.nothing':
    'Inget hittades. Pröva ett kortare ord eller ett annat ord för samma sak, eller välj alla organ, år och slag.',
  'tab.documents.no-word': 'Skriv minst ett ord eller en siffra att söka efter.',
  'tab.documents.whole': 'Rättelse',
  'tab.documents.more': 'Visa fler',
} as const;
