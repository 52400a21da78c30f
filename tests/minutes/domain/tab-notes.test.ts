import fc from 'fast-check';
import { type Fate, type NotesWindow, NotesWorld } from '../../support/notes-world.ts';

const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), window: fc.nat({ max: 1 }), at: fc.nat() }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('pass' as const), milliseconds: fc.integer({ min: 50, max: 6_000 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), window: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('join' as const), window: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), window: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('net' as const), up: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('signin' as const), holds: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const fates = fc.array(
  fc.record({
    fate: fc.constantFrom<Fate>('answered', 'answered', 'answered', 'no-answer', 'lost'),
    takes: fc.integer({ min: 1, max: 3_000 }),
  }),
  { minLength: 200, maxLength: 200 },
);

function type(window: NotesWindow, word: string, at: number): void {
  const { text } = window;
  const places = [0, ...[...text.matchAll(/\s/g)].map(({ index }) => index + 1), text.length];
  const place = places[at % places.length] ?? 0;
  if (!window.editor.now().settling)
    window.editor.type(`${text.slice(0, place)}${word}${at % 3 === 0 ? '\n' : ' '}${text.slice(place)}`);
}

const words = (text: string) => text.match(/<\d+>/g) ?? [];
const missing = (world: NotesWorld, said: Iterable<string>) => {
  const standing = new Set(world.standing().flatMap(words));
  return [...new Set(said)].filter((word) => !standing.has(word));
};

async function play(steps: Step[], fateOf: { fate: Fate; takes: number }[]): Promise<void> {
  const world = new NotesWorld();
  const windows = [world.open(), world.open()];
  for (const one of windows) void one.editor;
  let [up, sent, count] = [true, 0, 0];
  const typed: string[] = [];
  world.fate = () => {
    sent += 1;
    return up ? (fateOf[sent % fateOf.length] ?? { fate: 'lost', takes: 1 }) : { fate: 'lost', takes: 1 };
  };
  for (const one of steps) {
    const window = 'window' in one ? windows[one.window] : undefined;
    if (one.do === 'type' && window && !window.editor.now().settling) {
      count += 1;
      type(window, `<${count}>`, one.at);
      typed.push(`<${count}>`);
    } else if (one.do === 'pass') await world.pass(one.milliseconds);
    else if (one.do === 'look') void window?.look();
    else if (one.do === 'join') void window?.join();
    else if (one.do === 'reload') window?.reload();
    else if (one.do === 'net') up = one.up;
    else if (one.do === 'signin') world.signedIn = one.holds;
    expect(missing(world, world.acknowledged.flatMap(words))).toEqual([]);
  }
  world.fate = () => ({ fate: 'answered', takes: 10 });
  world.signedIn = true;
  await world.pass(60_000);
  expect(missing(world, typed)).toEqual([]);
  await atRest(world, windows);
  expect(missing(world, typed)).toEqual([]);
}

/** In the end the texts are made one, and every window shows it. */
async function atRest(world: NotesWorld, windows: NotesWindow[]): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const window of windows) {
      void window.join();
      await world.pass(10_000);
      for (const one of windows) void one.look();
      await world.pass(10_000);
    }
  expect(world.standing()).toHaveLength(1);
  expect(windows.map(({ text }) => text)).toEqual(windows.map(() => world.notes?.text ?? ''));
}

describe('två fönster skriver i samma punkt', () => {
  it('i vilken ordning som helst, med tappade svar, utan nät, utloggad och med omladdningar: inget kvitterat tecken saknas, och inget skrivet', async () => {
    const steps = fc.array(step, { minLength: 10, maxLength: 50 });
    await fc.assert(fc.asyncProperty(steps, fates, play), { seed: 20240216, numRuns: 400 });
  }, 120_000);
});

