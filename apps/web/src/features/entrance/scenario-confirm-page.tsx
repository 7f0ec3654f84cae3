import type { ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  ScenarioConfirmByLinkDocument,
  ScenariosToConfirmDocument,
  type DraftToConfirmFragment,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { unlessRefused, useViewer } from '../session/session.ts';
import { FormTrouble } from './form-trouble.tsx';

const route = getRouteApi('/shell/scenarios/confirm');

/** A firm reads what an office drafted for it, and makes it its own. */
export default function ScenarioConfirmPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { scenario, token } = route.useSearch();
  const organization = inLanguage(useViewer().organization?.name, language);
  const client = useQueryClient();
  useTitle(t('entrance.confirmTitle'));
  const drafts = useQuery({
    queryKey: ['scenarios', 'to-confirm', scenario],
    queryFn: ({ signal }) =>
      execute(ScenariosToConfirmDocument, { code: scenario ?? '', named: !!scenario }, { signal }),
  });
  const waiting = drafts.data?.myScenarios.nodes.filter((one) => one.viewerCan.confirm) ?? [];
  const asked = drafts.data?.scenarioByCode;
  const named = asked?.viewerCan.confirm ? asked : undefined;
  const others = waiting.filter((one) => one.id !== named?.id);
  // The link is worth something to the firm it was sent to: whoever has no such draft is not asked to press anything.
  const foreign = drafts.data && (scenario ? !named : !waiting.length);
  const confirm = useMutation({
    mutationFn: async () =>
      unlessRefused((await execute(ScenarioConfirmByLinkDocument, { input: { token } })).scenarioConfirm),
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  });
  const confirmed = confirm.data?.scenario;
  return (
    <div className="page">
      <PageHead
        title={t('entrance.confirmTitle')}
        lead={!foreign && t('entrance.confirmLead', { organization: organization || t('common.none') })}
      />
      <div className="stack">
        <div className="panel pad stack">
          {confirmed && (
            <p role="status">
              {t('entrance.confirmDone')}{' '}
              <Link to="/scenarios/$code" params={{ code: confirmed.code }}>
                {inLanguage(confirmed.title, language)}
              </Link>
            </p>
          )}
          {!confirmed && drafts.isPending && <SkeletonRows rows={1} height={56} />}
          {!confirmed && drafts.isError && (
            <ErrorState error={drafts.error} onRetry={() => void drafts.refetch()} />
          )}
          {!confirmed && named && (
            <>
              <h2>{t('entrance.confirmRead')}</h2>
              <Draft draft={named} />
            </>
          )}
          {!confirmed && foreign && (
            <p role="alert">
              {t(scenario ? 'entrance.confirmGone' : 'entrance.confirmNothing', {
                code: scenario,
                organization: organization || t('common.none'),
              })}
            </p>
          )}
          {!confirmed && !scenario && others.length > 0 && (
            <>
              <h2>{t('entrance.confirmRead')}</h2>
              <Drafts drafts={others} />
            </>
          )}
          {!confirmed && drafts.data && !foreign && (
            <>
              <FormTrouble error={confirm.error} />
              {token ? (
                <div>
                  <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
                    {t('entrance.confirm')}
                  </Button>
                </div>
              ) : (
                <p role="alert">{t('entrance.linkMissing')}</p>
              )}
            </>
          )}
        </div>
        {(scenario || confirmed) && others.length > 0 && (
          <section className="panel pad stack" aria-labelledby="other-drafts">
            <h2 id="other-drafts">{t('entrance.confirmOthers')}</h2>
            <p className="second">{t('entrance.confirmOthersText')}</p>
            <Drafts drafts={others} />
          </section>
        )}
      </div>
    </div>
  );
}

const Drafts = ({ drafts }: { drafts: readonly DraftToConfirmFragment[] }): ReactNode => (
  <ul className="stack">
    {drafts.map((one) => (
      <li key={one.id}>
        <Draft draft={one} />
      </li>
    ))}
  </ul>
);

function Draft({ draft }: { draft: DraftToConfirmFragment }): ReactNode {
  const language = useLanguage();
  return (
    <>
      <Link to="/scenarios/$code" params={{ code: draft.code }} className="strong">
        {inLanguage(draft.title, language)}
      </Link>
      <p className="second">{inLanguage(draft.summary, language)}</p>
    </>
  );
}
