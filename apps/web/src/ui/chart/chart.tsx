import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { minute } from '../format.ts';
import { atRest } from '../at-rest.ts';
import { useMedia } from '../use-media.ts';
import { rowsOf, type ChartModel } from './model.ts';
import '../styles/chart.css';

/** What draws is large: the figures on the page go first. */
const ChartCanvas = lazy(async () => {
  await atRest();
  return import('./canvas.tsx');
});

/**
 * A chart with its legend, and the same as a table. `label` is the one sentence that says what is to be seen; `table`
 * replaces the table where more is known of each value.
 */
export function Chart({
  label,
  model,
  table,
}: {
  label: string;
  model: ChartModel;
  table?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const [chosen, setView] = useState<'chart' | 'table'>('chart');
  // On paper the figures stand: what draws the chart may not have been loaded when somebody prints.
  const view = useMedia('print') ? 'table' : chosen;
  return (
    <figure className="chart">
      <div className="chart-head">
        <ul className="chart-legend" aria-hidden={view === 'table' || undefined}>
          {model.series.map((one) => (
            <li key={one.name} data-tone={one.tone} data-dashed={one.dashed || undefined}>
              {one.name}
            </li>
          ))}
          {model.marks?.map((mark) => (
            <li key={mark.name} data-tone={mark.tone} data-dotted>
              {mark.name}
            </li>
          ))}
        </ul>
        <div className="segments" role="group" aria-label={t('chart.view')}>
          {(['chart', 'table'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
              {t(`chart.${one}`)}
            </button>
          ))}
        </div>
      </div>
      {model.series.every((one) => one.points.length === 0) ? (
        <p className="second quiet">{t('chart.none')}</p>
      ) : view === 'chart' ? (
        <div className="chart-box" role="img" aria-label={label}>
          <Suspense fallback={null}>
            <ChartCanvas model={model} />
          </Suspense>
        </div>
      ) : (
        (table ?? <ChartTable label={label} model={model} />)
      )}
    </figure>
  );
}

function ChartTable({ label, model }: { label: string; model: ChartModel }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (value: number | null): string =>
    value === null ? '–' : `${value.toLocaleString(language)}${model.unit ? ` ${model.unit}` : ''}`;
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t(model.axis === 'time' ? 'chart.when' : 'chart.place')}</th>
            {model.series.map((one) => (
              <th key={one.name} scope="col" className="number">
                {one.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(model).map((row) => (
            <tr key={row.at}>
              <th scope="row">{model.axis === 'time' ? minute(row.at) : row.at}</th>
              {row.values.map((value, at) => (
                <td key={at} className="number">
                  {figure(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
