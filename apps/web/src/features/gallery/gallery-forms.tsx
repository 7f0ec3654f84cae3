import { useState, type ReactNode } from 'react';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptPicker } from '../../ui/form/concept-picker.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { BilingualField, TextField, type Bilingual } from '../../ui/form/text-field.tsx';
import { WizardSteps } from '../../ui/form/wizard-steps.tsx';
import type { MoneyRange } from '../../ui/format.ts';
import { Shown } from './shown.tsx';

type Code = 'one' | 'two' | 'three';
const STEPS = [
  { code: 'one' as const, title: 'Done', state: 'done' as const },
  { code: 'two' as const, title: 'Faulty', state: 'faulty' as const, count: 2 },
  { code: 'three' as const, title: 'Open', state: 'open' as const, count: 3 },
];
const CHOICES = [
  { code: 'one' as const, title: 'First', text: 'And what follows from it' },
  { code: 'two' as const, title: 'Second', text: 'And what follows from that' },
];

/** The parts of forms, live: empty, filled and refused. */
export function GalleryForms(): ReactNode {
  const [step, setStep] = useState<Code>('two');
  const [words, setWords] = useState('');
  const [both, setBoth] = useState<Bilingual | null>({ zh: '铸造', en: 'Casting' });
  const [number, setNumber] = useState<number | null>(12.5);
  const [money, setMoney] = useState<MoneyRange | null>({ min: 50_000_000, max: null, currency: 'CNY' });
  const [day, setDay] = useState<string | null>(null);
  const [sector, setSector] = useState<string | null>(null);
  const [choice, setChoice] = useState<'one' | 'two' | null>(null);
  return (
    <>
      <Shown name="WizardSteps">
        <WizardSteps steps={STEPS} current={step} onGo={setStep} label="WizardSteps" />
      </Shown>
      <Shown name="Fields">
        <TextField label="TextField" hint="With a hint" value={words} onChange={setWords} />
        <TextField label="TextField, refused" error="Why it is refused" value={words} onChange={setWords} />
        <TextField label="TextField, long" rows={3} value={words} onChange={setWords} />
        <BilingualField label="BilingualField" primary="zh" value={both} onChange={setBoth} />
        <NumberField label="NumberField" unit="%" min={0} max={100} value={number} onChange={setNumber} />
        <MoneyRangeField label="MoneyRangeField" value={money} onChange={setMoney} />
        <DateField label="DateField" value={day} onChange={setDay} />
        <ConceptPicker label="ConceptPicker" kind="SECTOR" value={sector} onChange={setSector} />
        <ChoiceCards label="ChoiceCards" choices={CHOICES} value={choice} onChange={setChoice} />
      </Shown>
    </>
  );
}