describe('ett fönster', () => {
  function aWindow() {
    const world = new NotesWorld();
    const window = world.open();
    const { editor } = window;
    return { world, window, editor, kind: () => window.editor.now().save.kind };
  }

  it('sparar inom två sekunder från sista tangenten, och under tiden man skriver', async () => {
    const { world, editor, kind } = aWindow();
    editor.type('Läget.');
    expect(kind()).toBe('unsaved');
    await world.pass(1_000);
    expect([kind(), world.notes?.text]).toEqual(['saved', 'Läget.']);
    for (let n = 0; n < 30; n += 1) {
      editor.type(`Läget. ${n}`);
      await world.pass(100);
    }
    expect(world.acknowledged.length).toBeGreaterThan(2);
    expect(world.notes?.asides).toEqual([]);
  });

  it('utan nät står det i webbläsaren och skickas när nätet är tillbaka; samma sparning har samma nyckel', async () => {
    const { world, window, editor, kind } = aWindow();
    world.fate = () => ({ fate: 'no-answer', takes: 10 });
    editor.type('Beslut: Ja.');
    await world.pass(20_000);
    expect(editor.now().save).toMatchObject({ kind: 'waiting', stored: true });
    expect([world.notes?.edition, world.notes?.text]).toEqual([1, 'Beslut: Ja.']);
    world.fate = () => ({ fate: 'answered', takes: 10 });
    await world.pass(20_000);
    expect([kind(), world.notes?.edition]).toEqual(['saved', 1]);
    window.reload();
    expect(window.text).toBe('Beslut: Ja.');
  });

  it('går inloggningen ut mitt i en mening sägs det, och det som skrivs sparas när den är tillbaka', async () => {
    const { world, window, editor, kind } = aWindow();
    editor.type('Ett.');
    await world.pass(2_000);
    world.signedIn = false;
    editor.type('Ett. Två');
    await world.pass(2_000);
    editor.type('Ett. Två tre.');
    await world.pass(20_000);
    expect(editor.now().save).toMatchObject({ kind: 'waiting', problem: { kind: 'signin' }, stored: true });
    expect(world.standing()).toEqual(['Ett.']);
    world.signedIn = true;
    await world.pass(20_000);
    expect([kind(), ...world.standing()]).toEqual(['saved', 'Ett. Två tre.']);
    world.signedIn = false;
    editor.type('Ett. Två tre. Fyra');
    await world.pass(2_000);
    window.reload();
    expect(window.text).toBe('Ett. Två tre. Fyra');
    world.signedIn = true;
    await world.pass(20_000);
    expect(world.standing()).toEqual(['Ett. Två tre. Fyra']);
  });

  it('laddas det om innan det sparades finns texten kvar; har någon annan skrivit sedan ställs den bredvid', async () => {
    const { world, window, editor } = aWindow();
    editor.type('Ett.');
    await world.pass(2_000);
    world.fate = () => ({ fate: 'lost', takes: 10 });
    window.editor.type('Ett. Två.');
    await world.pass(2_000);
    world.fate = () => ({ fate: 'answered', takes: 10 });
    window.reload();
    expect(window.text).toBe('Ett. Två.');
    await world.pass(2_000);
    expect(world.standing()).toEqual(['Ett. Två.']);

    world.fate = () => ({ fate: 'lost', takes: 10 });
    window.editor.type('Ett. Två. Tre.');
    await world.pass(2_000);
    world.write({ text: 'En annans.', edition: world.notes?.edition ?? 0, writer: 'annan', serial: 1, key: 'annan' });
    world.fate = () => ({ fate: 'answered', takes: 10 });
    window.reload();
    await world.pass(2_000);
    expect(world.standing()).toEqual(['En annans.', 'Ett. Två. Tre.']);
  });

  it('en text som nekas står kvar, sägs och skickas inte igen förrän den ändras', async () => {
    const { world, editor, window } = aWindow();
    const sent: string[] = [];
    jest.spyOn(world, 'write').mockImplementation(({ text }) => {
      sent.push(text);
      return { kind: 'refused', code: 'refusal.minutes-locked', message: 'Godkända' };
    });
    editor.type('För sent.');
    await world.pass(60_000);
    expect(editor.now()).toMatchObject({ text: 'För sent.', save: { kind: 'refused', stored: true } });
    expect(sent).toEqual(['För sent.']);
    window.reload();
    expect(window.text).toBe('För sent.');
  });

  it('en annans text kommer in när ingen skriver här, och aldrig i det som inte är sparat', async () => {
    const { world, window, editor } = aWindow();
    const write = (text: string, serial: number) =>
      world.write({ text, edition: world.notes?.edition ?? 0, writer: 'annan', serial, key: `annan-${serial}` });
    const look = async () => {
      void window.look();
      await world.pass(100);
    };
    editor.type('Mitt.');
    await world.pass(2_000);
    write('Mitt. Ditt.', 1);
    await look();
    expect(window.text).toBe('Mitt.');
    await world.pass(5_000);
    await look();
    expect(window.text).toBe('Mitt. Ditt.');
    editor.type('Mitt. Ditt. Mer');
    write('Mitt. Ditt. Annat.', 2);
    await look();
    expect(window.text).toBe('Mitt. Ditt. Mer');
    await world.pass(2_000);
    expect(world.standing()).toEqual(['Mitt. Ditt. Annat.', 'Mitt. Ditt. Mer']);
  });
});

