import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReliabilityRowFragment } from '@fairway/client';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartModel } from '../../ui/chart/model.ts';
import { percent } from '../../ui/format.ts';

type Reliability = ReliabilityRowFragment;
type Bin = Reliability['bins'][number];

const placeOf = (bin: Bin): string => `${Math.round(bin.from * 100)}–${percent(bin.to)}`;
const tenth = (share: number): number => Math.round(share * 1000) / 10;

/** What was said against what came, by tenths of what was said, with the interval of what came. */
export function ReliabilityPlot({ reliability }: { reliability: Reliability }): ReactNode {
  const { t } = useTranslation();
  const { bins } = reliability;
  const series = (
    name: string,
    tone: 'brand' | 'muted' | 'teal',
    of: (bin: Bin) => number,
    dashed = false,
  ): ChartModel['series'][number] => ({
    name,
    tone,
    dashed,
    points: bins.map((bin) => [placeOf(bin), tenth(of(bin))] as const),
  });
  const label = t('learning.plotLabel', {
    count: reliability.n,
    ece: percentOf(reliability.ece),
  });
  return (
    <Chart
      label={label}
      model={{
        axis: 'category',
        unit: '%',
        series: [
          series(t('learning.said'), 'muted', (bin) => bin.said, true),
          series(t('learning.came'), 'brand', (bin) => bin.came),
          series(t('learning.low'), 'teal', (bin) => bin.low, true),
          series(t('learning.high'), 'teal', (bin) => bin.high, true),
        ],
      }}
      table={<BinTable bins={bins} label={label} />}
    />
  );
}

function BinTable({ bins, label }: { bins: readonly Bin[]; label: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('learning.bin')}</th>
            <th scope="col" className="number">
              {t('learning.pairs')}
            </th>
            <th scope="col" className="number">
              {t('learning.said')}
            </th>
            <th scope="col" className="number">
              {t('learning.came')}
            </th>
            <th scope="col" className="number">
              {t('learning.interval')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">{placeOf(bin)}</th>
              <td className="number">{bin.n}</td>
              <td className="number">{percentOf(bin.said)}</td>
              <td className="number">{percentOf(bin.came)}</td>
              <td className="number">
                {tenth(bin.low)}–{percentOf(bin.high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A share in per cent with one decimal. */
export const percentOf = (share: number): string => `${tenth(share).toFixed(1)}%`;

/** How true it was: the calibration error, and the squared error beside that of a constant. */
export function ReliabilityFigures({ reliability }: { reliability: Reliability }): ReactNode {
  const { t } = useTranslation();
  const figures = [
    { key: 'ece', value: percentOf(reliability.ece) },
    { key: 'brier', value: reliability.brier.toFixed(3) },
    { key: 'constant', value: reliability.brierConstant.toFixed(3) },
  ] as const;
  return (
    <dl className="learning-figures">
      {figures.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`learning.figure.${key}`)}</dt>
          <dd>
            <b>{value}</b>
            <span className="second muted">{t(`learning.means.${key}`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
