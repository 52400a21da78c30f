import { type Product, SECRETARIAT } from '../product.ts';
import { formOf, type Given, type ScenarioRemiss } from './scenario-rounds.ts';

const CHANNEL = '19:natverk@thread.tacv2';
let drawing = 0;
/** A card's own nonce: later drawings sort after earlier ones. */
const drawn = () => `${(++drawing + 2e9).toString(36).padStart(9, '0')}-prov`;

/** Registers a consultation and asks the body for input, each on its own day, through the tab's door. */
export async function askForInput(product: Product, remiss: ScenarioRemiss): Promise<void> {
  product.clock.now = new Date(`${remiss.receivedAt}T09:00:00+01:00`);
  const registered = await product.command(SECRETARIAT, {
    do: 'register-consultation',
    id: remiss.id,
    stage: 'open',
    fields: {
      title: remiss.title,
      sender: remiss.sender,
      senderNumber: remiss.senderRegistryNumber,
      ownNumber: remiss.ownRegistryNumber,
      received: remiss.receivedAt,
      answerBy: remiss.finalDate,
      inputBy: remiss.answerBy,
      forum: remiss.responsibleBodyId,
      route: 'full',
      standing: 'ours',
      questions: formOf(remiss).map((field) => ({ ...field, id: field.id })),
    },
  });
  expect(registered).toMatchObject({ status: 200 });
  product.clock.now = new Date(remiss.dispatchedAt);
  const asked = await product.command(SECRETARIAT, {
    do: 'ask-round',
    id: `inspel-${remiss.id}`,
    fields: {
      purpose: 'input',
      forum: remiss.responsibleBodyId,
      title: remiss.title,
      form: formOf(remiss),
      answerBy: { date: remiss.answerBy, time: '23:59' },
      visibility: 'after-closing',
      consultation: remiss.id,
    },
  });
  expect(asked).toMatchObject({ status: 200 });
}

/** One event through the door it came by; answers what the product answered. */
export async function give(product: Product, one: Given) {
  product.clock.now = new Date(one.at);
  const round = `inspel-${one.round}`;
  const { stance, values, comment } = one;
  const answer = { stance, values, ...(comment ? { comment } : {}) };
  const edition = one.person === '' ? 0 : await editionOf(product, round, one.person);
  const seen = await versionOf(product, round, one.municipality);
  if (one.how === 'card') return press(product, one, round, seen, edition);
  if (one.how === 'tab')
    return product.command(one.person, { do: 'answer-round', round, answer, drawn: drawn(), seen, edition });
  if (one.how === 'behalf') {
    const who = { municipality: one.municipality, way: 'by-mail', ...(one.person ? { person: one.person } : {}) };
    return product.command(SECRETARIAT, { do: 'answer-on-behalf', round, ...who, answer, drawn: drawn(), seen });
  }
  return product.command(one.person, { do: 'keep-draft', round, answer, edition });
}

async function editionOf(product: Product, round: string, person: string): Promise<number> {
  return (await product.get(person, `/api/tab/rounds/${round}`)).body.mine?.draft?.edition ?? 0;
}

async function press(product: Product, one: Given, round: string, seen: number, edition: number) {
  const kinds = Object.entries(one.values).filter(([, value]) => Array.isArray(value));
  const inputs = Object.entries(one.values).map(([id, value]) => [id, Array.isArray(value) ? value.join(',') : value]);
  const data = {
    v: 1,
    do: 'answer-round',
    round,
    drawn: drawn(),
    seen,
    edition,
    stance: one.stance,
    as: Object.fromEntries(kinds.map(([id]) => [id, 'choices'])),
    ...Object.fromEntries(inputs),
  };
  const pressed = await product.press(one.person, data, { conversation: { id: CHANNEL, tenantId: undefined } });
  const error = pressed.body?.type === 'application/vnd.microsoft.error';
  return { status: error ? 409 : pressed.status, body: pressed.body };
}

async function versionOf(product: Product, round: string, municipality: string): Promise<number> {
  const view = (await product.get(SECRETARIAT, `/api/tab/rounds/${round}`)).body;
  return view.rows.find((row: { municipality: string }) => row.municipality === municipality)?.version ?? 0;
}

/** What the product shows of a Round to the secretariat at an instant, in the counter's words. */
export async function shown(product: Product, round: string, at: string) {
  product.clock.now = new Date(at);
  const view = (await product.get(SECRETARIAT, `/api/tab/rounds/inspel-${round}`)).body;
  const tallies = view.tallies as { id: string; choices: { id: string; count: number }[] }[];
  return {
    answered: view.counts.answered,
    answeredOnTime: view.counts.onTime,
    late: view.counts.late,
    abstained: view.counts.abstained,
    missing: view.counts.missing,
    drafts: view.counts.drafts,
    outstanding: (view.rows as { municipality: string; state: string }[])
      .filter(({ state }) => state === 'missing')
      .map(({ municipality }) => municipality)
      .sort(),
    choices: Object.fromEntries(
      tallies.map(({ id, choices }) => [id, Object.fromEntries(choices.map((one) => [one.id, one.count]))]),
    ),
  };
}