describe('två texter bredvid varandra', () => {
  async function besides() {
    const world = new NotesWorld();
    const [mine, theirs] = [world.open(), world.open()];
    void mine.editor;
    theirs.editor.type('Gemensamt.\nDeras.');
    await world.pass(2_000);
    mine.editor.type('Gemensamt.\nMitt.');
    await world.pass(2_000);
    const look = async () => {
      for (const one of [mine, theirs]) void one.look();
      await world.pass(100);
    };
    await look();
    return { world, mine, theirs, look };
  }

  it('läggs ihop: det gemensamma en gång, allt annat av båda, och det andra fönstret visar det', async () => {
    const { world, mine, theirs, look } = await besides();
    expect(world.standing()).toEqual(['Gemensamt.\nDeras.', 'Gemensamt.\nMitt.']);
    void mine.join();
    await world.pass(500);
    expect([mine.text, ...world.standing()]).toEqual(Array(2).fill('Gemensamt.\nDeras.\nMitt.'));
    await world.pass(6_000);
    await look();
    expect(theirs.text).toBe(mine.text);
    theirs.editor.type(`${theirs.text}\nMer.`);
    await world.pass(2_000);
    expect(world.standing()).toEqual(['Gemensamt.\nDeras.\nMitt.\nMer.']);
  });

  it('den som väljs bort kan tas tillbaka; också där den skrevs, när någon annan valde', async () => {
    const { world, mine, theirs, look } = await besides();
    const settling = theirs.editor.settling('mine', world.read());
    if (!settling) throw new Error('nothing to make one');
    world.settle(settling);
    theirs.editor.settled();
    expect([theirs.text, theirs.editor.now().dropped]).toEqual(['Gemensamt.\nDeras.', 'Gemensamt.\nMitt.']);
    await world.pass(6_000);
    await look();
    expect([mine.text, mine.editor.now().dropped]).toEqual(['Gemensamt.\nDeras.', 'Gemensamt.\nMitt.']);
    mine.editor.bringBack();
    await world.pass(2_000);
    expect(world.standing()).toEqual(['Gemensamt.\nDeras.\nGemensamt.\nMitt.']);
  });

  it('blir svaret borta skrivs det vidare bredvid, och det som lades ihop står kvar', async () => {
    const { world, mine, theirs } = await besides();
    const settling = theirs.editor.settling('join', world.read());
    if (settling) world.settle(settling);
    theirs.editor.type('Gemensamt.\nDeras. Och mer.');
    await world.pass(2_000);
    expect(world.standing()).toEqual(['Gemensamt.\nDeras.\nMitt.', 'Gemensamt.\nDeras. Och mer.']);
    expect(mine.text).toBe('Gemensamt.\nMitt.');
  });

  it('har någon skrivit mer sedan man såg dem, nekas valet och båda står kvar', async () => {
    const { world, mine, theirs } = await besides();
    const settling = mine.editor.settling('mine', world.read());
    theirs.editor.type('Gemensamt.\nDeras. Och mer.');
    await world.pass(2_000);
    expect(settling && world.settle(settling)).toMatchObject({ code: 'refusal.notes-changed' });
    expect(world.standing()).toEqual(['Gemensamt.\nDeras. Och mer.', 'Gemensamt.\nMitt.']);
  });
});
