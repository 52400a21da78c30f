export interface ExtraRequestView {
  id: string;
  forum: string;
  /** "Begäran om extra möte: Samarbetskommittén, torsdag 3 oktober 2024" */
  title: string;
  reason: string;
  whenText: string;
  /** "3 av 5 har begärt det" */
  counterText: string;
  count: number;
  needed: number;
  /** Who has asked: the municipalities. */
  who: string[];
  /** The reader may join; false: they have, or they are no member. */
  canJoin: boolean;
  mine: boolean;
  /** The secretariat may close it. */
  canClose: boolean;
}
