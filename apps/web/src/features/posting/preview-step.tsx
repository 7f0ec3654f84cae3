import type { ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ScenarioDetailDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { closingMinute } from '../../ui/form/zoned.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { DataMeter, Facts, Tag } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { NeedTab } from '../scenario/need-tab.tsx';
import { ConditionsTab, DataTab } from '../scenario/scenario-tabs.tsx';
import { capabilitiesOf, useScenarioFacts } from '../scenario/scenario-words.ts';
import { execute } from '../session/client.ts';

/** The scenario as vendors will find and read it, from what the service has stored. */
export function ScenarioPreview({ code, version }: { code: string; version: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const facts = useScenarioFacts();
  const query = useQuery({
    queryKey: ['scenario', code, 'preview', version],
    queryFn: ({ signal }) => execute(ScenarioDetailDocument, { code }, { signal }),
    placeholderData: keepPreviousData,
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const scenario = query.data?.scenarioByCode;
  if (!scenario) return <SkeletonRows rows={2} height={140} />;
  const shown = inLanguage(scenario.teaserName, language);
  return (
    <section className="panel preview" aria-label={t('posting.preview')}>
      <div className="preview-head">
        <p className="preview-note">{t('posting.previewNote')}</p>
        <Facts>{facts(shown ? { ...scenario, organization: null } : scenario, true)}</Facts>
        <h2>{inLanguage(scenario.title, language)}</h2>
        <p className="second">{inLanguage(scenario.summary, language) || t('common.notSaid')}</p>
        <div className="tags">
          {scenario.sector && <Tag tone="brand">{name('SECTOR', scenario.sector)}</Tag>}
          {capabilitiesOf(scenario).map((one) => (
            <Tag key={one}>{name('CAPABILITY', one)}</Tag>
          ))}
        </div>
        <dl className="preview-figures">
          <div>
            <dt>{t('scenario.budget')}</dt>
            <dd>{moneyRange(scenario.budget, language) || t('common.notSaid')}</dd>
          </div>
          <div>
            <dt>{t('scenario.dataReady')}</dt>
            <dd>
              <DataMeter
                level={scenario.dataReadiness}
                label={t(`dataReadiness.${scenario.dataReadiness}`)}
              />
            </dd>
          </div>
          <div>
            <dt>{t('scenario.deadline')}</dt>
            <dd>
              {scenario.proposalDeadline
                ? closingMinute(scenario.proposalDeadline, scenario.deadlineZone)
                : t('common.notSaid')}
            </dd>
          </div>
        </dl>
      </div>
      <div className="preview-body">
        <NeedTab scenario={scenario} />
        <DataTab scenario={scenario} />
        <ConditionsTab scenario={scenario} />
      </div>
    </section>
  );
}
