/** Is it the item under which whoever verifies the minutes is elected? Its heading tells it, its kind is that of any item. */
export function electsVerifier({ heading, secret }: { heading: string; secret: boolean }): boolean {
  return !secret && /\b(justerare|justering|justeringspersoner?|verifiers?)\b/i.test(heading);
}
