import { memo, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { ago, day, daysUntil, inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { LateMenu, MenuPopup } from '../../ui/menu.tsx';
import { Initial, Tag } from '../../ui/parts.tsx';
import { targetsOf, type Pilot } from './board.ts';
import { Dwell } from './dwell.tsx';
import { useRemind } from './use-remind.ts';

const REMIND = 'remind';

interface Props {
  pilot: Pilot;
  shared: boolean;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
  index: number;
  /** How many the column has, where not all of them are drawn. */
  of: number | undefined;
  /** Pixels from the top of its column, where it is drawn by its place. */
  start: number | undefined;
  measure: (element: HTMLElement | null) => void;
}

/** A card that is drawn already stays as it is while its column scrolls. */
export const PilotCard = memo(DrawnCard);

/** A pilot on the board: how long it has stood there, what endangers it, and what comes next. */
function DrawnCard({ pilot, shared, onMove, index, of, start, measure }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const ref = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  const movable = pilot.viewerCan.move && pilot.state === 'RUNNING';
  useEffect(() => {
    if (!movable || !ref.current) return;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ pilotId: pilot.id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [movable, pilot.id]);
  useLayoutEffect(() => {
    if (of) measure(ref.current);
  }, [of, measure]);
  return (
    <li
      ref={ref}
      className="pilot-card"
      data-index={index}
      data-dragging={dragging || undefined}
      style={start === undefined ? undefined : { top: start }}
      aria-posinset={of && index + 1}
      aria-setsize={of}
    >
      <div className="pilot-code">
        {pilot.code}
        {pilot.riskTier === 'HIGH' && (
          <span className="sandbox">
            <Icon name="shield" size={16} label={t('pilot.highRisk')} />
          </span>
        )}
        {pilot.state === 'PAUSED' && <Tag tone="warn">{t('pilotState.PAUSED')}</Tag>}
        {(movable || pilot.viewerCan.remind) && (
          <LateMenu popup={(props) => <MoveMenu pilot={pilot} onMove={onMove} {...props} />}>
            <button
              type="button"
              className="icon-button"
              aria-label={t('pilot.moveTo', { code: pilot.code })}
            >
              <Icon name="more" size={18} />
            </button>
          </LateMenu>
        )}
      </div>
      <h3>
        <Link to="/pilots/$code" params={{ code: pilot.code }} draggable={false}>
          {inLanguage(pilot.title, language)}
        </Link>
      </h3>
      <p className="pilot-parties">
        {inLanguage(pilot.firm.name, language)} → {inLanguage(pilot.vendor.name, language)}
      </p>
      {shared && (
        <p className="pilot-parties">
          <Tag tone={pilot.stage === 'SANDBOX' ? 'outline' : 'plain'}>{t(`stage.${pilot.stage}`)}</Tag>
        </p>
      )}
      <Dwell pilot={pilot} />
      <Risk pilot={pilot} />
      <Next pilot={pilot} />
    </li>
  );
}

function MoveMenu({
  pilot,
  onMove,
  onOpenChange,
}: {
  pilot: Pilot;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
  onOpenChange: (open: boolean) => void;
}): ReactNode {
  const { t } = useTranslation();
  const remind = useRemind();
  const may = pilot.viewerCan.move && pilot.state === 'RUNNING';
  const { forward, back } = may ? targetsOf(pilot) : { forward: null, back: null };
  const missing = pilot.gate?.items.filter((item) => !item.met).length ?? 0;
  const items = [
    forward && {
      key: forward,
      label: missing
        ? t('pilot.moveOnMissing', { stage: t(`stage.${forward}`), count: missing })
        : t('pilot.moveOn', { stage: t(`stage.${forward}`) }),
    },
    back && { key: back, label: t('pilot.moveBack', { stage: t(`stage.${back}`) }) },
    pilot.viewerCan.remind && {
      key: REMIND,
      label: pilot.remindedAt
        ? t('pilotTable.remindAgain', { when: ago(pilot.remindedAt) })
        : t('pilotPage.remind'),
    },
  ].filter((item) => item !== null && item !== false);
  return (
    <MenuPopup
      onOpenChange={onOpenChange}
      menu={{
        items,
        onClick: ({ key }) =>
          key === REMIND ? remind.mutate([pilot]) : onMove(pilot, key as Pilot['stage']),
      }}
    />
  );
}

/** The worst reason why it is not on track; the stay itself is shown above already. */
function Risk({ pilot }: { pilot: Pilot }): ReactNode {
  const { t } = useTranslation();
  const worst = pilot.healthReasons.find((one) => one.code !== 'STAGE_OVERDUE');
  if (!worst) return null;
  return (
    <p className="pilot-risk" data-health={worst.health}>
      <Icon name="alert" size={15} label={t(`health.${worst.health}`)} />
      <span>{t(`healthReason.${worst.code}`, { count: worst.amount })}</span>
    </p>
  );
}

function Next({ pilot }: { pilot: Pilot }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nextMilestone } = pilot;
  const owner = pilot.firmOwner?.name ?? pilot.vendorOwner?.name;
  const missing = pilot.gate?.items.find((item) => !item.met);
  const next = nextMilestone
    ? inLanguage(nextMilestone.title, language)
    : missing
      ? t('pilot.waiting', { item: inLanguage(missing.title, language) })
      : '';
  if (!owner && !next) return null;
  const late = nextMilestone ? daysUntil(nextMilestone.dueAt) < 0 : false;
  return (
    <p className="pilot-next">
      {owner ? <Initial name={owner} size={20} /> : <span />}
      <span>
        {owner && (
          <span className={next ? 'visually-hidden' : undefined}>{t('pilot.owner', { name: owner })} </span>
        )}
        {next}
      </span>
      {nextMilestone && (
        <time className={late ? 'bad-text strong' : undefined}>{day(nextMilestone.dueAt)}</time>
      )}
    </p>
  );
}
