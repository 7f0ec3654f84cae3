import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { Language } from '../../ui/format.ts';
import { ConceptPicker } from '../../ui/form/concept-picker.tsx';
import { FieldGroup } from '../../ui/form/field.tsx';
import { BilingualField } from '../../ui/form/text-field.tsx';
import { Tag } from '../../ui/parts.tsx';
import type { Reference } from './offer-content.ts';

const AT_MOST = 50;

/** Places where the solution is at work. What a customer confirmed stands fast. */
export function ReferenceRows({
  references,
  language,
  advice,
  onChange,
}: {
  references: readonly Reference[];
  language: Language;
  advice?: string;
  onChange: (references: Reference[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  const set = (at: number, patch: Partial<Reference>): void =>
    onChange(references.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  return (
    <FieldGroup
      path="references"
      label={t('field.references')}
      hint={t('offer.form.casesHint')}
      optional
      advice={advice}
    >
      <ol className="rows">
        {references.map((one, at) => (
          <li key={one.id ?? at} className="form-row">
            <div className="form-row-head">
              <b>{t('offer.form.caseNumber', { number: at + 1 })}</b>
              {one.confirmed ? (
                <Tag tone="good" round>
                  {t('offer.confirmed')}
                </Tag>
              ) : (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => onChange(references.filter((_, index) => index !== at))}
                >
                  {t('offer.form.removeCase')}
                </button>
              )}
            </div>
            {one.confirmed ? (
              <p>
                {one.organization[language] ?? one.organization.zh ?? one.organization.en}:{' '}
                {one.outcome[language] ?? one.outcome.zh ?? one.outcome.en}{' '}
                <span className="second muted">{t('offer.form.confirmedStays')}</span>
              </p>
            ) : (
              <>
                <div className="form-columns">
                  <BilingualField
                    path={`references.${at}.organization`}
                    label={t('offer.form.customer')}
                    primary={language}
                    maxLength={200}
                    value={one.organization}
                    onChange={(organization) => set(at, { organization })}
                  />
                  <ConceptPicker
                    path={`references.${at}.sector`}
                    kind="SECTOR"
                    label={t('field.sector')}
                    optional
                    value={one.sector}
                    onChange={(sector) => set(at, { sector })}
                  />
                </div>
                <BilingualField
                  path={`references.${at}.outcome`}
                  label={t('field.references_outcome')}
                  hint={t('offer.form.outcomeHint')}
                  primary={language}
                  rows={2}
                  maxLength={2_000}
                  value={one.outcome}
                  onChange={(outcome) => set(at, { outcome })}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {references.length < AT_MOST && (
        <Button
          className="add-row"
          onClick={() =>
            onChange([
              ...references,
              { id: null, organization: {}, sector: null, outcome: {}, confirmed: false },
            ])
          }
        >
          {t('offer.form.addCase')}
        </Button>
      )}
    </FieldGroup>
  );
}
