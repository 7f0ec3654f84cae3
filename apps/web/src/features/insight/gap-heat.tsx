import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { HeatFrame, HeatLegend } from '../../ui/heat-frame.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { extremes, heatStep } from '../overview/figures.ts';
import { gapOf, scenariosOf, signed, type Gaps } from './gap-search.ts';

const SECTORS = 20;
/** More would break English names within a word. */
const CAPABILITIES = 12;

/** Sector by capability, the most lacking first in both; a number in every cell leads to its scenarios. */
export function GapHeat({ gaps, region }: { gaps: Gaps; region: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const sectors = gaps.sectors.slice(0, SECTORS);
  const capabilities = gaps.capabilities.slice(0, CAPABILITIES);
  const cells = new Map(gaps.cells.map((cell) => [`${cell.sector} ${cell.capability}`, cell]));
  const most = extremes(gaps.cells.map(gapOf));
  return (
    <section className="panel pad" aria-labelledby="gap-heat">
      <h2 id="gap-heat" className="visually-hidden">
        {t('gap.heat')}
      </h2>
      <p className="second muted">{t('gap.mean')}</p>
      <HeatFrame label={t('gap.heat')}>
        <table className="heat gap-heat">
          <caption className="visually-hidden">{t('gap.mean')}</caption>
          <thead>
            <tr>
              <td />
              {capabilities.map(({ code }) => (
                <th key={code} scope="col">
                  {name('CAPABILITY', code)}
                </th>
              ))}
              <th scope="col">{t('gap.total')}</th>
            </tr>
          </thead>
          <tbody>
            {sectors.map((sector) => (
              <tr key={sector.code}>
                <th scope="row">{name('SECTOR', sector.code)}</th>
                {capabilities.map(({ code }) => {
                  const cell = cells.get(`${sector.code} ${code}`);
                  if (!cell)
                    return (
                      <td key={code} className="gap-blank">
                        <span className="visually-hidden">0</span>
                      </td>
                    );
                  const gap = gapOf(cell);
                  const words = t('gap.cell', {
                    ...cell,
                    sector: name('SECTOR', cell.sector),
                    capability: name('CAPABILITY', cell.capability),
                    gap: signed(gap),
                  });
                  return (
                    <td key={code} data-heat={heatStep(gap, most)}>
                      <Link
                        to="/scenarios"
                        search={scenariosOf(cell, region)}
                        title={words}
                        aria-label={words}
                      >
                        {signed(gap)}
                      </Link>
                    </td>
                  );
                })}
                <td className="gap-total">{signed(sector.gap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </HeatFrame>
      <HeatLegend spare={t('gap.spare')} short={t('gap.short')} />
      {(gaps.sectors.length > SECTORS || gaps.capabilities.length > CAPABILITIES) && (
        <p className="second muted">
          {t('gap.shown', { sectors: sectors.length, capabilities: capabilities.length })}
        </p>
      )}
    </section>
  );
}
