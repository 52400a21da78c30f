import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync(join(__dirname, 'schema', 'adaptive-card-1.5.schema.json'), 'utf8'));
delete schema.id;
const draft6 = createRequire(__filename)('ajv/dist/refs/json-schema-draft-06.json');
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addMetaSchema(draft6);
const validate = ajv.compile(schema);

/** What the card schema 1.5 says against a card. `msteams` is Teams' own and not in the schema: it is taken out first. */
export function faultsOfCard(card: object): string[] {
  const { msteams: _teams, ...standard } = card as Record<string, unknown>;
  return validate(standard) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export type CardNode = Record<string, unknown> & { type?: string };

/** Every object in a card that has a type, however deep. */
export function nodesOf(value: unknown): CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return 'type' in value ? [value as CardNode, ...inner] : inner;
}
