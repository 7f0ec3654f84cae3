import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { CheckField, ChoiceCards, MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptPicker } from '../../ui/form/concept-picker.tsx';
import { BilingualField, TextField } from '../../ui/form/text-field.tsx';
import { DECLARED, SIZES, type OrganizationForm } from './organization-form.ts';
import { usccState } from './uscc.ts';

/** The fields of an organization's profile, for signing up, registering another one and editing. */
export function OrganizationFields({
  form,
  onChange,
  within = '',
}: {
  form: OrganizationForm;
  onChange: (form: OrganizationForm) => void;
  /** Where the profile stands in the input: `organization.`. */
  within?: string;
}): ReactNode {
  const { t } = useTranslation();
  const primary = useLanguage();
  const set = <K extends keyof OrganizationForm>(key: K, value: OrganizationForm[K]): void =>
    onChange({ ...form, [key]: value });
  return (
    <>
      <MultiChoiceCards
        label={t('organization.parts')}
        hint={t('organization.partsHint')}
        path={`${within}parts`}
        choices={DECLARED.map((code) => ({
          code,
          title: t(`organization.part.${code}`),
          text: t(`organization.partText.${code}` as never),
        }))}
        value={form.parts}
        onChange={(parts) => set('parts', parts ?? [])}
      />
      <BilingualField
        label={t('organization.name')}
        hint={t('organization.nameHint')}
        path={`${within}name`}
        maxLength={200}
        primary={primary}
        value={form.name}
        onChange={(name) => set('name', name)}
      />
      <Registration form={form} set={set} within={within} />
      <div className="form-columns">
        <ConceptPicker
          kind="REGION"
          label={t('organization.region')}
          path={`${within}region`}
          optional
          value={form.region}
          onChange={(region) => set('region', region)}
        />
        <ConceptPicker
          kind="SECTOR"
          label={t('organization.sector')}
          path={`${within}sector`}
          optional
          value={form.sector}
          onChange={(sector) => set('sector', sector)}
        />
      </div>
      <ChoiceCards
        compact
        label={t('organization.sizeBand')}
        path={`${within}sizeBand`}
        optional
        choices={SIZES.map((code) => ({ code, title: t(`sizeBand.${code}`) }))}
        value={form.sizeBand}
        onChange={(sizeBand) => set('sizeBand', sizeBand)}
      />
    </>
  );
}

/** The credit code with its check while one types, or the number of a foreign organization. */
function Registration({
  form,
  set,
  within,
}: {
  form: OrganizationForm;
  set: <K extends keyof OrganizationForm>(key: K, value: OrganizationForm[K]) => void;
  within: string;
}): ReactNode {
  const { t } = useTranslation();
  const state = usccState(form.uscc);
  return (
    <>
      {form.foreign ? (
        <TextField
          label={t('organization.foreignIdentifier')}
          hint={t('organization.registrationHint')}
          path={`${within}foreignIdentifier`}
          optional
          maxLength={60}
          value={form.foreignIdentifier}
          onChange={(text) => set('foreignIdentifier', text)}
        />
      ) : (
        <div className="stack-tight">
          <TextField
            label={t('organization.uscc')}
            hint={t('organization.registrationHint')}
            path={`${within}uscc`}
            optional
            maxLength={40}
            error={state === 'WRONG' || state === 'LONG' ? t(`organization.usccState.${state}`) : undefined}
            value={form.uscc}
            onChange={(text) => set('uscc', text)}
          />
          <p className="second" role="status">
            {state === 'SHORT' && (
              <span className="muted">
                {t('organization.usccState.SHORT', { count: form.uscc.replace(/[\s-]/g, '').length })}
              </span>
            )}
            {state === 'RIGHT' && <span className="good-text">✓ {t('organization.usccState.RIGHT')}</span>}
          </p>
        </div>
      )}
      <CheckField
        label={t('organization.foreign')}
        checked={form.foreign}
        onChange={(foreign) => set('foreign', foreign)}
      />
    </>
  );
}
