import { isDeepStrictEqual } from 'node:util';

/** Rounds whose pages are compared: those that are open, and so many of the others, spread over all. */
const SAMPLE = 30;

/** What the service shows, against a plain walk over what it acknowledged. Throws where they differ. */
export async function checkViews(side) {
  const { list, shown } = await listOf(side);
  for (const id of sampleOf(side)) await checkPage(side, id);
  for (const line of list) checkLine(side, line);
  const hidden = side.stillOpen.filter((id) => !shown.has(id));
  if (hidden.length > 0) throw new Error(`Void: the list leaves out ${hidden.join(', ')}, which are open`);
  return { lines: list.length };
}

/** Once the service has stopped: the journal holds every acknowledged answer, and no other. */
export async function checkJournal({ store, ledger, many }) {
  const { lines, answers } = await store.answers('round-answered');
  const acknowledged = ledger.acknowledged();
  if (lines === acknowledged && answers === acknowledged) return;
  throw new Error(
    `Void: at ${many} consultations ${acknowledged} answers were acknowledged, and the journal has ${lines} of ${answers}`,
  );
}

async function listOf({ server, wire }) {
  const list = (await wire.tab(server.url, '/api/tab/rounds')).body.rounds;
  return { list, shown: new Set(list.map(({ id }) => id)) };
}

function sampleOf({ consultations, stillOpen }) {
  const all = consultations.flatMap(({ rounds }) => rounds.map(({ id }) => id));
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return [...new Set([...all.filter((_, n) => n % step === 0), ...stillOpen])];
}

async function checkPage({ server, wire, ledger }, id) {
  const { counts, tallies, rows } = (await wire.tab(server.url, `/api/tab/rounds/${id}`)).body;
  const chosen = tallies[0].choices.filter(({ count }) => count > 0).map((one) => [one.id, one.count]);
  const seen = {
    heard: counts.asked - counts.missing,
    answered: counts.answered,
    abstained: counts.abstained,
    choices: Object.fromEntries(chosen),
    versions: Object.fromEntries(rows.map(({ municipality, version }) => [municipality, version])),
  };
  const walked = ledger.walk(id);
  if (isDeepStrictEqual(seen, walked)) return;
  throw new Error(`Void: ${id} shows ${JSON.stringify(seen)}, and the walk says ${JSON.stringify(walked)}`);
}

/** "7 of 8 have answered" */
function checkLine({ ledger }, { id, summary }) {
  const said = Number.parseInt(summary, 10);
  const { heard } = ledger.walk(id);
  if (said !== heard) throw new Error(`Void: the list says ${summary} of ${id}, and the walk says ${heard}`);
}
