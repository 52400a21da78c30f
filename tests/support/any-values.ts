import fc from 'fast-check';

const texts = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('06/03/2024 22:00:00', '2024-02-30', '2024-03-06', '99999-01-01', 'NaN', 'yes', 'ett', '1e999', '[]'),
);
const value = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(texts, { maxLength: 4 }));

/** Any value that parses, for each question of a form, whatever its kind; some are left out. */
export function anyValues(ids: readonly string[]): fc.Arbitrary<Record<string, string | number | string[]>> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, string | number | string[]>
  >;
}
