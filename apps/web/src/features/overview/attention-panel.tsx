import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { closingDay } from '../../ui/form/zoned.ts';
import { ago, day, daysUntil, inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { TIER_TONES } from '../screening/tiers.ts';
import type { Overview } from './figures.ts';
import { daysOver } from '../pilot/board.ts';
import { ATTENTION, type AttentionKind, type OverviewSearch } from './overview-search.ts';
import { useRemind } from './use-overview.ts';

type PilotRow = Overview['overduePilots']['nodes'][number];

/** What somebody has to look at, in four lists; the chosen one stands in the address. */
export function AttentionPanel({
  overview,
  search,
}: {
  overview: Overview;
  search: OverviewSearch;
}): ReactNode {
  const { t } = useTranslation();
  const list = search.list ?? 'overdue';
  const counts: Record<AttentionKind, number> = {
    overdue: overview.overduePilots.count,
    atRisk: overview.atRiskPilots.count,
    waiting: overview.waitingCases.count,
    undecided: overview.undecidedScenarios.count,
  };
  const all = ATTENTION.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <section className="panel attention" id="attention" aria-labelledby="attention-title">
      <div className="panel-head">
        <div>
          <h2 id="attention-title">
            {t('overview.attention')} <span className="muted">{all}</span>
          </h2>
          <p className="second muted">{t(`overview.attentionMeans.${list}`)}</p>
        </div>
        <nav className="segments" aria-label={t('overview.attention')}>
          {ATTENTION.map((kind) => (
            <Link
              key={kind}
              to="/dashboard"
              search={{ ...search, list: kind === 'overdue' ? undefined : kind }}
              aria-current={kind === list ? 'true' : undefined}
              resetScroll={false}
              replace
            >
              {t(`overview.list.${kind}`)} {counts[kind]}
            </Link>
          ))}
        </nav>
      </div>
      {counts[list] === 0 ? (
        <p className="second quiet">{t(`overview.nothing.${list}`)}</p>
      ) : (
        <div className="table-wrap" tabIndex={0} role="region" aria-label={t(`overview.list.${list}`)}>
          {list === 'overdue' && <Pilots pilots={overview.overduePilots.nodes} />}
          {list === 'atRisk' && <Pilots pilots={overview.atRiskPilots.nodes} />}
          {list === 'waiting' && <Cases cases={overview.waitingCases.nodes} />}
          {list === 'undecided' && <Scenarios scenarios={overview.undecidedScenarios.nodes} />}
        </div>
      )}
    </section>
  );
}

