import type { MyRoundView, RoundView } from '../../bot/round/views/view.ts';
import { isNo, type Problem } from '../shell/problem.ts';
import { type Sending, useSend } from '../shell/send.ts';
import { type AnswerDraft, answerOf } from './answer-draft.ts';
import type { DraftSaver } from './draft-saver.ts';

interface SendAnswer {
  sending: Sending;
  send(draft: AnswerDraft): Promise<void>;
  drop(): Promise<void>;
}

/** Sends my municipality's answer, or throws its draft away. What was refused stays in the form and in the draft. */
export function useSendAnswer(
  round: RoundView,
  { municipality, drawn, version: seen }: MyRoundView,
  saver: DraftSaver,
  changed: () => Promise<void>,
  onDone: (what: 'sent' | 'dropped') => void,
): SendAnswer {
  const [sending, command] = useSend();
  const settle = async (problem: Problem | null, what: 'sent' | 'dropped') => {
    const kept = problem?.code === 'refusal.round-closed';
    if (!problem || kept) await saver.stop();
    if (!problem || kept) onDone(kept ? 'dropped' : what);
    if (!problem || isNo(problem)) await changed();
  };
  return {
    sending,
    send: async (draft) => {
      await saver.flush();
      if (saver.inConflict()) return document.getElementById('draft-conflict')?.focus();
      const answer = answerOf(draft, round.form);
      const problem = await command({
        ...{ do: 'answer-round', round: round.id, answer, drawn, seen, municipality },
        edition: saver.keptAs(),
      });
      await settle(problem, 'sent');
    },
    drop: async () => {
      await saver.stop();
      await settle(await command({ do: 'drop-draft', round: round.id, municipality }), 'dropped');
    },
  };
}
