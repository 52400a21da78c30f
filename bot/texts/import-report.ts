/** What an import did, line by line, for whoever ran it. Swedish: it is read by the secretariat or the host's IT. */
export function importReport(plan: {
  add: { kind: string; id: string }[];
  change: { kind: string; id: string; fields: string[] }[];
  same: number;
  kept: { kind: string; id: string; fields: string[]; why: string }[];
  missing: { kind: string; id: string }[];
}): string[] {
  return [
    `${plan.add.length} nya, ${plan.change.length} ändrade, ${plan.same} oförändrade.`,
    ...plan.change.map(({ kind, id, fields }) => `  Ändrad: ${nameOf(kind)} ${id} (${fields.join(', ')})`),
    ...plan.kept.map(
      ({ kind, id, fields, why }) => `  Inte ändrad: ${nameOf(kind)} ${id} (${fields.join(', ')}): ${WHY[why] ?? why}`,
    ),
    ...plan.missing.map(({ kind, id }) => `  Finns inte längre i mappen, lämnas som den är: ${nameOf(kind)} ${id}`),
  ];
}

const WHY: Record<string, string> = {
  'import.kept.changed': 'den har ändrats i Samverkan, och det får stå kvar',
  'import.kept.removed': 'mötet togs bort i Samverkan, eftersom det planerats av misstag',
  'import.kept.called': 'kallelsen är redan skickad; ändra mötet i Samverkan, så får alla veta det',
};

const NAMES: Record<string, string> = {
  cooperation: 'samarbetet',
  municipality: 'kommun',
  forum: 'organ',
  person: 'person',
  seat: 'plats',
  office: 'uppdrag',
  plan: 'verksamhetsplan',
  meeting: 'möte',
  'calendar-entry': 'kalenderpost',
};

function nameOf(kind: string): string {
  return NAMES[kind] ?? kind;
}

/** Every fault of a folder, with file, place, what was expected and what was found. */
export function faultReport(faults: { file: string; place: string; expected: string; found: string }[]): string[] {
  return [
    `Mappen har ${faults.length} fel. Inget har lästs in. Rätta felen och kör igen.`,
    ...faults.map(({ file, place, expected, found }) => `  ${file}, ${place}: väntade ${expected}, fann ${found}`),
  ];
}
