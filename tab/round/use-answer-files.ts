import { useState } from 'react';
import type { FileView, MyRoundView, RoundView } from '../../bot/round/views/view.ts';
import { useTab } from '../shell/context.ts';
import type { AnswerFiles } from './answer-files.ts';
import type { AnswerEditing } from './use-answer-draft.ts';

/** The files of my answer. One that was sent stands in the draft, and is named in the answer at once. */
export function useAnswerFiles(round: RoundView, mine: MyRoundView, editing: AnswerEditing): AnswerFiles {
  const { api } = useTab();
  const { municipality } = mine;
  const [known, setKnown] = useState(() => filesOf(mine));
  const { saver, change, latest } = editing;
  const send: AnswerFiles['send'] = async (field, file, key, onPart) => {
    await saver.flush();
    await api.uploadAnswerFile({ round: round.id, field, municipality, file, key, onPart });
    const now = (await api.round(round.id, municipality)).mine;
    if (!now?.draft) return;
    const fresh = filesOf(now).filter(({ id }) => !known.some((one) => one.id === id));
    setKnown([...known, ...fresh]);
    saver.moved(now.draft.edition);
    const draft = latest();
    const before = [draft.values[field] ?? []].flat().filter((one) => one !== '');
    const added = (now.draft.files[field] ?? []).map(({ id }) => id).filter((id) => fresh.some((one) => one.id === id));
    change({ ...draft, values: { ...draft.values, [field]: [...before, ...added] } });
  };
  return { round: round.id, known, send };
}

function filesOf({ draft, answer }: MyRoundView): FileView[] {
  const answered = Object.values(answer?.values ?? {}).flatMap((value): (string | FileView)[] =>
    Array.isArray(value) ? value : [],
  );
  const sent = answered.filter((one): one is FileView => typeof one === 'object');
  const all = [...sent, ...Object.values(draft?.files ?? {}).flat()];
  return [...new Map(all.map((file) => [file.id, file])).values()];
}
