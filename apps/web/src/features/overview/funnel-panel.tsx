import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '../../ui/format.ts';
import { columnKey, type Column } from '../pilot/board.ts';
import type { Overview } from './figures.ts';

/** How many pilots of the period have got how far; the step that loses most is named. */
export function FunnelPanel({ overview }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const { funnel, weakest } = overview;
  const most = Math.max(1, ...funnel.map((step) => step.entered));
  const name = (at: number): string =>
    t(`column.${columnKey({ stages: funnel[at]!.stages as Column['stages'] })}`);
  return (
    <section className="panel pad" aria-labelledby="funnel-title">
      <h2 id="funnel-title">{t('overview.funnel')}</h2>
      <p className="second muted">{t('overview.funnelMeans')}</p>
      {funnel[0]?.entered ? (
        <>
          <ol className="funnel">
            {funnel.map((step, at) => (
              <li key={at} data-weak={at === weakest || undefined}>
                <span className="funnel-name">{name(at)}</span>
                <span className="funnel-track" aria-hidden="true">
                  <span style={{ inlineSize: `${(step.entered / most) * 100}%` }} />
                </span>
                <b>{step.entered}</b>
                <span className="funnel-share">
                  {step.share !== null && (
                    <>
                      <span className="visually-hidden">{t('overview.ofBefore')} </span>
                      {percent(step.share)}
                    </>
                  )}
                </span>
              </li>
            ))}
          </ol>
          {weakest !== null && weakest > 0 && (
            <p className="note" data-tone="warn">
              {t('overview.weakest', {
                from: name(weakest - 1),
                to: name(weakest),
                share: percent(funnel[weakest]!.share ?? 0),
              })}
            </p>
          )}
        </>
      ) : (
        <p className="second quiet">{t('overview.noPilots')}</p>
      )}
    </section>
  );
}
