import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { create } from 'fontkit';
import { isRefusal } from '../../bot/kernel/refusal.ts';
import { asDrawn } from '../../bot/papers/pdf/letters.ts';
import { paperPdf } from '../../bot/papers/pdf/paper-pdf.ts';
import { createPapers } from '../../bot/printing/create-papers.ts';
import { paperFaces } from '../../bot/printing/paper-faces.ts';
import type { Paper } from '../../bot/views/paper.ts';
import { buildOnce } from '../support/build-once.ts';
import { longPaper } from '../support/long-paper.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';
import { open, saidIn } from '../support/pdf-ua/opened.ts';
import { isDict } from '../support/pdf-ua/syntax.ts';
import { STRANGE_PAPERS } from '../support/strange-papers.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a paper as a PDF', () => {
  it('is the same bytes for the same paper: after others, and on another day, place and clock', async () => {
    const faces = await paperFaces();
    const first = hash(await paperPdf(longPaper(), faces));
    await paperPdf(STRANGE_PAPERS['letters that the font lacks'], faces);
    expect(hash(await paperPdf(longPaper(), faces))).toBe(first);
    const papers: Paper[] = [longPaper(), ...Object.values(MINUTES_PAPERS)];
    const here = await Promise.all(papers.map(async (paper) => hash(await paperPdf(paper, faces))));
    expect(here[0]).toBe(first);
    expect(new Set(here).size).toBe(papers.length);
    expect(await madeElsewhere(papers, 'Pacific/Auckland', '2031-12-31T23:30:00Z')).toEqual(here);
    expect(await madeElsewhere(papers, 'America/New_York', '2020-01-01T00:30:00Z')).toEqual(here);
  }, 90_000);

  it('is another file, by its own id too, when a word is another', async () => {
    const idOf = async (text: string) => {
      const paper = longPaper({ parts: [{ part: 'title', text }] });
      const { file } = open(await paperPdf(paper, await paperFaces()));
      return file.trailer.get('ID');
    };
    expect(await idOf('En')).not.toEqual(await idOf('Ett'));
    expect(await idOf('En')).toEqual(await idOf('En'));
  });

  it('has its addresses, each on the page where it stands', async () => {
    const opened = open(await paperPdf(longPaper(), await paperFaces()));
    const names = opened.dict(opened.dict(opened.catalog.get('Names')).get('Dests'));
    const all = opened.get(names.get('Names'));
    const called = Array.isArray(all) ? all.map(saidIn).filter(Boolean) : [];
    expect(called).toEqual(expect.arrayContaining(['narvarande', 'p1', 'p22', 'beslut-22']));
    // They are looked up as in a dictionary, by their bytes.
    expect(called).toEqual([...called].sort());
  });

  it('has metadata that says what the paper is called, whatever that means to XML', async () => {
    const { xmp, file, dict, get } = open(
      await paperPdf(STRANGE_PAPERS['a title that means something to XML'], await paperFaces()),
    );
    expect(xmp).toContain('>Vård &amp; &lt;omsorg&gt; "2024" ]]&gt;<');
    expect(xmp).toContain('>A &amp; B<');
    const info = dict(file.trailer.get('Info'));
    expect(isDict(info) && saidIn(get(info.get('Title')))).toBe('Vård & <omsorg> "2024" ]]>');
  });

  it('is set in two faces with the same letters, each drawn with a sign of its own', async () => {
    const { regular, strong, has } = await paperFaces();
    for (const bytes of [regular, strong]) {
      const font = create(Buffer.from(bytes));
      if (!('characterSet' in font)) throw new Error('no font');
      const letters = font.characterSet.map((code) => String.fromCodePoint(code)).filter((one) => one !== '\u00ad');
      expect(letters.filter((letter) => !has(letter))).toEqual([]);
      const drawn = [...new Set(letters.filter((letter) => letter === letter.normalize('NFC')).map(asDrawn))];
      const signs = drawn.map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
      expect(drawn.filter((_, at) => signs.indexOf(signs[at] ?? -1) !== at)).toEqual([]);
    }
  });

  it('is made in the thread, the longest too', async () => {
    const papers = createPapers();
    const made = async (content: ReturnType<typeof longPaper>) => {
      const bytes = await papers.make({ paper: 'document', kind: 'pdf', content });
      if (isRefusal(bytes)) throw new Error(bytes.refused);
      return bytes;
    };
    const long = longPaper();
    const longest = { ...long, parts: [...long.parts, ...Array.from({ length: 9 }, () => long.parts.slice(1)).flat()] };
    expect(hash(await made(long))).toBe(hash(await paperPdf(long, await paperFaces())));
    expect(open(await made(longest)).pages.length).toBeGreaterThan(90);
    await papers.stop();
  }, 120_000);
});

/** In a process of its own, with another place and another clock. */
async function madeElsewhere(papers: readonly Paper[], TZ: string, now: string): Promise<string[]> {
  const folder = await buildOnce();
  const at = (file: string) => JSON.stringify(pathToFileURL(`${folder}/bot/${file}`).href);
  const script = `
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...given) { super(...(given.length > 0 ? given : [${JSON.stringify(now)}])); }
      static now() { return RealDate.parse(${JSON.stringify(now)}); }
    };
    const { createHash } = await import('node:crypto');
    const { paperPdf } = await import(${at('papers/pdf/paper-pdf.js')});
    const { paperFaces } = await import(${at('printing/paper-faces.js')});
    for (const paper of ${JSON.stringify(papers)}) {
      const bytes = await paperPdf(paper, await paperFaces());
      console.log(createHash('sha256').update(bytes).digest('hex'));
    }`;
  const args = ['--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ, LANG: 'C' } });
  return stdout.trim().split('\n');
}
