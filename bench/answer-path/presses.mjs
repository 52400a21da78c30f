/**
 * Every (person, meeting) of the bodies once, as bodies of the activities that Teams sends: the members of a meeting one
 * after another, the bodies by turns. Answers with a way to take the next so many.
 */
export function pressesOf(bodies, wire) {
  const longest = Math.max(...bodies.map((body) => body.meetings.length));
  const all = function* () {
    for (let n = 0; n < longest; n++) {
      for (const body of bodies) yield* body.members.map((member) => [body, body.meetings[n], member]);
    }
  };
  const pairs = all();
  let count = 0;
  return {
    taken: () => count,
    take: (many) =>
      Array.from({ length: many }, () => {
        const { value, done } = pairs.next();
        if (done) throw new Error('The bench has no (person, question) left that was not pressed');
        return press(value, wire, count++);
      }),
  };
}

const VALUES = ['attending', 'attending', 'remote', 'declined', 'substitute'];

function press([body, meeting, { account }], wire, n) {
  const drawn = `${Date.now().toString(36).padStart(9, '0')}-bench${n}`;
  const data = { v: 1, do: 'answer-notice', meeting, revision: 1, value: VALUES[n % VALUES.length], drawn };
  return JSON.stringify({
    ...wire.envelope(body.team, account),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'answer-notice', data }, trigger: 'manual' },
  });
}
