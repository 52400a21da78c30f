/**
 * Which side is measured when: each round both, and the one that begins changes (A B, B A, …), so that neither always
 * comes after the other.
 */
export function turnsOf(rounds, [first, second]) {
  return Array.from({ length: rounds }, (_, n) => (n % 2 ? [second, first] : [first, second]));
}

/** New over old: the median of the rounds' ratios, the least and the greatest of them. */
export function ratioOf(rounds) {
  const ratios = rounds.map((round) => round.new / round.old);
  return { ratio: rounded(median(ratios)), spread: [rounded(Math.min(...ratios)), rounded(Math.max(...ratios))] };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function rounded(ratio) {
  return Number(ratio.toFixed(3));
}
