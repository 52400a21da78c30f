/** So many bodies of eight municipalities: a channel each, so that the cards of many Rounds are redrawn side by side. */
export const BODIES = 12;
const PURPOSES = ['should-we-answer', 'input', 'question'];
const DAY_MS = 86_400_000;
export const CHOICES = ['together', 'alone', 'neither'];

/** So many consultations, each with its three Rounds to one body's municipalities; the bodies by turns, the oldest first. */
export function planConsultations(many, bodies) {
  return Array.from({ length: many }, (_, n) => {
    const id = `remiss-${String(n + 1).padStart(4, '0')}`;
    const body = bodies[n % bodies.length];
    const rounds = PURPOSES.map((purpose, at) => ({ id: `${id}-${at + 1}`, purpose, members: body.members }));
    return { id, forum: body.id, rounds };
  });
}

/** Every (Round, municipality) of a consultation, with the member that answers. */
export function pairsOf({ rounds }) {
  return rounds.flatMap((round) => round.members.map((member) => ({ round: round.id, member })));
}

export function registering({ id, forum }) {
  const fields = {
    title: `Remiss ${id} om samordnad upphandling`,
    sender: 'Myndigheten för samhällsskydd och beredskap',
    forum,
    route: 'full',
    standing: 'ours',
    answerBy: dayIn(60),
    inputBy: dayIn(30),
    questions: [],
  };
  return { do: 'register-consultation', id, stage: 'open', fields };
}

export function asking({ id: consultation, forum }, { id, purpose }) {
  const fields = {
    purpose,
    forum,
    title: `Hur ställer sig kommunen till förslaget? (${id})`,
    text: 'Förslaget gäller hur kommunerna ska upphandla tillsammans från och med nästa år.',
    form: [
      {
        id: 'f1',
        kind: 'choice',
        label: 'Ska vi svara tillsammans?',
        required: true,
        choices: CHOICES.map((choice) => ({ id: choice, label: `Alternativ ${choice}` })),
      },
      { id: 'f2', kind: 'text', label: 'Varför?', required: false },
    ],
    answerBy: { date: dayIn(20) },
    visibility: 'at-once',
    consultation,
  };
  return { do: 'ask-round', id, fields };
}

function dayIn(days) {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
