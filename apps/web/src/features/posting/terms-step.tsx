import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import { CheckField, ChoiceCards, MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { DateField, DeadlineField } from '../../ui/form/date-field.tsx';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { BilingualField } from '../../ui/form/text-field.tsx';
import { closingMinute, endOfDayIn } from '../../ui/form/zoned.ts';
import type { Content } from './content.ts';
import type { StepProps } from './step-props.ts';

const DEPLOYMENTS = ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD', 'PUBLIC_CLOUD'] as const;
const RESIDENCIES = ['ON_SITE', 'REGION', 'COUNTRY', 'NONE'] as const;
const MODES = ['PROCUREMENT', 'CO_DEVELOPMENT', 'OPEN_CALL'] as const;
const TERMS = ['DEMAND_OWNS', 'SUPPLY_OWNS', 'SHARED', 'NEGOTIABLE'] as const;
/** How long scenarios usually take proposals, in days. */
const USUAL_DAYS = [14, 30, 60] as const;
const VISIBILITIES = ['PUBLIC', 'VERIFIED', 'INVITED'] as const;

/** What a solution has to meet, what it may cost, and how answers are taken. */
export function TermsStep(props: StepProps & { reuse?: ReactNode }): ReactNode {
  return (
    <>
      <Technical {...props} />
      <Commercial {...props} />
      <Answers {...props} />
    </>
  );
}

function Technical({ content, change, advice, reuse }: StepProps & { reuse?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { constraints } = content;
  const set = (part: Partial<Content['constraints']>): void =>
    change({ constraints: { ...constraints, ...part } });
  return (
    <section className="form-section">
      <div className="section-head">
        <h2>{t('posting.technical')}</h2>
        {reuse}
      </div>
      <MultiChoiceCards
        path="constraints.deployment"
        label={t('field.constraints_deployment')}
        hint={t('posting.hint.deployment')}
        advice={advice('constraints.deployment')}
        value={constraints.deployment}
        choices={DEPLOYMENTS.map((code) => ({
          code,
          title: t(`deployment.${code}`),
          text: t(`posting.deploymentText.${code}`),
        }))}
        none={{ title: t('posting.anyDeployment') }}
        onChange={(deployment) => set({ deployment })}
      />
      <ChoiceCards
        path="constraints.dataResidency"
        label={t('field.constraints_dataResidency')}
        advice={advice('constraints.dataResidency')}
        value={constraints.dataResidency}
        choices={RESIDENCIES.map((code) => ({ code, title: t(`posting.residency.${code}`) }))}
        onChange={(dataResidency) => set({ dataResidency })}
      />
      <div className="form-columns">
        <ConceptsPicker
          kind="INTERFACE"
          path="constraints.interfaces"
          label={t('field.constraints_interfaces')}
          none={t('posting.noInterfaces')}
          value={constraints.interfaces}
          onChange={(interfaces) => set({ interfaces })}
        />
        <ConceptsPicker
          kind="CERTIFICATION"
          path="constraints.certifications"
          label={t('field.constraints_certifications')}
          none={t('posting.noCertifications')}
          value={constraints.certifications}
          onChange={(certifications) => set({ certifications })}
        />
      </div>
      <div className="form-columns">
        <MultiChoiceCards
          compact
          path="constraints.languages"
          label={t('field.constraints_languages')}
          value={constraints.languages}
          choices={(['zh', 'en'] as const).map((code) => ({ code, title: t(`language.${code}`) }))}
          onChange={(languages) => set({ languages })}
        />
        <NumberField
          path="constraints.latencyMs"
          label={t('field.constraints_latencyMs')}
          hint={t('posting.hint.latencyMs')}
          optional
          unit="ms"
          whole
          min={1}
          max={86_400_000}
          value={constraints.latencyMs}
          onChange={(latencyMs) => set({ latencyMs })}
        />
      </div>
    </section>
  );
}

function Commercial({ content, change, advice }: StepProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2>{t('posting.commercial')}</h2>
      <div className="form-columns">
        <MoneyRangeField
          path="budget"
          label={t('field.budget')}
          hint={t('posting.hint.budget')}
          advice={advice('budget')}
          value={content.budget}
          onChange={(budget) => change({ budget })}
        />
      </div>
      <div className="form-columns">
        <DateField
          path="startBy"
          label={t('field.startBy')}
          advice={advice('startBy')}
          min={dayjs().format('YYYY-MM-DD')}
          value={content.startBy}
          onChange={(startBy) => change({ startBy })}
        />
        <NumberField
          path="durationWeeks"
          label={t('field.durationWeeks')}
          advice={advice('durationWeeks')}
          unit={t('posting.weeks')}
          whole
          min={1}
          max={520}
          value={content.durationWeeks}
          onChange={(durationWeeks) => change({ durationWeeks })}
        />
      </div>
      <ChoiceCards
        path="cooperationMode"
        label={t('field.cooperationMode')}
        value={content.cooperationMode}
        choices={MODES.map((code) => ({
          code,
          title: t(`cooperationMode.${code}`),
          text: t(`posting.modeText.${code}`),
        }))}
        onChange={(cooperationMode) => change({ cooperationMode })}
      />
      <ChoiceCards
        compact
        path="ipTerms"
        label={t('field.ipTerms')}
        optional
        value={content.ipTerms}
        choices={TERMS.map((code) => ({ code, title: t(`ipTerms.${code}`) }))}
        onChange={(ipTerms) => change({ ipTerms })}
      />
    </section>
  );
}

function Answers({ content, change, advice, published }: StepProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2>{t('posting.answers')}</h2>
      {published ? (
        <p className="second">
          {t('field.proposalDeadline')}:{' '}
          {content.proposalDeadline
            ? closingMinute(content.proposalDeadline, content.deadlineZone)
            : t('scenario.noDeadline')}
          {t('posting.deadlineByExtending')}
        </p>
      ) : (
        <div className="deadline-in">
          <DeadlineField
            path="proposalDeadline"
            label={t('field.proposalDeadline')}
            hint={t('posting.hint.proposalDeadline')}
            advice={advice('proposalDeadline')}
            min={dayjs().format('YYYY-MM-DD')}
            value={content.proposalDeadline}
            zone={content.deadlineZone}
            onChange={({ instant, zone }) => change({ proposalDeadline: instant, deadlineZone: zone })}
          />
          {!content.proposalDeadline && (
            <p className="row wrap second">
              {USUAL_DAYS.map((days) => (
                <button
                  key={days}
                  type="button"
                  className="link-button"
                  onClick={() => change({ proposalDeadline: endOfDayIn(days, content.deadlineZone) })}
                >
                  {t('posting.deadlineIn', { count: days })}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
      <ChoiceCards
        path="visibility"
        label={t('field.visibility')}
        value={content.visibility}
        choices={VISIBILITIES.map((code) => ({
          code,
          title: t(`posting.visibility.${code}.title`),
          text: t(`posting.visibility.${code}.text`),
        }))}
        onChange={(visibility) => change({ visibility })}
      />
      <div className="narrow-field">
        <NumberField
          path="maxAwards"
          label={t('field.maxAwards')}
          hint={t('posting.hint.maxAwards')}
          whole
          min={1}
          max={20}
          value={content.maxAwards}
          onChange={(maxAwards) => maxAwards && change({ maxAwards })}
        />
      </div>
      <CheckField
        label={t('posting.nameWithheld')}
        hint={t('posting.nameWithheldText')}
        checked={content.nameWithheld}
        onChange={(nameWithheld) => change({ nameWithheld })}
      />
      {content.nameWithheld && (
        <BilingualField
          path="teaserName"
          label={t('posting.teaserName')}
          hint={t('posting.hint.teaserName')}
          optional
          primary={content.language}
          maxLength={200}
          value={content.teaserName}
          onChange={(teaserName) => change({ teaserName })}
        />
      )}
    </section>
  );
}
