import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import { useLanguage } from '../../i18n/index.ts';
import { ago, minute } from '../../ui/format.ts';
import { Facts, Tag, type Tone } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { percentOf } from './reliability-plot.tsx';
import { useDecide, type Model, type Verb } from './use-calibration.ts';

const TONES: Record<Model['state'], Tone> = {
  FITTING: 'brand',
  FAILED: 'bad',
  CANDIDATE: 'plain',
  SHADOW: 'teal',
  PROMOTED: 'good',
  RETIRED: 'outline',
};
const VERBS = ['promote', 'rollBack', 'shadow', 'unshadow'] as const;
/** Acts that change what everybody is told are asked about once. */
const ASKED: readonly Verb[] = ['promote', 'rollBack'];

/** Every version of what was learnt, the newest first, with what may be done with it. */
export function ModelList({ models }: { models: readonly Model[] }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<{ model: Model; verb: Verb } | null>(null);
  const decide = useDecide(() => setAsking(null));
  const act = (model: Model, verb: Verb): void =>
    ASKED.includes(verb) ? setAsking({ model, verb }) : decide.mutate({ model, verb });
  return (
    <>
      <ol className="model-list">
        {models.map((model) => (
          <ModelRow
            key={model.id}
            model={model}
            onVerb={(verb) => act(model, verb)}
            busy={decide.isPending}
          />
        ))}
      </ol>
      <Modal
        open={asking !== null}
        title={
          asking &&
          t(`learning.ask.${asking.verb as 'promote' | 'rollBack'}`, { version: asking.model.version })
        }
        okText={asking && t(`learning.verb.${asking.verb}`)}
        confirmLoading={decide.isPending}
        onCancel={() => setAsking(null)}
        onOk={() => asking && decide.mutate(asking)}
      >
        <p>{asking && t(`learning.askText.${asking.verb as 'promote' | 'rollBack'}`)}</p>
      </Modal>
    </>
  );
}

function ModelRow({
  model,
  onVerb,
  busy,
}: {
  model: Model;
  onVerb: (verb: Verb) => void;
  busy: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const name = `${t(`learning.kind.${model.kind}`)} v${model.version}`;
  return (
    <li data-model={`${model.kind} ${model.version}`} data-state={model.state}>
      <div className="model-words">
        <h3 className="row wrap">
          {name}
          <Tag tone={TONES[model.state]}>{t(`learning.state.${model.state}`)}</Tag>
        </h3>
        <Facts>
          {[
            model.outcomes > 0 && t('learning.fittedOn', { count: model.outcomes, accepted: model.accepted }),
            model.method && t(`learning.method.${model.method}`),
            <time key="at" dateTime={model.createdAt} title={minute(model.createdAt)}>
              {ago(model.createdAt)}
            </time>,
          ]}
        </Facts>
        {model.state === 'FITTING' && (
          <progress max={100} value={model.progress} aria-label={t('learning.progress', { name })} />
        )}
        {model.state === 'FAILED' && <p className="second">{t('learning.failed')}</p>}
        <Judged model={model} />
        <Segments model={model} />
        <Weights model={model} />
        <Difference model={model} />
      </div>
      <div className="model-actions">
        {VERBS.filter((verb) => model.viewerCan[verb]).map((verb) => (
          <Button
            key={verb}
            size="small"
            disabled={busy}
            aria-label={`${t(`learning.verb.${verb}`)}: ${name}`}
            aria-haspopup={ASKED.includes(verb) ? 'dialog' : undefined}
            onClick={() => onVerb(verb)}
          >
            {t(`learning.verb.${verb}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** How it did on later time, against what was in use. */
function Judged({ model: { comparison, heldOut, kind, state } }: { model: Model }): ReactNode {
  const { t } = useTranslation();
  if (!comparison) return null;
  const open = state === 'CANDIDATE' || state === 'SHADOW';
  return (
    <>
      <p className="second">
        {t(comparison.better ? 'learning.better' : 'learning.notBetter', {
          count: comparison.outcomes,
          gain: comparison.gain.toFixed(4),
          error: comparison.standardError.toFixed(4),
        })}
        {open && !comparison.better && kind === 'CALIBRATION' && ` ${t('learning.notPromotable')}`}
      </p>
      {heldOut && (
        <p className="second muted">
          {t('learning.heldOut', {
            ece: percentOf(heldOut.ece),
            brier: heldOut.brier.toFixed(3),
            constant: heldOut.brierConstant.toFixed(3),
          })}
        </p>
      )}
    </>
  );
}

function Segments({ model: { segments } }: { model: Model }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  if (!segments.length) return null;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    segments.map((code) => name('SECTOR', code)),
  );
  return <p className="second muted">{t('learning.segments', { names })}</p>;
}

/** Fitted weights beside those in use: a proposal, published where weights are edited. */
function Weights({ model: { weights } }: { model: Model }): ReactNode {
  const { t } = useTranslation();
  if (!weights) return null;
  return (
    <>
      <dl className="model-weights">
        {weights.map((one) => (
          <div key={one.code}>
            <dt>{t(`criterion.${one.code}`)}</dt>
            <dd>
              <span className="muted">{(one.inUse / 10).toFixed(1)}</span> →{' '}
              <b>{(one.fitted / 10).toFixed(1)}%</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="second muted">{t('learning.weightsHint')}</p>
    </>
  );
}

function Difference({ model: { difference, kind } }: { model: Model }): ReactNode {
  const { t } = useTranslation();
  if (!difference) return null;
  const weights = kind === 'WEIGHTS';
  const figure = (value: number): string => (weights ? value.toFixed(1) : percentOf(value));
  return (
    <p className="second">
      {t(weights ? 'learning.differenceWeights' : 'learning.difference', {
        count: difference.pairs,
        mean: figure(difference.mean),
        largest: figure(difference.largest),
        changed: difference.firstChanged,
        scenarios: difference.scenarios,
      })}
    </p>
  );
}
