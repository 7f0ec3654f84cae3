import { useState, type ReactNode } from 'react';
import { FileField, type TakenFile } from '../../ui/file-field.tsx';
import { CheckField, ChoiceCards, MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { ConceptPicker, ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { DateField, DeadlineField } from '../../ui/form/date-field.tsx';
import { FieldGroup } from '../../ui/form/field.tsx';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { NumberField, NumberInput } from '../../ui/form/number-field.tsx';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { BilingualField, TextField, type Bilingual } from '../../ui/form/text-field.tsx';
import type { MoneyRange } from '../../ui/format.ts';
import { Group, Shown } from './shown.tsx';

const CHOICES = [
  { code: 'one' as const, title: 'First', text: 'And what follows from it' },
  { code: 'two' as const, title: 'Second', text: 'And what follows from that' },
  { code: 'three' as const, title: 'Third', text: 'And what follows from the last' },
];
type Code = (typeof CHOICES)[number]['code'];
const WORDS = CHOICES.map(({ code, title }) => ({ code, title }));
/** One fault for each field, as the service reports them. */
const FAULTS = ['text', 'both', 'number', 'money', 'day', 'concept', 'choice'].map((path) => ({
  path,
  code: 'INVALID',
  message: 'Why it is refused',
}));
const FILES: TakenFile[] = [
  { id: 'file', name: 'defects.csv', mediaType: 'text/csv', size: 182_000, url: '#forms', image: false },
];

/** The parts of forms, live: empty, filled, refused. */
export function GalleryForms(): ReactNode {
  return (
    <Group id="forms" title="Fields">
      <Shown name="Fields: with hint, unit, advice, filled">
        <Fields />
      </Shown>
      <Shown name="FieldProblems: each field with its fault">
        <FieldProblems problems={FAULTS}>
          <Fields />
        </FieldProblems>
      </Shown>
      <Shown name="ChoiceCards · MultiChoiceCards · CheckField · Choice">
        <Choices />
      </Shown>
      <Shown name="FileField: empty, with files, refused">
        <Files />
      </Shown>
    </Group>
  );
}

function Fields(): ReactNode {
  const [words, setWords] = useState('');
  const [both, setBoth] = useState<Bilingual | null>({ zh: '铸造', en: 'Casting' });
  const [number, setNumber] = useState<number | null>(12.5);
  const [money, setMoney] = useState<MoneyRange | null>({ min: 50_000_000, max: null, currency: 'CNY' });
  const [day, setDay] = useState<string | null>(null);
  const [deadline, setDeadline] = useState<{ instant: string | null; zone: string }>({
    instant: '2026-12-01T09:00:00Z',
    zone: 'Asia/Shanghai',
  });
  const [sector, setSector] = useState<string | null>(null);
  const [regions, setRegions] = useState<string[] | null>(['330100']);
  return (
    <div className="form">
      <TextField path="text" label="TextField" hint="With a hint" value={words} onChange={setWords} />
      <TextField
        label="TextField, long"
        optional
        advice="What would help"
        rows={3}
        value={words}
        onChange={setWords}
      />
      <BilingualField path="both" label="BilingualField" primary="zh" value={both} onChange={setBoth} />
      <NumberField
        path="number"
        label="NumberField"
        unit="%"
        min={0}
        max={100}
        value={number}
        onChange={setNumber}
      />
      <FieldGroup label="FieldGroup">
        <NumberInput label="NumberInput" value={number} onChange={setNumber} />
      </FieldGroup>
      <MoneyRangeField path="money" label="MoneyRangeField" value={money} onChange={setMoney} />
      <DateField path="day" label="DateField" value={day} onChange={setDay} />
      <DeadlineField
        label="DeadlineField"
        value={deadline.instant}
        zone={deadline.zone}
        onChange={setDeadline}
      />
      <ConceptPicker path="concept" label="ConceptPicker" kind="SECTOR" value={sector} onChange={setSector} />
      <ConceptsPicker
        label="ConceptsPicker"
        kind="REGION"
        none="None"
        value={regions}
        onChange={setRegions}
      />
    </div>
  );
}

function Choices(): ReactNode {
  const [one, setOne] = useState<Code | null>('two');
  const [some, setSome] = useState<Code[] | null>(['one', 'three']);
  const [yes, setYes] = useState(true);
  const [listed, setListed] = useState<Code>('one');
  return (
    <div className="form">
      <ChoiceCards label="ChoiceCards" choices={CHOICES} value={one} onChange={setOne} />
      <ChoiceCards
        compact
        label="ChoiceCards, compact, none chosen"
        choices={WORDS}
        value={null}
        onChange={setOne}
      />
      <ChoiceCards
        label="ChoiceCards, refused"
        error="Why it is refused"
        compact
        choices={WORDS}
        value={null}
        onChange={setOne}
      />
      <MultiChoiceCards
        label="MultiChoiceCards"
        choices={CHOICES}
        none={{ title: 'None of them', text: 'Which is not the same as unknown' }}
        value={some}
        onChange={setSome}
      />
      <CheckField label="CheckField" hint="And what follows" checked={yes} onChange={setYes} />
      <Choice
        aria-label="Choice"
        value={listed}
        onChange={setListed}
        options={CHOICES.map(({ code, title }) => ({ value: code, label: title }))}
      />
    </div>
  );
}

function Files(): ReactNode {
  const [files, setFiles] = useState<readonly TakenFile[]>(FILES);
  return (
    <div className="form">
      <FileField label="FileField, empty" kind="photos" value={[]} onChange={() => undefined} />
      <FileField label="FileField, filled" kind="files" value={files} onChange={setFiles} />
      <FileField
        label="FileField, refused"
        kind="tables"
        value={[]}
        max={1}
        error="Why it is refused"
        onChange={() => undefined}
      />
    </div>
  );
}
