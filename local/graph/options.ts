/** A body's site with its one library, as an administrator would have made them. */
export interface LocalSite {
  /** The body's id; null: the secretariat's own site. */
  forum: string | null;
  name: string;
  /** "https://example.sharepoint.com/sites/lg". */
  url: string;
  /** What the library is called; it lies at `url`/`segment`. */
  library: string;
  /** "Delade dokument". */
  segment: string;
  /** The drive's id; absent: made from the address. */
  drive?: string;
}

/** What is said about a request by whoever knows Graph's contract. */
interface Checked {
  ok: boolean;
  errors: { where: string; code: string; message: string }[];
  warnings: { where: string; code: string; message: string }[];
}

export interface CheckedRequest {
  method: string;
  /** Absolute, at https://graph.microsoft.com/v1.0. */
  url: string;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
}

export interface LocalGraphOptions {
  /** Where it keeps its files and state; absent: in memory. */
  folder?: string;
  /** E.g. http://127.0.0.1:3978. Graph is at `origin`/v1.0. */
  origin: string;
  sites: LocalSite[];
  /** The mailboxes that the app may reach. */
  mailboxes: string[];
  /** The business clock: what people see, and how long somebody has a file open. */
  now(): Date;
  /** The machine's time in milliseconds since 1970: how long an address or a session is good. */
  real(): number;
  /** Whether Graph itself takes this token; absent: any. */
  accepts?(token: string): Promise<boolean>;
  /** Holds each request to the contract: one that is not ok gets 400. */
  check?(request: CheckedRequest): Checked;
  /** Something that people may see is no longer as it was. */
  changed?(): void;
}

/** Where Graph answers, after the origin: as at Microsoft, since its client knows an origin alone. */
export const GRAPH_PATH = '/v1.0';
/** Where the pre-authenticated addresses of files lead, after the origin. */
export const FILES_PATH = '/local/sharepoint';
