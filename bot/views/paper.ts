/** A paper part by part: what Word and PDF are both drawn from. Texts are NFC and without soft hyphens. */
export interface Paper {
  language: 'sv' | 'en';
  /** The document's title, in its properties too: "Minnesanteckningar, Ledningsgruppen 16 februari 2024". */
  title: string;
  /** What kind of document it is: "Minnesanteckningar". */
  kind: string;
  /** A local date. */
  date: string;
  /** The host's registry number, where there is one. */
  registryNumber?: string;
  /** Shown at the top of every page where it is not to be relied on as it is: "Utkast", "Inställt". */
  draft?: string;
  /** Whose paper it is, at the foot of every page. */
  owner: string;
  parts: PaperPart[];
}

export type PaperPart =
  | { part: 'title'; text: string }
  /** 1 comes under the title. `mark`: an address within the paper: small letters a–z, digits, hyphens. */
  | { part: 'heading'; level: 1 | 2 | 3; text: string; mark?: string }
  | { part: 'text'; runs: Run[]; mark?: string }
  | { part: 'quote'; runs: Run[] }
  | { part: 'list'; items: Run[][] }
  /** `rowHeads`: the first cell of a row says what the row is. */
  | { part: 'table'; caption: string; head: string[]; rows: Run[][][]; rowHeads: boolean }
  /** Names of what stands beside: "Plats", "Tid". */
  | { part: 'facts'; facts: { name: string; value: Run[] }[] }
  /** A line to sign on, or who approved it and when. */
  | { part: 'signature'; label: string; who: string; said?: string };

export interface Run {
  text: string;
  strong?: true;
  href?: string;
}
