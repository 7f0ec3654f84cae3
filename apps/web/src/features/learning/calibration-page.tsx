import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, NoPermission, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ModelList } from './model-list.tsx';
import { ReliabilityFigures, ReliabilityPlot } from './reliability-plot.tsx';
import { useCalibration, useFit, type Report } from './use-calibration.ts';
import './learning.css';

/** How true the likelihood is, and which version says it. */
export default function CalibrationPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('nav.calibration'));
  const { data: report, isPending, isError, error, refetch } = useCalibration();
  return (
    <div className="page learning">
      <PageHead
        title={t('nav.calibration')}
        lead={t('learning.lead')}
        back={{ to: '/rules', label: t('nav.rules') }}
      >
        {report?.viewerCan.fit && <FitButtons models={report.models} />}
      </PageHead>
      {isError && !report && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && <SkeletonRows rows={3} height={160} />}
      {report === null && (
        <div className="panel">
          <NoPermission />
        </div>
      )}
      {report && <Contents report={report} />}
    </div>
  );
}

function Contents({ report }: { report: Report }): ReactNode {
  const { t } = useTranslation();
  const { promoted } = report;
  return (
    <>
      <section className="panel pad" aria-labelledby="in-use-title">
        <h2 id="in-use-title">{t('learning.inUse')}</h2>
        <p>
          {promoted
            ? t('learning.inUseVersion', { version: promoted.version, count: promoted.outcomes })
            : t('learning.inUsePrior')}
        </p>
        <dl className="learning-counts">
          {(['outcomes', 'accepted', 'open'] as const).map((key) => (
            <div key={key}>
              <dt>{t(`learning.count.${key}`)}</dt>
              <dd>{report[key].toLocaleString()}</dd>
            </div>
          ))}
        </dl>
        {!report.isEnough && (
          <p className="second muted">
            {t('learning.needs', { count: report.enough.outcomes, each: report.enough.ofEachKind })}
          </p>
        )}
      </section>
      <section className="panel pad" aria-labelledby="plot-title">
        <h2 id="plot-title">{t('learning.plot')}</h2>
        {report.said.n ? (
          <>
            <p className="second muted">{t('learning.plotText')}</p>
            <ReliabilityFigures reliability={report.said} />
            <ReliabilityPlot reliability={report.said} />
          </>
        ) : (
          <Empty title={t('learning.noneTitle')} text={t('learning.noneText')} />
        )}
      </section>
      <section className="panel pad" aria-labelledby="models-title">
        <h2 id="models-title">{t('learning.models')}</h2>
        {report.models.length ? (
          <ModelList models={report.models} />
        ) : (
          <p className="muted">{t('learning.noModels')}</p>
        )}
      </section>
    </>
  );
}

function FitButtons({ models }: { models: Report['models'] }): ReactNode {
  const { t } = useTranslation();
  const fit = useFit();
  const isFitting = (kind: Report['models'][number]['kind']): boolean =>
    models.some((model) => model.kind === kind && model.state === 'FITTING');
  return (
    <>
      <Button loading={isFitting('WEIGHTS')} onClick={() => fit.mutate('WEIGHTS')}>
        {t('learning.fitWeights')}
      </Button>
      <Button type="primary" loading={isFitting('CALIBRATION')} onClick={() => fit.mutate('CALIBRATION')}>
        {t('learning.fitCalibration')}
      </Button>
    </>
  );
}
