import { useDeferredValue, useState, type ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FirmsToDraftForDocument, type FirmsToDraftForQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';

export type Firm = FirmsToDraftForQuery['organizations']['nodes'][number];

/** For which firm of its region an office drafts. */
export function FirmPicker({ onPick }: { onPick: (firm: Firm) => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  useTitle(t('posting.newForTitle'));
  const query = useQuery({
    queryKey: ['firms-to-draft-for', search],
    queryFn: ({ signal }) => execute(FirmsToDraftForDocument, { search: search || null }, { signal }),
    placeholderData: keepPreviousData,
  });
  const firms = query.data?.organizations.nodes ?? [];
  return (
    <>
      <PageHead title={t('posting.newForTitle')} lead={t('posting.newForLead')} />
      <section className="panel">
        <div className="form-section">
          <TextField
            label={t('posting.findFirm')}
            value={text}
            onChange={setText}
            placeholder={t('posting.findFirmHint')}
          />
        </div>
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <SkeletonRows rows={3} height={56} />}
        {query.data && !firms.length && <Empty title={t('posting.noFirm')} text={t('posting.noFirmText')} />}
        <ul className="pick-list">
          {firms.map((firm) => (
            <li key={firm.id}>
              <button type="button" onClick={() => onPick(firm)}>
                <b>{inLanguage(firm.name, language)}</b>
                <span className="second muted">
                  {[
                    firm.code,
                    firm.region && name('REGION', firm.region),
                    firm.sector && name('SECTOR', firm.sector),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
