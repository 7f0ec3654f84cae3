import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { MarketGapsDocument, type MarketGapsQuery } from '@fairway/client';
import { Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import './market-gaps.css';

type Gap = MarketGapsQuery['marketGaps'][number];
const AT_MOST = 6;

/** Where the market asks for more than is offered, for everybody to see: coarse counts, no names. */
export function MarketGaps(): ReactNode {
  const { t } = useTranslation();
  const gaps = useQuery({
    queryKey: ['market-gaps'],
    queryFn: async ({ signal }) => (await execute(MarketGapsDocument, {}, { signal })).marketGaps,
  }).data;
  // An extra of the page: what cannot be read, or is not there, leaves no hole.
  if (!gaps?.length) return null;
  const shown = gaps.slice(0, AT_MOST);
  const most = Math.max(...shown.map(({ demand, supply }) => Math.max(demand, supply ?? 0)));
  return (
    <section className="landing-part" aria-labelledby="market-gaps">
      <div className="landing-head">
        <h2 id="market-gaps">{t('gap.publicTitle')}</h2>
      </div>
      <p className="second muted">{t('gap.publicText')}</p>
      <ul className="panel market-gaps">
        {shown.map((gap) => (
          <GapRow key={gap.sector + gap.group} gap={gap} most={most} />
        ))}
      </ul>
    </section>
  );
}

function GapRow({ gap, most }: { gap: Gap; most: number }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const { sector, group, demand, supply, lacking } = gap;
  return (
    <li>
      <Link to="/scenarios" search={{ sectors: [sector] }} className="strong">
        {name('SECTOR', sector)} · {name('CAPABILITY_GROUP', group)}
      </Link>
      <div className="market-gap-bars">
        <span
          className="market-gap-bar"
          data-side="demand"
          style={{ inlineSize: `${(demand / most) * 100}%` }}
        />
        <span
          className="market-gap-bar"
          data-side="supply"
          style={{ inlineSize: `${((supply ?? 1) / most) * 100}%` }}
        />
      </div>
      <p className="second">
        <i data-side="demand" aria-hidden="true" />
        {t('gap.publicDemand', { count: demand })}
        <br />
        <i data-side="supply" aria-hidden="true" />
        {supply === null ? t('gap.publicFew') : t('gap.publicSupply', { count: supply })}
      </p>
      <Tag tone={lacking ? 'bad' : 'good'}>{t(lacking ? 'gap.publicLacking' : 'gap.publicEnough')}</Tag>
    </li>
  );
}
