import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Technology readiness as nine bars beside its number. */
export function ReadinessBars({ level }: { level: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="readiness-bars">
      <span className="readiness-marks" aria-hidden="true">
        {LEVELS.map((one) => (
          <i key={one} data-on={one <= level || undefined} />
        ))}
      </span>
      {t('offer.level', { level })}
    </span>
  );
}

/** The whole scale with its three thirds, and what the level means in words. */
export function ReadinessScale({ level }: { level: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="readiness">
      <ol aria-hidden="true">
        {LEVELS.map((one) => (
          <li key={one} data-on={one <= level || undefined} data-at={one === level || undefined}>
            {one}
          </li>
        ))}
      </ol>
      <p className="readiness-thirds" aria-hidden="true">
        <span>{t('offer.third.research')}</span>
        <span>{t('offer.third.proving')}</span>
        <span>{t('offer.third.use')}</span>
      </p>
      <p>
        <b>{t('offer.levelOf', { level })}</b> {t(`offer.trl.${level}` as never)}
      </p>
    </div>
  );
}
