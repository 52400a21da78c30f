import type { RoundView } from './view.ts';

/** What a Round's questions to take home are made of, the same for everybody who may see the Round. */
export type FormPaper = Pick<
  RoundView,
  'title' | 'text' | 'document' | 'form' | 'forum' | 'deadlineText' | 'visibilityText' | 'stances' | 'anchors'
>;

export function formPaper(view: RoundView): FormPaper {
  const { title, text: said, form, forum, deadlineText, visibilityText, stances, anchors } = view;
  const { document } = view;
  const about = {
    title,
    form,
    forum,
    deadlineText,
    visibilityText,
    stances,
    anchors,
    ...(document ? { document } : {}),
  };
  return said === undefined ? about : { ...about, text: said };
}
