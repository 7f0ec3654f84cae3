import { useTranslation } from 'react-i18next';
import type { ConceptKind, SolutionState } from '@fairway/client';
import type { Tone } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import type { SolutionFacet } from './solution-search.ts';

export const SOLUTION_TONES: Record<SolutionState, Tone> = {
  DRAFT: 'plain',
  SCREENING: 'warn',
  RETURNED: 'warn',
  REJECTED: 'bad',
  LISTED: 'good',
  PAUSED: 'plain',
  RETIRED: 'plain',
};

/** The word for a code, also for the star that stands for all. */
export function useOfferWord(): (kind: ConceptKind, code: string) => string {
  const { t } = useTranslation();
  const name = useConceptName();
  return (kind, code) => {
    if (code !== '*') return name(kind, code);
    return t(kind === 'REGION' ? 'offer.everywhere' : 'offer.allSectors');
  };
}

export function useSolutionFacetWord(): (facet: SolutionFacet, code: string) => string {
  const { t } = useTranslation();
  const name = useOfferWord();
  return (facet, code) => {
    if (facet === 'sector') return name('SECTOR', code);
    if (facet === 'capability') return name('CAPABILITY', code);
    if (facet === 'certification') return name('CERTIFICATION', code);
    if (facet === 'deployment') return t(`deployment.${code}` as never);
    return t('offer.level', { level: code });
  };
}

/** Pilots that could still begin; null when the vendor has not said how many it takes. */
export const freeOf = ({
  capacity,
  capacityTaken,
}: {
  capacity: number | null;
  capacityTaken: number;
}): number | null => (capacity === null ? null : Math.max(0, capacity - capacityTaken));
