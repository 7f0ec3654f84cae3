import type { ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PostingOutlookDocument } from '@fairway/client';
import { textKeyOf } from '../../ui/form/field-problems.ts';
import { execute } from '../session/client.ts';

/** Under this share the count says more about the form than about the market. */
const GUESS = 0.5;

/** How many solutions would fit now, and which missing field would sharpen that most. */
export function OutlookPanel({
  scenario,
  onGo,
}: {
  scenario: { id: string; version: number } | null;
  onGo: (field: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { data, isError, refetch } = useQuery({
    queryKey: ['outlook', scenario?.id, scenario?.version],
    queryFn: ({ signal }) => execute(PostingOutlookDocument, { id: scenario!.id }, { signal }),
    enabled: !!scenario,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const outlook = data?.scenarioOutlook;
  return (
    <section className="panel outlook" aria-label={t('posting.outlook')}>
      <h2>{t('posting.outlook')}</h2>
      {isError && (
        <p className="second">
          {t('posting.outlookFailed')}{' '}
          <button type="button" className="link-button" onClick={() => void refetch()}>
            {t('common.retry')}
          </button>
        </p>
      )}
      {!outlook && !isError && <p className="second muted">{t('posting.outlookSoon')}</p>}
      {outlook && (
        <>
          <p className="outlook-count" aria-live="polite">
            {t('posting.outlookAbout')} <b>{outlook.fitting}</b>{' '}
            {t('posting.outlookFit', { count: outlook.fitting })}
          </p>
          <p className="second">
            {outlook.judged < GUESS
              ? t('posting.outlookGuess')
              : outlook.nearMisses > 0 && t('posting.outlookNear', { count: outlook.nearMisses })}
          </p>
          {outlook.missing[0] && <h3>{t('posting.outlookHelps')}</h3>}
          <ol className="outlook-gaps">
            {outlook.missing.slice(0, 3).map(({ field, points, undecided }) => (
              <li key={field}>
                <button type="button" className="link-button" onClick={() => onGo(field)}>
                  {t(`field.${textKeyOf(field)}` as never)}
                </button>
                <span className="second muted">
                  {points >= 1
                    ? t('posting.outlookPoints', { points: Math.round(points) })
                    : t('posting.outlookUndecided', { count: undecided })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
