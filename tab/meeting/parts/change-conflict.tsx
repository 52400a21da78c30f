import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { dayText, hourText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import type { Say, TabKey } from '../../shell/say.ts';
import { differing } from '../change-effect.ts';

interface Props {
  theirs: MeetingFields;
  mine: MeetingFields;
  onTheirs: () => void;
}

/** Somebody else saved first: both versions. The form's own button saves the reader's all the same. */
export function ChangeConflict({ theirs, mine, onTheirs }: Props) {
  const { say, language } = useTab();
  return (
    <div role="alert" className="notice bad conflict">
      <Icon name="warning" />
      <p>{say('tab.change.meanwhile')}</p>
      <table className="stacking versions">
        <thead>
          <tr>
            <th scope="col">{say('tab.change.differs')}</th>
            <th scope="col">{say('tab.change.theirs')}</th>
            <th scope="col">{say('tab.change.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differing(theirs, mine).map((name) => (
            <tr key={name}>
              <th scope="row">{say(NAMES[name] ?? 'tab.change.differs')}</th>
              <td>
                <span className="quiet narrow">{say('tab.change.theirs')}: </span>
                {valueText(theirs, name, say, language)}
              </td>
              <td>
                <span className="quiet narrow">{say('tab.change.mine')}: </span>
                {valueText(mine, name, say, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="choices">
        <Button onClick={onTheirs}>{say('tab.item.keepTheirs')}</Button>
      </div>
    </div>
  );
}

const NAMES: Partial<Record<keyof MeetingFields, TabKey>> = {
  title: 'tab.form.title',
  kind: 'tab.form.kind',
  when: 'tab.change.when',
  mode: 'tab.form.mode',
  place: 'tab.form.place',
  link: 'tab.form.link',
  purpose: 'tab.form.purpose',
};

function valueText(fields: MeetingFields, name: keyof MeetingFields, say: Say, language: Language): string {
  if (name === 'mode') return say(`tab.form.mode.${fields.mode}`);
  if (name === 'kind') return say(`tab.form.kind.${fields.kind}`);
  if (name !== 'when') return fields[name] ?? say('tab.change.empty');
  const { date, endDate, start, end } = fields.when;
  const days = [date, ...(endDate ? [endDate] : [])].map((day) => dayText(day, language)).join(' – ');
  if (!start || !end) return days;
  return `${days}${language === 'en' ? ', ' : ' kl. '}${hourText(start, language)}–${hourText(end, language)}`;
}
