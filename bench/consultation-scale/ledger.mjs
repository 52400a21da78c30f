/** What the service acknowledged, counted plainly: the latest answer of each municipality to each Round, and how many. */
export function openLedger() {
  const rounds = new Map();
  let acknowledged = 0;
  const answersTo = (round) => rounds.get(round) ?? rounds.set(round, new Map()).get(round);
  return {
    acknowledged: () => acknowledged,
    versionOf: (round, { municipality }) => answersTo(round).get(municipality)?.version ?? 0,
    note(round, { municipality }, given) {
      const version = (answersTo(round).get(municipality)?.version ?? 0) + 1;
      answersTo(round).set(municipality, { version, stance: given.stance, choice: given.values.f1 });
      acknowledged += 1;
    },
    /** Of a Round, by walking over what was noted: who answered, who abstained, each choice, and every version's number. */
    walk(round) {
      const all = [...answersTo(round)];
      const answered = all.filter(([, { stance }]) => stance === 'answers');
      const choices = {};
      for (const [, { choice }] of answered) choices[choice] = (choices[choice] ?? 0) + 1;
      const versions = Object.fromEntries(all.map(([municipality, { version }]) => [municipality, version]));
      return {
        heard: all.length,
        answered: answered.length,
        abstained: all.length - answered.length,
        choices,
        versions,
      };
    },
  };
}
