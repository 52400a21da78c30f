/** console.error fails the test that caused it; an unhandled rejection fails it by jest's own doing. */
const said: unknown[][] = [];

beforeEach(() => {
  said.length = 0;
  console.error = (...words: unknown[]) => void said.push(words);
});

afterEach(() => {
  if (said.length > 0) throw new Error(`console.error: ${said.map((words) => words.map(String).join(' ')).join('\n')}`);
});
