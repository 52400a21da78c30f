import { accountOf, FORTY, SECRETARIAT } from './forty-municipalities.ts';
import type { Service } from './service.ts';
import type { Answer, Wire } from './wire.ts';

const DAY_MS = 86_400_000;
const LANES = 6;
const MEMBERS = ['answer', 'draft', 'late-answer', 'answer-file'] as const;
/** Files that one question takes. */
const MOST_FILES = 10;
/** Where members answer and draft, and what was closed before they did. */
export const OPEN = 'fraga';
export const CLOSED = 'stangd';

/** What is done in the tab beside the presses on cards; sent again it has the same key. */
export interface Work {
  what: (typeof MEMBERS)[number] | 'register' | 'annex' | 'ask-round' | 'close-round' | 'tell-offices';
  /** The round of the test in which it was sent first. */
  round: number;
  /** Whose municipality's; absent: the secretariat's. */
  by?: number | undefined;
  /** The Round or the consultation. */
  about: string;
  /** The text of an answer, or a file's name: nobody else's. */
  said: string;
  key: string;
  /** Later than all before. */
  drawn: string;
  acknowledged: boolean;
}

/** What is asked and registered before anybody answers. */
export function firstWorks(): Work[] {
  return [
    work({ what: 'register', round: -1, about: 'remiss' }),
    work({ what: 'ask-round', round: -1, about: OPEN }),
    work({ what: 'ask-round', round: -1, about: CLOSED }),
    work({ what: 'close-round', round: -1, about: CLOSED }),
  ];
}

/** A consultation of this round's own: annexes, a Round, and a letter to every office. */
function secretariatsWorks(round: number): Work[] {
  const about = `remiss-${round}`;
  const annex = (n: number) => work({ what: 'annex', round, about, said: `bilaga-${n}.txt` });
  return [
    work({ what: 'register', round, about }),
    annex(1),
    work({ what: 'tell-offices', round, about }),
    work({ what: 'ask-round', round, about: `fraga-${round}` }),
    annex(2),
    annex(3),
  ];
}

/** Each lane has its own municipalities, so that what one says has an order. */
function nextOf(lane: number, works: readonly Work[], round: number): Work {
  const many = works.filter(({ by }) => by !== undefined && by % LANES === lane).length;
  const own = Math.ceil((FORTY - lane) / LANES);
  const by = lane + LANES * (many % own);
  const mine = works.filter((one) => one.by === by);
  const what = MEMBERS[(lane + many + Math.floor(many / own)) % MEMBERS.length] ?? 'answer';
  const full = mine.filter((one) => one.what === 'answer-file').length >= MOST_FILES;
  const said = `${lane}-${many}`;
  if (what === 'answer-file' && !full) return work({ what, round, by, about: OPEN, said: `fil-${said}.txt` });
  if (what === 'late-answer') return work({ what, round, by, about: CLOSED, said: `Sent ${said}` });
  return work({ what: what === 'answer' ? what : 'draft', round, by, about: OPEN, said: `Text ${said}` });
}

function work(one: Pick<Work, 'what' | 'round' | 'by' | 'about'> & { said?: string }): Work {
  const { what, by, about, said = '' } = one;
  const key = [what, by ?? 'kansliet', about, said].join('-').replaceAll(/\W/g, '-');
  const drawn = `${Date.now().toString(36).padStart(9, '0')}-${said.replaceAll(/\W/g, '')}`;
  return { ...one, said, key, drawn, acknowledged: false };
}

