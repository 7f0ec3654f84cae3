import { useEffect, useRef, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { ScenarioDetailDocument, type PostingScenarioFragment } from '@fairway/client';
import { Icon } from '../../ui/icon.tsx';
import { execute } from '../session/client.ts';

const ASK_EVERY_MS = 1_500;
const ASK_TIMES = 20;

/** What happened after the submission: open at once, waiting for an officer, or refused with its rule. */
export function Outcome({ scenario }: { scenario: PostingScenarioFragment }): ReactNode {
  const { t } = useTranslation();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { state, code } = scenario;
  const kind = state === 'OPEN' ? 'OPEN' : state === 'SCREENING' ? 'SCREENING' : 'REJECTED';
  return (
    <section className="panel outcome" data-kind={kind} aria-live="polite">
      <Icon name={kind === 'OPEN' ? 'check' : kind === 'SCREENING' ? 'clock' : 'alert'} size={28} />
      <h2 ref={head} tabIndex={-1}>
        {t(`posting.outcome.${kind}.title`, { code })}
      </h2>
      <p>{t(`posting.outcome.${kind}.text`)}</p>
      {kind === 'REJECTED' && scenario.stateReason && (
        <p className="bad-text strong">{t('posting.rule', { rule: scenario.stateReason })}</p>
      )}
      {kind === 'OPEN' && <Found code={code} />}
      <div className="row wrap outcome-links">
        <Link to="/scenarios/$code" params={{ code }}>
          {t('posting.seeScenario')}
        </Link>
        <Link to="/my/scenarios">{t('nav.myScenarios')}</Link>
        <Link to="/scenarios/new">{t('posting.another')}</Link>
      </div>
    </section>
  );
}

/** The matches come a moment later: they are asked for until there are some. */
function Found({ code }: { code: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['scenario', code, 'found'],
    queryFn: ({ signal }) => execute(ScenarioDetailDocument, { code }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.scenarioByCode?.matchCount || state.dataUpdateCount > ASK_TIMES ? false : ASK_EVERY_MS,
    staleTime: 0,
  });
  const count = data?.scenarioByCode?.matchCount ?? 0;
  if (!count) return <p className="second muted">{t('posting.matching')}</p>;
  return (
    <p>
      <Link to="/scenarios/$code/matches" params={{ code }} className="strong">
        {t('scenario.seeMatches', { count })}
      </Link>
    </p>
  );
}
