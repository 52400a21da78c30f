export function turnsOf<Side>(rounds: number, sides: [Side, Side]): [Side, Side][];
export function ratioOf(rounds: { new: number; old: number }[]): { ratio: number; spread: [number, number] };
export function median(values: number[]): number;
