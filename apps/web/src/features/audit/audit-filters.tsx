import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Choice } from '../../ui/form/choice.tsx';
import { DayInput } from '../../ui/form/day-input.tsx';
import '../../ui/styles/form.css';
import { ACTIONS, RECORDS, type ActionGroup, type AuditSearch, type RecordName } from './audit-search.ts';

const WAIT_MS = 350;

/** Filters apply at once; what is typed, after a breath. */
export function AuditFilters({
  search,
  onChange,
}: {
  search: AuditSearch;
  onChange: (change: AuditSearch) => void;
}): ReactNode {
  const { t } = useTranslation();
  const chosen = Object.entries(search).some(([key, value]) => key !== 'entry' && value);
  return (
    <form
      className="audit-filters"
      aria-label={t('audit.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        className="control fit"
        aria-label={t('audit.action')}
        value={search.action ?? ''}
        onChange={(action) => onChange({ action: (action || undefined) as ActionGroup | undefined })}
        options={[
          { value: '', label: t('audit.anyAction') },
          ...(Object.keys(ACTIONS) as ActionGroup[]).map((one) => ({
            value: one,
            label: t(`audit.actions.${one}`),
          })),
        ]}
      />
      <Choice
        className="control fit"
        aria-label={t('audit.record')}
        value={search.type ?? ('' as const)}
        onChange={(type: RecordName | '') => onChange({ type: type || undefined })}
        options={[
          { value: '' as const, label: t('audit.anyRecord') },
          ...RECORDS.map((one) => ({ value: one, label: t(`audit.records.${one}`) })),
        ]}
      />
      <Typed label={t('audit.person')} value={search.person} onChange={(person) => onChange({ person })} />
      <Typed label={t('audit.recordId')} value={search.record} onChange={(record) => onChange({ record })} />
      <div className="audit-day">
        <label htmlFor="audit-from">{t('audit.from')}</label>
        <DayInput
          id="audit-from"
          name={t('audit.from')}
          value={search.from}
          max={search.until}
          onChange={(from) => onChange({ from: from ?? undefined })}
        />
      </div>
      <div className="audit-day">
        <label htmlFor="audit-until">{t('audit.until')}</label>
        <DayInput
          id="audit-until"
          name={t('audit.until')}
          value={search.until}
          min={search.from}
          onChange={(until) => onChange({ until: until ?? undefined })}
        />
      </div>
      {chosen && (
        <Button
          type="text"
          onClick={() =>
            onChange({
              action: undefined,
              type: undefined,
              person: undefined,
              record: undefined,
              from: undefined,
              until: undefined,
            })
          }
        >
          {t('audit.clear')}
        </Button>
      )}
    </form>
  );
}

function Typed({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}): ReactNode {
  const [text, setText] = useState(value ?? '');
  const [before, setBefore] = useState(value);
  if (value !== before) {
    setBefore(value);
    if ((text.trim() || undefined) !== value) setText(value ?? '');
  }
  useEffect(() => {
    const wanted = text.trim() || undefined;
    if (wanted === value) return;
    const timer = setTimeout(() => onChange(wanted), WAIT_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      aria-label={label}
      placeholder={label}
      value={text}
      allowClear
      onChange={(event) => setText(event.target.value)}
    />
  );
}
