export const WORDS: Record<string, string> = {
  attending: 'Kommer på plats',
  remote: 'Deltar digitalt',
  declined: 'Har förhinder',
  substitute: 'Ersättare kommer',
};

/** What a secretariat would keep on paper beside the product: written from the rules, with none of its code. */
export class Paper {
  status: 'planned' | 'noticed' | 'cancelled' = 'planned';
  sendings = 0;
  posts = 0;
  day = 16;
  place = 'Kommunhuset';
  mode = 'hybrid';
  title = 0;
  points = 0;
  annexes = 0;
  toldPoints = 0;
  toldAnnexes = 0;
  lost = false;
  answers = new Map<string, string>();
  before = new Map<string, string>();

  line(who: string): string {
    const [now, then] = [this.answers.get(who), this.before.get(who)];
    if (now !== undefined) return WORDS[now] ?? '';
    return then === undefined ? 'Inget svar' : `Inget svar efter ändringen (förut: ${WORDS[then]})`;
  }

  call(): void {
    this.status = 'noticed';
    this.sendings = 1;
    this.posts = 1;
    this.tellAgenda();
  }

  answer(who: string, value: string): void {
    this.answers.set(who, value);
    this.before.delete(who);
  }

  hasNews(): boolean {
    return this.points > this.toldPoints || this.annexes > this.toldAnnexes;
  }

  tellAgenda(): void {
    this.toldPoints = this.points;
    this.toldAnnexes = this.annexes;
  }

  askAgain(): void {
    for (const [who, value] of this.answers) this.before.set(who, value);
    this.answers.clear();
  }

  tell(again: boolean): void {
    if (this.status !== 'noticed') return;
    this.sendings += 1;
    if (this.lost) this.posts += 1;
    this.lost = false;
    if (again) this.askAgain();
  }

  allows(value: string): boolean {
    if (value === 'attending') return this.mode !== 'remote';
    return value !== 'remote' || this.mode !== 'on-site';
  }
}
