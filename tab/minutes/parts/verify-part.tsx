import type { CommentView, MinutesView, PartView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { PassingButton } from '../../shell/parts/passing-button.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { useSend } from '../../shell/send.ts';
import { SayForm } from './verify-say.tsx';

interface Props {
  minutes: MinutesView;
  /** Absent: the reader neither writes nor verifies. */
  part: PartView | undefined;
  reload: () => Promise<void>;
}

/** How a part stands with those who verify: what is new in it, what they say of it, and for them to approve it. */
export function VerifyPart({ minutes, part, reload }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const { meeting, verification, writing, status } = minutes;
  if (!part || !verification) return null;
  const open = status === 'for-verification';
  const approve = async () => {
    await send({ do: 'approve-items', meeting, round: verification.round, parts: [part.part] });
    await reload();
  };
  return (
    <div className="panel">
      {part.changes && <Changes changes={part.changes} />}
      {part.approvals.map((who) => (
        <p key={who}>
          <Status icon="check" tone="good">
            {say('tab.minutes.approvedBy', { who })}
          </Status>
        </p>
      ))}
      {part.dissents.map(({ who, text }) => (
        <p key={`${who} ${text}`}>
          <strong>{say('tab.minutes.dissent', { who })}</strong> {text}
        </p>
      ))}
      {part.comments.map((comment) => (
        <Comment
          key={comment.id}
          comment={comment}
          part={part.part}
          meeting={meeting}
          mends={open && writing !== undefined}
          reload={reload}
        />
      ))}
      {open && verification.verifies && (
        <>
          {!part.approvedByMe && (
            <PassingButton
              to={`punkt-${part.part}`}
              icon={<Icon name="check" />}
              onClick={approve}
              disabledFocusable={sending.state === 'sending'}
              aria-label={say('tab.minutes.approveOne', { heading: part.heading })}
            >
              {say('tab.minutes.approve')}
            </PassingButton>
          )}
          {!part.secret && <SayForm meeting={meeting} round={verification.round} part={part} reload={reload} />}
        </>
      )}
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}

function Changes({ changes }: { changes: NonNullable<PartView['changes']> }) {
  const { say } = useTab();
  const shown = changes.filter(({ how }) => how !== 'same');
  return (
    <>
      <p>{say('tab.minutes.changed')}</p>
      <ul className="minutes-changes">
        {shown.map(({ how, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may come twice, and the order stays.
          <li key={index}>
            <span className="quiet">{say(how === 'added' ? 'tab.minutes.added' : 'tab.minutes.removed')}</span>{' '}
            {how === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CommentProps {
  comment: CommentView;
  part: string;
  meeting: string;
  mends: boolean;
  reload: () => Promise<void>;
}

function Comment({ comment, part, meeting, mends, reload }: CommentProps) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const { id, who, kind, text, atText, settledText } = comment;
  const settle = async () => {
    await send({ do: 'settle-comment', meeting, comment: id });
    await reload();
  };
  return (
    <div className="said">
      <p>
        <strong>{say(kind === 'change' ? 'tab.minutes.asksFor' : 'tab.minutes.comments', { who })}</strong>{' '}
        <span className="quiet">{atText}</span>
      </p>
      <p>{text}</p>
      {settledText !== null && (
        <p>
          <Status icon="check" tone="good">
            {settledText || say('tab.minutes.seenTo')}
          </Status>
        </p>
      )}
      {mends && settledText === null && (
        <PassingButton
          to={`punkt-${part}`}
          onClick={settle}
          disabledFocusable={sending.state === 'sending'}
          aria-label={say('tab.minutes.settleOf', { who })}
        >
          {say('tab.minutes.settle')}
        </PassingButton>
      )}
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}
