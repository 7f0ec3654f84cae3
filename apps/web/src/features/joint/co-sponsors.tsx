import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  ScenarioJointAcceptDocument,
  ScenarioJointRefuseDocument,
  type ScenarioJointFragment,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange, percent, type MoneyRange } from '../../ui/format.ts';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import './joint.css';

type CoSponsor = ScenarioJointFragment['coSponsors'][number];
const TONES: Record<CoSponsor['state'], Tone> = {
  INVITED: 'warn',
  ACCEPTED: 'good',
  REFUSED: 'plain',
  LEFT: 'plain',
  LAPSED: 'plain',
};

/** The firms that share a scenario, what each carries, and the answer of the viewer's own. Nothing for a scenario of one firm. */
export function CoSponsors({
  scenarioId,
  joint,
}: {
  scenarioId: string;
  joint: ScenarioJointFragment;
}): ReactNode {
  const { t } = useTranslation();
  const { coSponsors, supersededBy } = joint;
  const mine = coSponsors.find(({ viewerCan }) => viewerCan.accept || viewerCan.refuse);
  const waiting = coSponsors.filter(({ state }) => state === 'INVITED').length;
  const language = useLanguage();
  if (supersededBy)
    return (
      <section className="panel pad" aria-labelledby="superseded">
        <h2 id="superseded">{t('joint.superseded')}</h2>
        <Link to="/scenarios/$code" params={{ code: supersededBy.code }}>
          {supersededBy.code} {inLanguage(supersededBy.title, language)}
        </Link>
      </section>
    );
  if (!coSponsors.length) return null;
  const joined = coSponsors.filter(({ state }) => state === 'ACCEPTED').length;
  return (
    <section className="panel pad stack co-sponsors" aria-labelledby="co-sponsors">
      <h2 id="co-sponsors">{t('joint.title')}</h2>
      <p className="second muted">{t('joint.panel', { count: joined })}</p>
      <ul>
        {coSponsors.map((one, at) => (
          <Firm key={one.organization?.id ?? at} firm={one} />
        ))}
      </ul>
      {waiting > 0 && !mine && <p className="second muted">{t('joint.waiting', { count: waiting })}</p>}
      {mine && <Answer scenarioId={scenarioId} can={mine.viewerCan} />}
    </section>
  );
}

function Firm({ firm }: { firm: CoSponsor }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { share, contribution, scenario } = firm;
  return (
    <li>
      <div className="row wrap">
        <b className="grow">{inLanguage(firm.organization?.name ?? firm.teaserName, language)}</b>
        {firm.lead && <Tag tone="brand">{t('joint.lead')}</Tag>}
        {!(firm.lead && firm.state === 'ACCEPTED') && (
          <Tag round tone={TONES[firm.state]}>
            {t(`joint.state.${firm.state}`)}
          </Tag>
        )}
      </div>
      {firm.state === 'ACCEPTED' && (
        <>
          <span className="like-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
          </span>
          <p className="second muted">
            {share === null ? t('joint.noShare') : t('joint.share', { share: percent(share) })}
            {contribution && ` · ${moneyRange(contribution, language)}`}
          </p>
        </>
      )}
      {scenario && (
        <Link className="second" to="/scenarios/$code" params={{ code: scenario.code }}>
          {t('joint.own', { code: scenario.code })}
        </Link>
      )}
    </li>
  );
}

/** The answer of a firm that is asked, or its way out while the scenario is still being formed. */
function Answer({ scenarioId, can }: { scenarioId: string; can: CoSponsor['viewerCan'] }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [contribution, setContribution] = useState<MoneyRange | null>(null);
  const settle = (): Promise<void> => client.invalidateQueries();
  const accept = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(ScenarioJointAcceptDocument, { input: { scenarioId, contribution } }))
          .scenarioJointAccept,
      ),
    onSuccess: () => toast(t('joint.accepted')),
    onSettled: settle,
  });
  const refuse = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(ScenarioJointRefuseDocument, { input: { scenarioId } })).scenarioJointRefuse,
      ),
    onSuccess: () => toast(t(can.accept ? 'joint.refused' : 'joint.left')),
    onSettled: settle,
  });
  const error = accept.error ?? refuse.error;
  return (
    <div className="stack joint-answer">
      {can.accept && (
        <>
          <p>
            <b>{t('joint.asked')}</b>
          </p>
          <p className="second">{t('joint.askedText')}</p>
          <MoneyRangeField
            label={t('joint.contribution')}
            hint={t('joint.contributionHint')}
            path="contribution"
            optional
            value={contribution}
            onChange={setContribution}
          />
        </>
      )}
      {!can.accept && <p className="second">{t('joint.leaveText')}</p>}
      {error && (
        <p className="bad-text second" role="alert">
          {problemText(error)}
        </p>
      )}
      <div className="row wrap">
        {can.accept && (
          <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('joint.accept')}
          </Button>
        )}
        <Button danger={!can.accept} loading={refuse.isPending} onClick={() => refuse.mutate()}>
          {t(can.accept ? 'joint.refuse' : 'joint.leave')}
        </Button>
      </div>
    </div>
  );
}

/** The way to like needs, for whoever may propose to share this scenario. */
export function FindLike({ code }: { code: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel pad stack no-print" aria-labelledby="find-like">
      <h2 id="find-like">{t('joint.title')}</h2>
      <p className="second muted">{t('joint.findText')}</p>
      <Link to="/scenarios/$code/joint" params={{ code }} className="button-link">
        {t('joint.find')}
      </Link>
    </section>
  );
}
