/** The list with one of them at a place from 0 among the others; as it is where there is no such. */
export function movedTo<One extends { id: string }>(all: readonly One[], id: string, to: number): One[] {
  const one = all.find((some) => some.id === id);
  return one === undefined ? [...all] : all.filter((some) => some !== one).toSpliced(to, 0, one);
}
