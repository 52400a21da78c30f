/** A role title and where the person comes from, unless the title says so already. */
export function personLine({ title, who }: { title: string; who: string }): string {
  return !who || title.includes(who) ? title : `${title}, ${who}`;
}