function Pilots({ pilots }: { pilots: readonly PilotRow[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className="table attention-table">
      <thead>
        <tr>
          <th scope="col">{t('overview.pilot')}</th>
          <th scope="col">{t('overview.stage')}</th>
          <th scope="col">{t('overview.dwell')}</th>
          <th scope="col">{t('overview.why')}</th>
          <th scope="col">{t('overview.next')}</th>
          <th scope="col">{t('overview.owner')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('overview.remind')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {pilots.map((pilot) => (
          <tr key={pilot.id}>
            <th scope="row">
              <Link to="/pilots/$code" params={{ code: pilot.code }}>
                {inLanguage(pilot.title, language)}
              </Link>
              <p className="second muted">
                {pilot.code} · {inLanguage(pilot.firm.name, language)} →{' '}
                {inLanguage(pilot.vendor.name, language)}
              </p>
            </th>
            <td data-label={t('overview.stage')}>{t(`stage.${pilot.stage}`)}</td>
            <td data-label={t('overview.dwell')} className="dwell-cell">
              <Dwell pilot={pilot} />
            </td>
            <td data-label={t('overview.why')} className="second">
              {pilot.healthReasons[0]
                ? t(`healthReason.${pilot.healthReasons[0].code}`, {
                    count: Math.round(pilot.healthReasons[0].amount),
                  })
                : t(`health.${pilot.health}`)}
            </td>
            <td data-label={t('overview.next')} className="second">
              {pilot.nextMilestone ? (
                <>
                  {inLanguage(pilot.nextMilestone.title, language)}
                  <br />
                  <span className={daysUntil(pilot.nextMilestone.dueAt) < 0 ? 'bad-text' : 'muted'}>
                    {day(pilot.nextMilestone.dueAt)}
                  </span>
                </>
              ) : (
                '–'
              )}
            </td>
            <td data-label={t('overview.owner')} className="second">
              {pilot.firmOwner?.name ?? t('common.none')}
            </td>
            <td className="cell-action">
              <Remind pilot={pilot} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dwell({ pilot }: { pilot: PilotRow }): ReactNode {
  const { t } = useTranslation();
  const over = daysOver(pilot);
  return (
    <>
      <span className={pilot.dwellDays > pilot.limitDays ? 'bad-text strong' : 'strong'}>
        {Math.floor(pilot.dwellDays)}
      </span>{' '}
      / {pilot.limitDays}{' '}
      {pilot.dwellDays > pilot.limitDays && (
        <Tag tone={over > pilot.limitDays / 2 ? 'bad' : 'warn'} round>
          {t('pilot.over', { count: over })}
        </Tag>
      )}
    </>
  );
}

/** Owners are reminded at most once a day; that it has been done today is said in place of the button. */
function Remind({ pilot }: { pilot: PilotRow }): ReactNode {
  const { t } = useTranslation();
  const remind = useRemind();
  if (pilot.remindedAt && sameDayInChina(pilot.remindedAt))
    return <span className="second muted">{t('overview.remindedToday')}</span>;
  if (!pilot.viewerCan.remind) return null;
  return (
    <Button
      size="small"
      loading={remind.isPending}
      aria-label={t('overview.remindThis', { code: pilot.code })}
      onClick={() => remind.mutate(pilot)}
    >
      {t('overview.remind')}
    </Button>
  );
}

const chinaDay = (instant: Date): string =>
  instant.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' });
const sameDayInChina = (instant: string): boolean => chinaDay(new Date(instant)) === chinaDay(new Date());

function Cases({ cases }: { cases: Overview['waitingCases']['nodes'] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className="table attention-table">
      <thead>
        <tr>
          <th scope="col">{t('screening.record')}</th>
          <th scope="col">{t('screening.tier')}</th>
          <th scope="col">{t('screening.waiting')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link to="/screening" search={{ case: one.id }}>
                {inLanguage(one.title, language) || t('common.notSaid')}
              </Link>
              <p className="second muted">
                {t(`screening.kind.${one.recordType}`)} · {inLanguage(one.organization.name, language)}
              </p>
            </th>
            <td data-label={t('screening.tier')}>
              <Tag tone={TIER_TONES[one.tier]}>{t(`tier.${one.tier}`)}</Tag>
            </td>
            <td data-label={t('screening.waiting')}>{ago(one.createdAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Scenarios({ scenarios }: { scenarios: Overview['undecidedScenarios']['nodes'] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className="table attention-table">
      <thead>
        <tr>
          <th scope="col">{t('overview.scenario')}</th>
          <th scope="col">{t('overview.deadline')}</th>
          <th scope="col">{t('overview.past')}</th>
        </tr>
      </thead>
      <tbody>
        {scenarios.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link to="/scenarios/$code" params={{ code: one.code }}>
                {inLanguage(one.title, language)}
              </Link>
              <p className="second muted">
                {one.code}
                {one.organization && ` · ${inLanguage(one.organization.name, language)}`}
              </p>
            </th>
            <td data-label={t('overview.deadline')}>
              {one.proposalDeadline && closingDay(one.proposalDeadline, one.deadlineZone)}
            </td>
            <td data-label={t('overview.past')}>{one.proposalDeadline && ago(one.proposalDeadline)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
