import { messages, type PGlite, protocol } from '@electric-sql/pglite';
import type { QueryResult } from 'kysely';

/** Statements kept at the most; further texts are asked as PGlite does it. */
const MOST_KEPT = 200;
const { serialize } = protocol;

interface Statement {
  name: string;
  parameterTypes: number[];
  columns: { name: string; dataTypeID: number }[];
}
type Message = Awaited<ReturnType<PGlite['execProtocol']>>['messages'][number];

/**
 * PGlite plans every query anew and crosses into the database five times for it. A text that comes back is prepared
 * here, and asked in one crossing. Only whoever holds the session may ask.
 */
export class PreparedStatements {
  readonly #pglite: PGlite;
  readonly #kept = new Map<string, Statement | 'seen'>();
  #made = 0;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async query<R>(text: string, values: readonly unknown[]): Promise<QueryResult<R>> {
    const known = this.#kept.get(text);
    if (known === undefined) {
      if (this.#kept.size < MOST_KEPT) this.#kept.set(text, 'seen');
      const { rows, affectedRows } = await this.#pglite.query<R>(text, [...values]);
      return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
    }
    try {
      const statement = known === 'seen' ? await this.#prepare(text) : known;
      return this.#resultOf<R>(await this.#run(statement, values), statement);
    } catch (error) {
      // A plan that the tables have outgrown is made anew the next time.
      if ((error as { code?: string }).code === '0A000') this.#kept.set(text, 'seen');
      throw error;
    }
  }

  async #prepare(text: string): Promise<Statement> {
    this.#made += 1;
    const name = `s${this.#made}`;
    const answers = await this.#ask([
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ]);
    const statement: Statement = { name, parameterTypes: [], columns: [] };
    for (const answer of answers) {
      if (answer instanceof messages.ParameterDescriptionMessage) statement.parameterTypes = answer.dataTypeIDs;
      if (answer instanceof messages.RowDescriptionMessage) statement.columns = answer.fields;
    }
    this.#kept.set(text, statement);
    return statement;
  }

  #run({ name, parameterTypes }: Statement, values: readonly unknown[]): Promise<Message[]> {
    const texts = values.map((value, at) => this.#asText(value, parameterTypes[at]));
    return this.#ask([serialize.bind({ statement: name, values: texts }), serialize.execute({}), serialize.sync()]);
  }

  #asText(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const { [type ?? 0]: serializer } = this.#pglite.serializers;
    return serializer ? serializer(value) : String(value);
  }

  async #ask(parts: Uint8Array[]): Promise<Message[]> {
    return (await this.#pglite.execProtocol(Buffer.concat(parts))).messages;
  }

  #resultOf<R>(answers: Message[], { columns }: Statement): QueryResult<R> {
    const rows: R[] = [];
    let affected = 0;
    for (const answer of answers) {
      if (answer instanceof messages.DataRowMessage) rows.push(this.#rowOf(answer.fields, columns) as R);
      if (answer instanceof messages.CommandCompleteMessage) affected = affectedBy(answer.text);
    }
    return { rows, numAffectedRows: BigInt(affected) };
  }

  #rowOf(fields: (string | null)[], columns: Statement['columns']): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const [at, { name, dataTypeID }] of columns.entries()) {
      const value = fields[at] ?? null;
      const parser = this.#pglite.parsers[dataTypeID];
      row[name] = value === null || parser === undefined ? value : parser(value, dataTypeID);
    }
    return row;
  }
}

/** "INSERT 0 3" changed three rows; "SELECT 3" none. */
function affectedBy(text: string): number {
  return /^(INSERT|UPDATE|DELETE|MERGE) /.test(text) ? Number(text.slice(text.lastIndexOf(' ') + 1)) : 0;
}
