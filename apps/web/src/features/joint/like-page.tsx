import { useState, type ReactNode } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  JointStartDocument,
  LikeScenariosDocument,
  ScenarioJointProposeDocument,
  type JointStartQuery,
  type LikeScenariosQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange, type MoneyRange } from '../../ui/format.ts';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { LikeRow } from './like-row.tsx';
import { toggledCode } from './joint-search.ts';
import { together } from './together.ts';
import './joint.css';

const route = getRouteApi('/shell/scenarios/$code/joint');
type Start = NonNullable<JointStartQuery['scenarioByCode']>;
export type Like = LikeScenariosQuery['likeScenarios'][number];

/** Who else asks for the same, and the invitation to ask together. */
export default function LikePage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const start = useQuery({
    queryKey: ['joint-start', code],
    queryFn: ({ signal }) => execute(JointStartDocument, { code }, { signal }),
  });
  const scenario = start.data?.scenarioByCode;
  const likes = useQuery({
    queryKey: ['like-scenarios', scenario?.id],
    queryFn: ({ signal }) => execute(LikeScenariosDocument, { id: scenario!.id }, { signal }),
    enabled: !!scenario?.viewerCan.proposeJoint,
  });
  const found = likes.data?.likeScenarios;
  useTitle(t('joint.findTitle'));
  return (
    <div className="page">
      <PageHead
        title={t('joint.findTitle')}
        back={{
          to: `/scenarios/${code}`,
          label: scenario ? inLanguage(scenario.title, language) : code,
        }}
        lead={
          found && (found.length ? t('joint.findLead', { count: found.length }) : t('joint.findLeadNone'))
        }
      />
      {start.isError && <ErrorState error={start.error} onRetry={() => void start.refetch()} />}
      {likes.isError && <ErrorState error={likes.error} onRetry={() => void likes.refetch()} />}
      {(start.isPending || likes.isLoading) && <SkeletonRows rows={4} height={96} />}
      {start.data && !scenario && <NoScenario />}
      {scenario && !scenario.viewerCan.proposeJoint && (
        <div className="panel">
          <Empty title={t('joint.title')} text={t('joint.may')} />
        </div>
      )}
      {found && !found.length && (
        <div className="panel">
          <Empty title={t('joint.noneTitle')} text={t('joint.noneText')} />
        </div>
      )}
      {scenario && !!found?.length && <Choice scenario={scenario} likes={found} />}
    </div>
  );
}

function Choice({ scenario, likes }: { scenario: Start; likes: Like[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [contribution, setContribution] = useState<MoneyRange | null>(scenario.budget);
  const chosen = likes.filter((like) => search.with?.includes(like.scenario.code));
  const budget = together([contribution, ...chosen.map((like) => like.scenario.budget)]);
  const propose = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (
          await execute(ScenarioJointProposeDocument, {
            input: {
              leadScenarioId: scenario.id,
              scenarioIds: chosen.map((like) => like.scenario.id),
              contribution,
            },
          })
        ).scenarioJointPropose,
      ),
    onSuccess: ({ scenario: joint }) => {
      toast(t('joint.proposed'));
      // A draft for a firm is the firm's to see: an office goes back to where it came from.
      const to = scenario.own && joint ? joint.code : scenario.code;
      void navigate({ to: '/scenarios/$code', params: { code: to } });
    },
  });
  return (
    <div className="detail joint-choice">
      <ul className="panel like-rows" aria-label={t('joint.findTitle')}>
        {likes.map((like) => (
          <LikeRow
            key={like.scenario.id}
            like={like}
            chosen={chosen.includes(like)}
            onToggle={() =>
              void navigate({
                to: '.',
                search: toggledCode(search.with, like.scenario.code),
                replace: true,
                resetScroll: false,
              })
            }
          />
        ))}
      </ul>
      <aside className="stack rail" aria-label={t('joint.summary')}>
        <section className="panel pad stack" aria-labelledby="joint-summary">
          <h2 id="joint-summary">{t('joint.summary')}</h2>
          <dl className="joint-facts" aria-live="polite">
            <dt>{t('joint.leadIs')}</dt>
            <dd>
              {scenario.own
                ? t('joint.leadOwn')
                : inLanguage(scenario.organization?.name ?? scenario.teaserName, language)}
            </dd>
            <dt>{t('joint.firms')}</dt>
            <dd>{t('joint.firmsValue', { count: chosen.length + 1 })}</dd>
            <dt>{t('joint.budget')}</dt>
            <dd>{moneyRange(budget, language) || t('common.notSaid')}</dd>
          </dl>
          <MoneyRangeField
            label={t('joint.contribution')}
            path="contribution"
            optional
            value={contribution}
            onChange={setContribution}
          />
          {propose.error && (
            <p className="bad-text second" role="alert">
              {problemText(propose.error)}
            </p>
          )}
          <Button
            type="primary"
            block
            loading={propose.isPending}
            disabled={!chosen.length}
            aria-describedby={chosen.length ? undefined : 'joint-why'}
            onClick={() => propose.mutate()}
          >
            {chosen.length ? t('joint.proposeCount', { count: chosen.length }) : t('joint.propose')}
          </Button>
          {!chosen.length && (
            <p id="joint-why" className="second muted">
              {t('joint.chooseFirst')}
            </p>
          )}
        </section>
        <section className="panel pad" aria-labelledby="joint-rules">
          <h2 id="joint-rules">{t('joint.rules')}</h2>
          <ol className="joint-rules second">
            {([1, 2, 3, 4, 5] as const).map((rule) => (
              <li key={rule}>{t(`joint.rule${rule}`)}</li>
            ))}
          </ol>
        </section>
      </aside>
    </div>
  );
}
