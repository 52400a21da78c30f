import { useTab } from '../../shell/context.ts';
import { DraftField, type DraftProps } from './draft-field.tsx';
import { ModeField } from './mode-field.tsx';

/** How and where it is held, and why. */
export function MeetingPlaceFields(props: DraftProps) {
  const { say } = useTab();
  return (
    <>
      <ModeField {...props} />
      <DraftField {...props} name="place" label={say('tab.form.place')} hint={say('tab.form.placeHint')} />
      <DraftField {...props} name="link" type="url" label={say('tab.form.link')} hint={say('tab.form.linkHint')} />
      <DraftField {...props} name="purpose" type="lines" most={500} label={say('tab.form.purpose')} />
    </>
  );
}