/** Works in every lane until it is over; gives the answers that should not have come. */
export async function workUntil(
  over: () => boolean,
  { service, wire, works, round }: { service: Service; wire: Wire; works: Work[]; round: number },
): Promise<Answer[]> {
  const refused: Answer[] = [];
  const goOn = async (one: Work): Promise<boolean> => {
    works.push(one);
    const answer = await sendWork(one, service, wire);
    if (!one.acknowledged && !over() && !isLost(answer)) refused.push(answer);
    return one.acknowledged;
  };
  const member = async (lane: number) => {
    while (!over() && (await goOn(nextOf(lane, works, round)))) {}
  };
  const secretariat = async () => {
    for (const one of secretariatsWorks(round)) if (over() || !(await goOn(one))) return;
  };
  await Promise.all([secretariat(), ...Array.from({ length: LANES }, (_, lane) => member(lane))]);
  return refused;
}

/** Once more what has no answer, each lane's in its order and twice at the same time; then what the secretariat had left. */
export async function finishWorks(works: Work[], service: Service, wire: Wire, round: number): Promise<Work[]> {
  const failed: Work[] = [];
  const again = async (one: Work) => {
    const answers = await Promise.all([1, 2].map(() => patiently(one, service, wire)));
    if (answers.includes(false)) failed.push(one);
  };
  for (const one of works.filter(({ acknowledged }) => !acknowledged)) await again(one);
  const begun = new Set(works.map(({ key }) => key));
  for (const one of secretariatsWorks(round).filter(({ key }) => !begun.has(key))) {
    works.push(one);
    await again(one);
  }
  return failed;
}

async function patiently(one: Work, service: Service, wire: Wire): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (!isLost(await sendWork(one, service, wire))) break;
  }
  return one.acknowledged;
}

export async function sendWork(one: Work, service: Service, wire: Wire): Promise<Answer> {
  const account = one.by === undefined ? SECRETARIAT : accountOf(one.by);
  const answer = await wire.tab(service.url, requestOf(one), account);
  const kept = one.what === 'late-answer' && answer.body?.code === 'refusal.round-closed';
  one.acknowledged ||= answer.status === 200 || kept;
  return answer;
}

const isLost = ({ status }: Answer): boolean => status === undefined || status >= 500;

/** What a file holds: enough for more than one part, and its own. */
export const contentOf = ({ said }: Pick<Work, 'said'>): string => `${said}\n`.repeat(8_000);

function requestOf(one: Work) {
  const { what, about, said, key } = one;
  const asked = new URLSearchParams({ key, name: said });
  if (what === 'annex') return { path: `/api/tab/consultations/${about}/annexes?${asked}`, bytes: contentOf(one) };
  if (what === 'answer-file') {
    return { path: `/api/tab/rounds/${about}/files?${asked}&field=f2`, bytes: contentOf(one) };
  }
  return { path: '/api/tab/commands', json: { key, command: commandOf(one) } };
}

function commandOf({ what, about, said, drawn }: Work): object {
  const answer = { stance: 'answers', values: { f1: said } };
  switch (what) {
    case 'register':
      return { do: 'register-consultation', id: about, stage: 'open', fields: consultation(about) };
    case 'ask-round':
      return { do: 'ask-round', id: about, fields: question(about) };
    case 'close-round':
      return { do: 'close-round', round: about };
    case 'tell-offices':
      return { do: 'tell-offices', consultation: about, what: 'coming' };
    case 'draft':
      return { do: 'keep-draft', round: about, answer, edition: 0, over: true };
    default:
      return { do: 'answer-round', round: about, answer, drawn };
  }
}

const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

function consultation(id: string): object {
  const days = { answerBy: dayIn(60), inputBy: dayIn(30) };
  const from = { sender: 'Myndigheten', forum: 'radet', route: 'full', standing: 'ours' };
  return { title: `Remiss ${id}`, ...from, ...days, questions: [] };
}

function question(id: string): object {
  const form = [
    { id: 'f1', kind: 'text', label: 'Vad tycker kommunen?', required: false },
    { id: 'f2', kind: 'file', label: 'Underlag', required: false, most: MOST_FILES },
  ];
  const asked = { purpose: 'question', forum: 'radet', title: `Fråga ${id}`, form };
  return { ...asked, answerBy: { date: dayIn(20) }, visibility: 'at-once' };
}
