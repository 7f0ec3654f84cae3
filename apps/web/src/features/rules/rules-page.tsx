import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { day } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { ErrorState, NoPermission, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { DryRunPanel } from './dry-run-panel.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { useDryRun, useRules, useSaveDraft, type Publication } from './use-rules.ts';
import { VersionList } from './version-list.tsx';
import { WeightsEditor } from './weights-editor.tsx';
import { fromRows, fromText, isSame, sumOf, toText, WHOLE, type Thousandths } from './weights.ts';
import '../../ui/styles/panel-parts.css';
import './rules.css';

const route = getRouteApi('/shell/rules');

/** How much each criterion counts for everybody: tried on the last scenarios first, then published with a reason. */
export default function RulesPage(): ReactNode {
  const { t } = useTranslation();
  const rules = useRules();
  useTitle(t('nav.rules'));
  const [now] = rules.versions;
  return (
    <div className="page rules-page">
      <PageHead
        title={t('nav.rules')}
        lead={
          now && t('rules.lead', { version: now.version, day: now.publishedAt ? day(now.publishedAt) : '' })
        }
      >
        <Link className="link-button" to="/rules/calibration">
          {t('nav.calibration')}
        </Link>
      </PageHead>
      {rules.list.isPending && <SkeletonRows rows={7} height={56} />}
      {rules.list.isError && !rules.list.data && (
        <ErrorState error={rules.list.error} onRetry={() => void rules.list.refetch()} />
      )}
      {rules.can && !rules.can.read && <NoPermission />}
      {now && <Workbench rules={rules} current={fromRows(now.weights)} version={now.version ?? 0} />}
    </div>
  );
}

function Workbench({
  rules,
  current,
  version,
}: {
  rules: ReturnType<typeof useRules>;
  current: Thousandths;
  version: number;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { w } = route.useSearch();
  const navigate = route.useNavigate();
  const weights = (w && fromText(w)) || current;
  const [tried, setTried] = useState<Thousandths>();
  const [asking, setAsking] = useState<{ of: Publication['of']; from: number | null }>();
  const dryRun = useDryRun(tried);
  const keep = useSaveDraft(() => toast(t('rules.draftKept')));
  const set = (next: Thousandths): void =>
    void navigate({
      search: isSame(next, current) ? {} : { w: toText(next) },
      replace: true,
      resetScroll: false,
    });
  const whole = sumOf(weights) === WHOLE;
  const changed = !isSame(weights, current);
  const seen = !!tried && isSame(tried, weights) && !!dryRun.data;
  const ready = seen && changed && dryRun.data?.version === version;
  const draft = rules.draft && fromRows(rules.draft.weights);
  const why = !changed ? t('rules.whyUnchanged') : !whole ? t('rules.whySum') : null;
  return (
    <div className="rules-columns">
      <div className="stack">
        {draft && !changed && !isSame(draft, current) && (
          <p className="note draft-note">
            {t('rules.draftThere')}{' '}
            <button type="button" className="link-button" onClick={() => set(draft)}>
              {t('rules.draftGoOn')}
            </button>
          </p>
        )}
        <WeightsEditor
          weights={weights}
          current={current}
          version={version}
          readOnly={!rules.can?.change}
          onChange={set}
        >
          {rules.can?.change && (
            <>
              {ready ? (
                <Button
                  type="primary"
                  aria-haspopup="dialog"
                  onClick={() => setAsking({ of: weights, from: null })}
                >
                  {t('rules.publish', { next: version + 1 })}
                </Button>
              ) : (
                <Button
                  type="primary"
                  disabled={!!why}
                  loading={dryRun.isFetching}
                  aria-describedby={why ? 'rules-why' : undefined}
                  onClick={() => setTried(weights)}
                >
                  {t('rules.run')}
                </Button>
              )}
              {changed && whole && (
                <Button loading={keep.isPending} onClick={() => keep.mutate(weights)}>
                  {t('rules.keepDraft')}
                </Button>
              )}
              {why && (
                <p id="rules-why" className="second muted">
                  {why}
                </p>
              )}
              {keep.isError && (
                <p className="second bad-text" role="alert">
                  {problemText(keep.error)}
                </p>
              )}
            </>
          )}
        </WeightsEditor>
        <p className="second muted">{t('rules.gates')}</p>
      </div>
      <div className="stack">
        <DryRunPanel query={dryRun} outdated={!!tried && !isSame(tried, weights)} />
        <VersionList
          rules={rules}
          onTry={(one) => set(fromRows(one.weights))}
          onBack={(one) => setAsking({ of: { id: one.id }, from: one.version ?? null })}
        />
      </div>
      {asking && (
        <PublishDialog
          of={asking.of}
          from={asking.from}
          version={version}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined);
            setTried(undefined);
            void navigate({ search: {}, replace: true, resetScroll: false });
          }}
        />
      )}
    </div>
  );
}
