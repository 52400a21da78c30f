/** Which year's meetings, and whose. Unset: this year, the channel's body. */
export interface YearQuery {
  year?: number;
  forum?: string;
}

/** What is looked for among documents, and where. */
export interface DocumentsQuery extends YearQuery {
  query?: string;
  kind?: string;
}

/** The tab's pages, as they stand in the address's hash. */
export type Route =
  | { page: 'todo' }
  | ({ page: 'year' } & YearQuery)
  /** A new meeting; `extra`: of the kind that is called between the ordinary ones. */
  | ({ page: 'plan'; extra: boolean } & YearQuery)
  | ({ page: 'ask-extra' } & YearQuery)
  /** `item`: the item of the agenda that a link leads to. */
  | { page: 'meeting'; id: string; item?: string }
  | { page: 'dates'; id: string }
  /** *Hitta tid*: the form of a new date question. */
  | ({ page: 'ask-dates' } & YearQuery)
  /** *Frågor*: every question to the municipalities. */
  | { page: 'rounds' }
  /** `document`: what is asked is about one. */
  | { page: 'ask-round'; forum?: string; document?: true }
  | { page: 'round'; id: string; municipality?: string }
  /** *Remisser*: the consultation calendar of a year. */
  | { page: 'consultations'; year?: number }
  | { page: 'new-consultation' }
  | { page: 'consultation'; id: string }
  /** The minutes of a meeting; `point`: the decision, assignment or item that a link leads to, as "p3-b1" or "p3". */
  | { page: 'minutes'; id: string; point?: string }
  /** *Dokument*: minutes by body and year, and what is searched for. */
  | ({ page: 'documents' } & DocumentsQuery)
  /** *Arkiverade handlingar*: what lies in the bodies' libraries. */
  | ({ page: 'filings' } & YearQuery)
  | { page: 'config' };

/** Stands where a body's id would: every body the reader may see. */
export const ALL_FORUMS = 'alla';

/** Reads "#/mote/<id>", "#/moten?ar=2024&organ=lg", "#/fraga/<id>", "#/fraga/ny?organ=<id>"; anything unknown is the first page. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, page, id] = path.split('/');
  if (page === 'config') return { page: 'config' };
  if (page === 'moten') return yearRoute(id ?? '', new URLSearchParams(search));
  if (page === 'fraga' && id === 'ny') return { page: 'ask-dates', ...yearQuery(new URLSearchParams(search)) };
  const round = roundRoute(page, id, new URLSearchParams(search));
  if (round) return round;
  if (page === 'remisser') return consultationsRoute(new URLSearchParams(search));
  if (page === 'dokument') return documentsRoute(new URLSearchParams(search));
  if (page === 'arkiv') return { page: 'filings', ...yearQuery(new URLSearchParams(search)) };
  if (page === 'ny-remiss') return { page: 'new-consultation' };
  const consultation = page === 'remiss' ? plain(id) : '';
  if (consultation) return { page: 'consultation', id: consultation };
  const dates = page === 'fraga' ? plain(id) : '';
  if (dates) return { page: 'dates', id: dates };
  const minutes = page === 'anteckningar' ? plain(id) : '';
  if (minutes) return minutesRoute(minutes, new URLSearchParams(search));
  const meeting = page === 'mote' ? plain(id) : '';
  return meeting ? meetingRoute(meeting, new URLSearchParams(search)) : { page: 'todo' };
}

function roundRoute(page: string | undefined, id: string | undefined, params: URLSearchParams): Route | null {
  const [forum, municipality] = [params.get('organ'), params.get('kommun')];
  if (page === 'fragor') return { page: 'rounds' };
  const document = params.get('om') === 'dokument' ? { document: true as const } : {};
  if (page === 'ny-fraga') return { page: 'ask-round', ...(forum ? { forum } : {}), ...document };
  const round = page === 'rundfraga' ? plain(id) : '';
  return round ? { page: 'round', id: round, ...(municipality ? { municipality } : {}) } : null;
}

function minutesRoute(id: string, params: URLSearchParams): Route {
  const point = params.get('punkt');
  return { page: 'minutes', id, ...(point ? { point } : {}) };
}

function meetingRoute(id: string, params: URLSearchParams): Route {
  const item = params.get('punkt');
  return { page: 'meeting', id, ...(item ? { item } : {}) };
}

function yearQuery(params: URLSearchParams): YearQuery {
  const year = /^[12]\d{3}$/.exec(params.get('ar') ?? '')?.[0];
  const forum = params.get('organ');
  return { ...(year ? { year: Number(year) } : {}), ...(forum ? { forum } : {}) };
}

function yearRoute(below: string, params: URLSearchParams): Route {
  const query = yearQuery(params);
  if (below === 'nytt') return { page: 'plan', extra: params.get('slag') === 'extra', ...query };
  return { page: below === 'begar' ? 'ask-extra' : 'year', ...query };
}

function documentsRoute(params: URLSearchParams): Route {
  const [query, kind] = [params.get('sok'), params.get('slag')];
  return { page: 'documents', ...yearQuery(params), ...(query ? { query } : {}), ...(kind ? { kind } : {}) };
}

function consultationsRoute(params: URLSearchParams): Route {
  const { year } = yearQuery(params);
  return { page: 'consultations', ...(year ? { year } : {}) };
}

export const NEW_CONSULTATION = '#/ny-remiss';

export function consultationsHash(year?: number): string {
  return withQuery('#/remisser', year ? { year } : {});
}

export function documentsHash({ query, kind, ...where }: DocumentsQuery): string {
  return withQuery('#/dokument', where, { ...(query ? { sok: query } : {}), ...(kind ? { slag: kind } : {}) });
}

export function filingsHash(query: YearQuery): string {
  return withQuery('#/arkiv', query);
}

export function consultationHash(id: string): string {
  return `#/remiss/${encodeURIComponent(id)}`;
}

/** A meeting's page; `item`: where on it. */
export function meetingHash(id: string, item?: string): string {
  return `#/mote/${encodeURIComponent(id)}${at(item)}`;
}

