import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { median, ratioOf, turnsOf } from './against/compare.mjs';
import { quantile } from './consultation-scale/measure.mjs';
import { barePdf } from './papers/bare.mjs';
import { planPaper } from './papers/plan.mjs';

const ROUNDS = 12;
/** Of each side, a round. */
const PAPERS = 5;
const WARM_UP = 5;
const GOAL = 1.6;
const LEAST_PAGES = 10;

/** What a tagged archive PDF takes beside pdfkit writing the same text untagged, by turns; a Word file without a goal. */
export async function papers({ root, rounds = ROUNDS, say }) {
  const built = (file) => import(pathToFileURL(join(root, 'dist', 'bot', file)).href);
  const { paperPdf } = await built('papers/pdf/paper-pdf.js');
  const faces = await (await built('printing/paper-faces.js')).paperFaces();
  const sides = [
    { name: 'new', make: (paper) => paperPdf(paper, faces) },
    { name: 'old', make: (paper) => barePdf(paper, faces) },
  ];
  for (let n = 0; n < WARM_UP; n++) for (const { make } of sides) await make(planPaper(n));
  const measured = [];
  for (const turn of turnsOf(rounds, sides)) {
    const round = {};
    for (const side of turn) round[side.name] = await times(side);
    say(`  ${median(round.new).toFixed(0)} ms tagged, ${median(round.old).toFixed(0)} ms bare`);
    measured.push(round);
  }
  const all = (name) => measured.flatMap((round) => round[name]);
  const { createPapers } = await built('printing/create-papers.js');
  return [
    {
      name: 'papers, the tagged PDF beside bare pdfkit',
      ...ratioOf(measured.map((round) => ({ new: median(round.new), old: median(round.old) }))),
      better: 'lower',
      goal: GOAL,
      conditions: { ...around(rounds), made: figures(all('new')), bare: figures(all('old')) },
    },
    ...(await wordFiles(createPapers(), all('old'), say)),
  ];
}

/** It is compared with pdfkit in one run, and so is not measured of two builds. */
export async function papersAgainst({ say }) {
  say('papers is not measured against another build');
  return [];
}

async function times({ name, make }) {
  const ms = [];
  for (let n = 0; n < PAPERS; n++) {
    const paper = planPaper(n);
    const started = performance.now();
    const bytes = await make(paper);
    ms.push(performance.now() - started);
    const pages =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page\n/g)?.length ?? 0;
    if (pages < LEAST_PAGES) throw new Error(`${name}: ${pages} pages, where ${LEAST_PAGES} were to be written`);
  }
  return ms;
}

/** Through the thread, as they are made for whoever asks; nothing where this build makes no Word file of a paper. */
async function wordFiles(thread, bare, say) {
  const ms = [];
  try {
    for (let n = 0; n < WARM_UP + PAPERS; n++) {
      const started = performance.now();
      const bytes = await thread.make({ paper: 'document', kind: 'docx', content: planPaper(n) });
      if (n >= WARM_UP) ms.push(performance.now() - started);
      if (Buffer.from(bytes).toString('latin1', 0, 2) !== 'PK') {
        say('Word files are not measured: this build makes none of a paper');
        return [];
      }
    }
  } finally {
    await thread.stop();
  }
  const ratios = ms.map((one) => ({ new: one, old: median(bare) }));
  return [
    {
      name: 'papers, the Word file beside bare pdfkit',
      ...ratioOf(ratios),
      better: 'lower',
      goal: null,
      conditions: { ...around(1), made: figures(ms), bare: figures(bare) },
    },
  ];
}

function around(rounds) {
  const load = loadavg().map((value) => Number(value.toFixed(2)));
  return { rounds, papersARound: PAPERS, node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, load };
}

function figures(ms) {
  return { p50: Math.round(quantile(ms, 0.5)), p99: Math.round(quantile(ms, 0.99)) };
}
