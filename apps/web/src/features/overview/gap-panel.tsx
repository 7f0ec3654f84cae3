import { useState, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { HeatFrame, HeatLegend } from '../../ui/heat-frame.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { extremes, heatStep, type Overview } from './figures.ts';

type Gaps = Overview['gaps'];
type Cell = Gaps['cells'][number];

/** Where scenarios lack solutions: sector by capability, the most lacking sector on top. */
export function GapPanel({ gaps, region }: { gaps: Gaps; region: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const { largest } = gaps;
  return (
    <section className="panel pad gap-panel" aria-labelledby="gap-title">
      <div className="panel-head">
        <h2 id="gap-title">{t('overview.gaps')}</h2>
        <div className="segments" role="group" aria-label={t('chart.view')}>
          {(['chart', 'table'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
              {t(`chart.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <p className="second muted">{t('overview.gapsMean')}</p>
      {gaps.sectors.length === 0 && <p className="second quiet">{t('overview.noGaps')}</p>}
      {gaps.sectors.length > 0 &&
        (view === 'chart' ? (
          <HeatMap gaps={gaps} region={region} />
        ) : (
          <GapTable gaps={gaps} region={region} />
        ))}
      {gaps.sectors.length > 0 && (
        <p className="note">
          {largest
            ? t('overview.largestGap', {
                sector: name('SECTOR', largest.sector),
                capability: name('CAPABILITY', largest.capability),
                count: largest.demand - largest.supply,
              })
            : t('overview.noneLacking')}{' '}
          <Link className="link-button" to="/insight/gap" search={region ? { region } : {}}>
            {t('overview.gapsAll')}
          </Link>
        </p>
      )}
    </section>
  );
}

const signed = (gap: number): string => (gap > 0 ? `+${gap}` : gap < 0 ? `−${-gap}` : '0');

function HeatMap({ gaps, region }: { gaps: Gaps; region: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const asked = gaps.cells.filter((cell) => cell.demand > 0);
  const most = extremes(asked.map((cell) => cell.demand - cell.supply));
  // A sector that asks for none of what is shown has nothing to say here.
  const sectors = gaps.sectors.filter((sector) => asked.some((cell) => cell.sector === sector));
  return (
    <HeatFrame label={t('overview.gaps')}>
      <table className="heat" style={{ '--heat-rows': sectors.length } as CSSProperties}>
        <caption className="visually-hidden">{t('overview.gapsMean')}</caption>
        <thead>
          <tr>
            <td />
            {gaps.capabilities.map((code) => (
              <th key={code} scope="col">
                {name('CAPABILITY', code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sectors.map((sector) => (
            <tr key={sector}>
              <th scope="row">{name('SECTOR', sector)}</th>
              {gaps.capabilities.map((capability) => {
                const cell = cellOf(gaps, sector, capability);
                // Nobody asks for it: not the same as a demand that is met.
                if (!cell)
                  return (
                    <td key={capability} className="heat-blank">
                      <span className="visually-hidden">{t('common.none')}</span>
                    </td>
                  );
                const gap = cell.demand - cell.supply;
                return (
                  <td key={capability} data-heat={heatStep(gap, most)}>
                    <Link
                      to="/scenarios"
                      search={searchOf(cell, region)}
                      title={t('overview.cell', { demand: cell.demand, supply: cell.supply })}
                    >
                      {signed(gap)}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <HeatLegend spare={t('overview.spare')} short={t('overview.short')} />
    </HeatFrame>
  );
}

function GapTable({ gaps, region }: { gaps: Gaps; region: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const rows = [...gaps.cells]
    .filter((cell) => cell.demand || cell.supply)
    .sort((a, b) => b.demand - b.supply - (a.demand - a.supply));
  return (
    <div className="table-wrap gap-table" tabIndex={0} role="region" aria-label={t('overview.gaps')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('overview.sector')}</th>
            <th scope="col">{t('overview.capability')}</th>
            <th scope="col" className="number">
              {t('overview.demand')}
            </th>
            <th scope="col" className="number">
              {t('overview.supply')}
            </th>
            <th scope="col" className="number">
              {t('overview.gap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cell) => (
            <tr key={cell.sector + cell.capability}>
              <th scope="row">{name('SECTOR', cell.sector)}</th>
              <td>{name('CAPABILITY', cell.capability)}</td>
              <td className="number">
                <Link to="/scenarios" search={searchOf(cell, region)}>
                  {cell.demand}
                </Link>
              </td>
              <td className="number">{cell.supply}</td>
              <td className="number">{signed(cell.demand - cell.supply)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellOf = (gaps: Gaps, sector: string, capability: string): Cell | undefined =>
  gaps.cells.find((one) => one.sector === sector && one.capability === capability && one.demand > 0);

const searchOf = (cell: Cell, region: string | undefined) => ({
  states: ['OPEN' as const],
  sectors: [cell.sector],
  capabilities: [cell.capability],
  ...(region ? { regions: [region] } : {}),
});
