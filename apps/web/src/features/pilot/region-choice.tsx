import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import type { PilotBoardQuery } from '@fairway/client';
import { Choice } from '../../ui/form/choice.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { readFilter } from './filter.ts';

const route = getRouteApi('/shell/pipeline');

/** Narrows the board to one of the regions that its pilots stand in; a narrower one from a link stays to choose. */
export function RegionChoice({
  region = '',
  regions,
}: {
  region: string | undefined;
  regions: PilotBoardQuery['all']['regions'];
}): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const navigate = route.useNavigate();
  const known = regions.map(({ code, count }) => ({
    value: code,
    label: `${name('REGION', code)} ${count}`,
  }));
  const linked = region && !regions.some(({ code }) => code === region);
  return (
    <Choice
      className="control fit"
      aria-label={t('pilot.region')}
      value={region}
      onChange={(chosen) =>
        void navigate({
          search: (before) => readFilter({ ...before, region: chosen || undefined }),
          replace: true,
          resetScroll: false,
        })
      }
      options={[
        { value: '', label: t('pilot.allRegions') },
        ...(linked ? [{ value: region, label: name('REGION', region) }] : []),
        ...known,
      ]}
    />
  );
}
