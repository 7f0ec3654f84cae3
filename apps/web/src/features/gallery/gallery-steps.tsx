import { useState, type ReactNode } from 'react';
import { WizardSteps } from '../../ui/form/wizard-steps.tsx';
import { DraftStatus } from '../draft/draft-state.tsx';
import { Group, Shown } from './shown.tsx';

type Code = 'one' | 'two' | 'three' | 'four';
const STEPS = [
  { code: 'one' as const, title: 'Done', state: 'done' as const },
  { code: 'two' as const, title: 'With faults', state: 'faulty' as const, count: 2 },
  { code: 'three' as const, title: 'Current', state: 'open' as const, count: 3 },
  { code: 'four' as const, title: 'To come', state: 'open' as const },
];
const DRAFTS = ['SAVED', 'SAVING', 'UNSAVED', 'WAITING', 'LOCAL', 'REFUSED', 'CONFLICT'] as const;

/** The steps of a long form, and whether what was typed is kept. */
export function GallerySteps(): ReactNode {
  const [step, setStep] = useState<Code>('three');
  return (
    <Group id="steps" title="Steps and drafts">
      <Shown name="WizardSteps: done, with faults, current, to come" wide>
        <WizardSteps steps={STEPS} current={step} onGo={setStep} label="WizardSteps" />
      </Shown>
      <Shown name="DraftStatus" wide>
        <div className="gallery-beside">
          {DRAFTS.map((state) => (
            <DraftStatus key={state} draft={{ state, savedAt: new Date() }} />
          ))}
        </div>
      </Shown>
    </Group>
  );
}
