import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../ui/file-field.tsx';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptPicker } from '../../ui/form/concept-picker.tsx';
import { BilingualField, type Bilingual } from '../../ui/form/text-field.tsx';
import { useFault } from '../../ui/form/problems.tsx';
import type { Content } from './content.ts';
import type { StepProps } from './step-props.ts';

type TextName = 'title' | 'summary' | 'problem' | 'currentPractice' | 'processStep' | 'site';
const ROWS: Partial<Record<TextName, number>> = { summary: 2, problem: 5, currentPractice: 3 };
const OPTIONAL: readonly TextName[] = ['currentPractice', 'processStep', 'site'];

/** What hurts, where, and how it is done today. */
export function ProblemStep({ content, change, advice }: StepProps): ReactNode {
  const { t } = useTranslation();
  const text = (name: TextName): ReactNode => (
    <BilingualField
      key={name}
      path={name}
      label={t(`field.${name}`)}
      hint={t(`posting.hint.${name}`)}
      advice={advice(name)}
      optional={OPTIONAL.includes(name)}
      rows={ROWS[name]}
      maxLength={name === 'title' ? 200 : 5_000}
      primary={content.language}
      value={content[name]}
      onChange={(value: Bilingual) => change({ [name]: value } as Partial<Content>)}
    />
  );
  return (
    <>
      <section className="form-section">
        {text('title')}
        {text('summary')}
        <div className="form-columns">
          <ConceptPicker
            kind="SECTOR"
            path="sector"
            label={t('field.sector')}
            hint={t('posting.hint.sector')}
            advice={advice('sector')}
            value={content.sector}
            onChange={(sector) => change({ sector })}
          />
          <ConceptPicker
            kind="REGION"
            path="region"
            label={t('field.region')}
            hint={t('posting.hint.region')}
            advice={advice('region')}
            value={content.region}
            onChange={(region) => change({ region })}
          />
        </div>
      </section>
      <section className="form-section">
        {text('problem')}
        {text('currentPractice')}
        <div className="form-columns">
          {text('processStep')}
          {text('site')}
        </div>
        <Photos attachments={content.attachments} change={change} />
        <ChoiceCards
          compact
          label={t('posting.writtenIn')}
          value={content.language}
          choices={(['zh', 'en'] as const).map((code) => ({ code, title: t(`language.${code}`) }))}
          onChange={(language) => change({ language })}
        />
      </section>
    </>
  );
}

/** Pictures and papers are taken by fields of their own; they are one list, pictures first. */
function Photos({
  attachments,
  change,
}: {
  attachments: Content['attachments'];
  change: StepProps['change'];
}): ReactNode {
  const { t } = useTranslation();
  const fault = useFault('attachmentIds');
  const photos = attachments.filter(({ image }) => image);
  const papers = attachments.filter(({ image }) => !image);
  return (
    <div className="form-columns" data-path="attachmentIds">
      <FileField
        kind="photos"
        label={t('posting.photos')}
        value={photos}
        error={fault}
        onChange={(files) => change({ attachments: [...files, ...papers] })}
      />
      <FileField
        kind="files"
        label={t('posting.files')}
        value={papers}
        onChange={(files) => change({ attachments: [...photos, ...files] })}
      />
    </div>
  );
}
