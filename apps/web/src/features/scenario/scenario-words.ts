import { useTranslation } from 'react-i18next';
import type { ScenarioRowFragment, ScenarioState } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import type { Tone } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import type { FacetName } from './scenario-search.ts';

export const STATE_TONES: Record<ScenarioState, Tone> = {
  DRAFT: 'plain',
  SCREENING: 'warn',
  RETURNED: 'warn',
  REJECTED: 'bad',
  OPEN: 'brand',
  EVALUATING: 'teal',
  AWARDED: 'good',
  CLOSED: 'plain',
  WITHDRAWN: 'plain',
};

/** The word for a code of a facet. */
export function useFacetWord(): (facet: FacetName, code: string) => string {
  const { t } = useTranslation();
  const name = useConceptName();
  return (facet, code) => {
    if (facet === 'sectors') return name('SECTOR', code);
    if (facet === 'capabilities') return name('CAPABILITY', code);
    if (facet === 'regions') return name('REGION', code);
    if (facet === 'deployments') return t(`deployment.${code}` as never);
    return t(`${facet === 'states' ? 'scenarioState' : 'dataReadiness'}.${code}` as never);
  };
}

/** Small facts about a scenario: its code, who (or what stands for the firm), where and how large. */
export function useScenarioFacts(): (scenario: ScenarioRowFragment, withSector?: boolean) => string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  return (scenario, withSector) => [
    scenario.code,
    inLanguage(scenario.organization?.name ?? scenario.teaserName, language) || t('scenario.nameWithheld'),
    scenario.region ? name('REGION', `${scenario.region.slice(0, 2)}0000`) : '',
    withSector && scenario.sector ? name('SECTOR', scenario.sector) : '',
    scenario.organization?.sizeBand ? t(`sizeBand.${scenario.organization.sizeBand}`) : '',
  ];
}

/** Asks for all names that a scenario is listed with. */
export function useNamesOf(): (scenario: ScenarioRowFragment) => void {
  const name = useConceptName();
  const facts = useScenarioFacts();
  return (scenario) => {
    facts(scenario, true);
    capabilitiesOf(scenario).forEach((code) => name('CAPABILITY', code));
  };
}

export const capabilitiesOf = (scenario: ScenarioRowFragment): string[] => [
  ...new Set(scenario.needs.flatMap((need) => need.capability ?? [])),
];
