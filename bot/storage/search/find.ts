import { type RawBuilder, sql } from 'kysely';
import type { Grant, Hit, MayFind, Place, Wanted } from '../../ports/search.ts';
import { FITS, type Fit, type Looked, type Sought, sought, type Wish } from '../../search/domain/query.ts';
import { forumToken, kindToken, yearToken } from '../../search/domain/tokens.ts';
import type { Database } from '../schema.ts';

/**
 * Fit by fit, and in each the last two years first: what is common is then found in them, and what is rare costs little in
 * the other years. So an answer takes about as long when there is much as when there is little.
 */
export async function find(database: Database, wanted: Wanted): Promise<Hit[]> {
  const hits: Hit[] = [];
  const from = wanted.after ? FITS.indexOf(wanted.after.fit) : 0;
  for (const [at, fit] of FITS.entries())
    for (const when of at < from ? [] : spansOf(wanted)) {
      const left = wanted.most - hits.length;
      if (left === 0) return hits;
      const after = at === from ? wanted.after : undefined;
      hits.push(...(await findIn(database, { wanted, fit, when, after, most: left })));
    }
  return hits;
}

/** No meeting is planned further ahead. */
const YEARS_AHEAD = 5;

/** Years of which one is asked for, or "!": years that are not. */
type Span = { years: number[]; not?: true } | undefined;

function spansOf({ year, newest, after }: Wanted): Span[] {
  if (year !== undefined) return [{ years: [year] }];
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, back) => newest + YEARS_AHEAD - back);
  const passed = after !== undefined && Number(after.day.slice(0, 4)) < newest - 1;
  return passed ? [undefined] : [{ years }, { years, not: true }];
}

interface Asked {
  wanted: Wanted;
  fit: Fit;
  when: Span;
  after: Place | undefined;
  most: number;
}

async function findIn(database: Database, { wanted, fit, when, after, most }: Asked): Promise<Hit[]> {
  const { wishes, may } = wanted;
  const narrowed = narrowing(wanted, when);
  const fits = anyOf(wishes, fit, narrowed);
  if (fits === undefined) return [];
  const before = FITS.slice(0, FITS.indexOf(fit)).at(-1);
  const better = before && anyOf(wishes, before, []);
  const { rows } = await sql<Omit<Hit, 'fit'>>`
    select kind, id, item, no, part, point, forum_id as forum, day, audience, title, body from search_entry e
    where ${fits} ${better ? sql`and not ${better}` : sql``} and ${mayFind(may)} ${after ? sql`and ${comesAfter(after)}` : sql``}
    order by day desc, id desc, kind, no, point limit ${most}`.execute(database);
  return rows.map((row) => ({ ...row, fit }));
}

function comesAfter({ day, id, kind, no, point }: Place): RawBuilder<boolean> {
  return sql<boolean>`(day < ${day} or (day = ${day} and (id < ${id} or (id = ${id}
    and (kind > ${kind} or (kind = ${kind} and (no > ${no}::int or (no = ${no}::int and point > ${point}))))))))`;
}

/** Who writes minutes finds them as they stand, and not as they were sent too. */
function mayFind(may: MayFind): RawBuilder<boolean> {
  if (may === 'all') return sql<boolean>`e.audience <> 'seated'`;
  const writes = may.grants.filter(({ audience }) => audience === 'writers');
  return sql<boolean>`(${anyGrants(may.grants, sql`g.audience = e.audience`)}
    ${writes.length > 0 ? sql`and not (e.audience = 'seated' and ${anyGrants(writes, sql`true`)})` : sql``}
    or exists (
      select from jsonb_to_recordset(${JSON.stringify(may.items)}::jsonb) as i(kind text, id text, item text)
      where i.kind = e.kind and i.id = e.id and i.item = e.item))`;
}

function anyGrants(grants: readonly Grant[], fits: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
      select from jsonb_to_recordset(${JSON.stringify(grants)}::jsonb)
        as g(kind text, audience text, forum text, "from" text, "to" text)
      where g.kind = e.kind and ${fits} and (g.forum is null or g.forum = e.forum_id)
        and (g."from" is null or e.day >= g."from") and (g."to" is null or e.day <= g."to"))`;
}

/** What fits any of the wishes so well, or better. */
function anyOf(wishes: readonly Wish[], fit: Fit, narrowed: readonly string[]): RawBuilder<boolean> | undefined {
  const ways = wishes.flatMap((wish) => sought(wish, fit)).map((way) => oneOf(way, narrowed));
  return ways.length === 0 ? undefined : sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

function oneOf({ all, phrases }: Sought, narrowed: readonly string[]): RawBuilder<boolean> {
  const query = [...all.map(tokensIn), ...narrowed].join(' & ');
  const said = phrases.map((phrase) => sql`and strpos(text, ${phrase}) > 0`);
  return sql<boolean>`(tokens @@ ${query}::tsquery ${sql.join(said, sql` `)})`;
}

function narrowing({ forum, kind, may }: Wanted, when: Span): string[] {
  const bodies = forum !== undefined ? [forum] : undefined;
  const years = when && tokensIn(when.years.map((year) => ({ token: yearToken(String(year)) })));
  return [
    ...(bodies ? [tokensIn(bodies.map((one) => ({ token: forumToken(one) })))] : grantedForums(may)),
    ...(kind ? [tokensIn([{ token: kindToken(kind) }])] : []),
    ...(years ? [when?.not ? `!${years}` : years] : []),
  ];
}

/** Where only some bodies' are to be found, the index can tell which they are. */
function grantedForums(may: MayFind): string[] {
  if (may === 'all' || may.items.length > 0 || may.grants.length === 0) return [];
  const forums = new Set(may.grants.map(({ forum }) => forum));
  if (forums.has(undefined)) return [];
  return [tokensIn([...forums].flatMap((forum) => (forum ? [{ token: forumToken(forum) }] : [])))];
}

/** Any of these, as PostgreSQL reads it. */
function tokensIn(any: readonly Looked[]): string {
  return `(${any.map(({ token, begins }) => `'${token.replace(/['\\]/g, '$&$&')}'${begins ? ':*' : ''}`).join('|')})`;
}
