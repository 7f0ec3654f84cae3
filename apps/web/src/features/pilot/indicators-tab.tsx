import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartModel } from '../../ui/chart/model.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { unitIn, withUnit } from '../../ui/unit.ts';
import { OutcomeTable } from './outcome-table.tsx';
import type { Indicator, PilotDetail } from './pilot-query.ts';
import { ReadingDialog } from './reading-dialog.tsx';
import { standingOf } from './standing.ts';

/** What both sides agreed to measure, and what was measured. */
export function IndicatorsTab({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const [recording, setRecording] = useState(false);
  if (!pilot.indicators.length)
    return <Empty title={t('pilotPage.noIndicators')} text={t('pilotPage.noIndicatorsText')} />;
  return (
    <div className="stack">
      {pilot.outcome && <OutcomeTable outcome={pilot.outcome} />}
      {pilot.can.record && (
        <div className="row wrap">
          <Button type="primary" aria-haspopup="dialog" onClick={() => setRecording(true)}>
            {t('reading.record')}
          </Button>
          <span className="second muted">{t('reading.cadence', { count: cadenceOf(pilot) })}</span>
        </div>
      )}
      {pilot.indicators.map((one) => (
        <IndicatorSection key={one.key} one={one} />
      ))}
      <ReadingDialog pilot={pilot} open={recording} onClose={() => setRecording(false)} />
    </div>
  );
}

const cadenceOf = (pilot: PilotDetail): number => Math.min(...pilot.indicators.map((one) => one.cadenceDays));

function IndicatorSection({ one }: { one: Indicator }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = inLanguage(one.name, language);
  const figure = (value: number | null): string =>
    value === null ? t('common.none') : withUnit(value, one.unit, language);
  const model = useChartModel(one);
  const stands = standingOf(one);
  const limit = t(one.direction === 'UP' ? 'reading.limit.UP' : 'reading.limit.DOWN', {
    value: figure(one.minimumAcceptable),
  });
  return (
    <section className="indicator">
      <header>
        <h3>{name}</h3>
        {stands && (
          <Tag round tone={stands === 'target' ? 'good' : stands === 'minimum' ? 'teal' : 'warn'}>
            {t(`reading.stands.${stands}`)}
          </Tag>
        )}
      </header>
      {stands === 'below' && (
        <p className="second">{t('reading.belowWhy', { limit, now: figure(one.latest) })}</p>
      )}
      <dl className="figures">
        <div>
          <dt>{t('scenario.baseline')}</dt>
          <dd>{figure(one.measuredBaseline)}</dd>
        </div>
        <div>
          <dt>{t('reading.now')}</dt>
          <dd className="figure-now">{figure(one.latest)}</dd>
        </div>
        <div>
          <dt>{t('scenario.target')}</dt>
          <dd>
            <span role="img" aria-label={t(one.direction === 'UP' ? 'direction.UP' : 'direction.DOWN')}>
              {one.direction === 'UP' ? '↑' : '↓'}
            </span>{' '}
            {figure(one.target)}
          </dd>
        </div>
        <div>
          <dt>{t('reading.minimum')}</dt>
          <dd>{limit}</dd>
        </div>
        <div>
          <dt>{t('reading.last')}</dt>
          <dd>{one.latestAt ? ago(one.latestAt) : t('reading.never')}</dd>
        </div>
      </dl>
      {one.series.length > 0 ? (
        <Chart
          label={t('reading.chart', {
            name,
            count: one.readingCount,
            from: figure(one.measuredBaseline),
            to: figure(one.latest),
            target: figure(one.target),
          })}
          model={model}
          table={<ReadingTable one={one} name={name} figure={figure} />}
        />
      ) : (
        <p className="second muted">{t('reading.none')}</p>
      )}
      {one.method && (
        <p className="small muted">
          {t('scenario.method')} · {inLanguage(one.method, language)}
        </p>
      )}
    </section>
  );
}

function useChartModel(one: Indicator): ChartModel {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => ({
      axis: 'time',
      unit: unitIn(one.unit, language),
      series: [
        {
          name: t('reading.measured'),
          tone: 'brand',
          points: one.series.map(({ at, value }) => [at, value] as const),
        },
        ...(one.path.length
          ? [
              {
                name: t('reading.path'),
                tone: 'muted' as const,
                dashed: true,
                points: one.path.map(({ at, value }) => [at, value] as const),
              },
            ]
          : []),
      ],
      marks: [
        { name: t('scenario.target'), value: one.target, tone: 'good' },
        ...(one.minimumAcceptable === one.target
          ? []
          : [{ name: t('reading.minimum'), value: one.minimumAcceptable, tone: 'warn' as const }]),
        ...(one.stopThreshold === null
          ? []
          : [{ name: t('reading.stop'), value: one.stopThreshold, tone: 'bad' as const }]),
      ],
    }),
    [one, t, language],
  );
}

function ReadingTable({
  one,
  name,
  figure,
}: {
  one: Indicator;
  name: string;
  figure: (value: number) => string;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label={name}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('chart.when')}</th>
            <th scope="col" className="number">
              {t('reading.value')}
            </th>
            <th scope="col">{t('reading.source')}</th>
          </tr>
        </thead>
        <tbody>
          {one.series.toReversed().map((reading) => (
            <tr key={reading.at + reading.source}>
              <th scope="row">{minute(reading.at)}</th>
              <td className="number">{figure(reading.value)}</td>
              <td>{reading.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
