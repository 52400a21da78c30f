import { type Product, SECRETARIAT, startProduct } from './product.ts';
import { type Shelves, shelves } from './shelves.ts';
import type { StoreName } from './stores.ts';

export interface FiledPaper {
  id: string;
  name: string;
  status: string;
  lines: string[];
  link: string | null;
  troubled: boolean;
  commands: object | null;
  can: { again: boolean; settle: boolean };
}

export interface Filed {
  product: Product;
  shelf: Shelves;
  done(command: object, person?: string): Promise<void>;
  /** Minutes of a network's meeting that are finished on a day; the PDF's and the Word file's place. */
  finish(date: string): Promise<{ meeting: string; pdf: string; word: string }>;
  papers(meeting: string, person?: string, language?: string): Promise<FiledPaper[]>;
  pdfOf(meeting: string): Promise<FiledPaper>;
}

/** A product with a library in memory, and minutes that are filed in it. */
export async function filedMinutes(store: StoreName, shelf = shelves()): Promise<Filed> {
  const product = await startProduct(store, { library: shelf.library });
  await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
  const done = async (command: object, person = SECRETARIAT) => {
    const { status, body } = await product.command(person, command);
    expect([command, status, body?.code]).toEqual([command, 200, undefined]);
  };
  const papers: Filed['papers'] = async (meeting, person = SECRETARIAT, language = 'sv') =>
    (await product.get(person, `/api/tab/meetings/${meeting}/filings`, language)).body.papers;
  return {
    ...{ product, shelf, done, papers },
    async finish(date) {
      const meeting = `trafik-${date}`;
      const when = { date, start: '09:00', end: '10:00' };
      const fields = { forum: 'net-trafik', kind: 'ordinary', title: 'Trafiknätverket', when, mode: 'remote' };
      await done({ do: 'plan-meeting', id: meeting, fields });
      await done({ do: 'start-minutes', meeting });
      await done({ do: 'finish-minutes', meeting });
      const pdf = `net-trafik/${date.slice(0, 4)}/Minnesanteckningar Trafiknätverket ${date}.pdf`;
      return { meeting, pdf, word: pdf.replace('.pdf', '.docx') };
    },
    async pdfOf(meeting) {
      const found = (await papers(meeting)).find(({ name }) => name.endsWith('.pdf'));
      if (found === undefined) throw new Error(`nothing is filed of ${meeting}`);
      return found;
    },
  };
}