/** The page of a meeting's minutes; `point`: where on it. */
export function minutesHash(id: string, point?: string): string {
  return `#/anteckningar/${encodeURIComponent(id)}${at(point)}`;
}

function at(place: string | undefined): string {
  return place ? `?${new URLSearchParams({ punkt: place })}` : '';
}

/** A date question's page. */
export function datesHash(id: string): string {
  return `#/fraga/${encodeURIComponent(id)}`;
}

/** The page of a question to every municipality; `municipality`: whose answer is shown in the form. */
export function roundHash(id: string, municipality?: string): string {
  const search = municipality ? `?${new URLSearchParams({ kommun: municipality })}` : '';
  return `#/rundfraga/${encodeURIComponent(id)}${search}`;
}

export function askDatesHash(query: YearQuery): string {
  return withQuery('#/fraga/ny', query);
}

export function yearHash(query: YearQuery): string {
  return withQuery('#/moten', query);
}

export function planHash(query: YearQuery, extra = false): string {
  return withQuery('#/moten/nytt', query, extra ? { slag: 'extra' } : {});
}

export function askExtraHash(query: YearQuery): string {
  return withQuery('#/moten/begar', query);
}

function withQuery(path: string, { year, forum }: YearQuery, more: Record<string, string> = {}): string {
  const params = { ...(year ? { ar: String(year) } : {}), ...(forum ? { organ: forum } : {}), ...more };
  const search = String(new URLSearchParams(params));
  return search ? `${path}?${search}` : path;
}

/** Where a card's deep link (`subPageId`, "meeting:<id>", "minutes:<id>", "dates:<id>", "round:<id>" or "consultation:<id>") leads, or null. */
export function deepLinkHash(subPage: string | undefined): string | null {
  const [, about, id] = /^(meeting|minutes|dates|round|consultation):(.+)$/.exec(subPage?.trim() ?? '') ?? [];
  if (!id) return null;
  if (about === 'round') return roundHash(id);
  if (about === 'consultation') return consultationHash(id);
  if (about === 'minutes') return minutesHash(id);
  return about === 'dates' ? datesHash(id) : meetingHash(id);
}

function plain(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
