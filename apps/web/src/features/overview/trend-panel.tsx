import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartModel } from '../../ui/chart/model.ts';
import type { Overview } from './figures.ts';

/** Month by month: what came in, what was answered, what began. */
export function TrendPanel({ trend }: { trend: Overview['trend'] }): ReactNode {
  const { t } = useTranslation();
  const series = (
    key: 'scenariosOpened' | 'proposals' | 'pilotsStarted',
    tone: 'brand' | 'teal' | 'warn',
  ): ChartModel['series'][number] => ({
    name: t(`overview.trend.${key}`),
    tone,
    points: trend.map((one) => [one.month, one[key]] as const),
  });
  const last = trend.at(-1);
  return (
    <section className="panel pad" aria-labelledby="trend-title">
      <h2 id="trend-title">{t('overview.trendTitle')}</h2>
      <Chart
        label={t('overview.trendLabel', {
          scenarios: last?.scenariosOpened ?? 0,
          proposals: last?.proposals ?? 0,
          pilots: last?.pilotsStarted ?? 0,
        })}
        model={{
          axis: 'category',
          series: [
            series('scenariosOpened', 'brand'),
            series('proposals', 'teal'),
            series('pilotsStarted', 'warn'),
          ],
        }}
      />
    </section>
  );
}
