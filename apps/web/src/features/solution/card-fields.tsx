import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../ui/format.ts';
import { BilingualField } from '../../ui/form/text-field.tsx';
import { CARD_PARTS, hasWords, type Card } from './offer-content.ts';

const EMPTY = Object.fromEntries(CARD_PARTS.map((part) => [part, {}])) as Card;

/** The model card, folded away until somebody wants it. */
export function CardFields({
  card,
  language,
  onChange,
}: {
  card: Card | null;
  language: Language;
  onChange: (card: Card | null) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <details className="form-section card-fields" open={!!card || undefined}>
      <summary>
        <b>{t('offer.part.card')}</b> <span className="field-optional">{t('form.optional')}</span>
        <span className="second muted"> {t('offer.form.cardHint')}</span>
      </summary>
      <div className="form">
        {CARD_PARTS.map((part) => (
          <BilingualField
            key={part}
            path={`modelCard.${part}`}
            label={t(`offer.card.${part}`)}
            optional
            primary={language}
            rows={2}
            maxLength={4_000}
            value={card?.[part]}
            onChange={(text) => {
              const next = { ...(card ?? EMPTY), [part]: text };
              onChange(CARD_PARTS.some((one) => hasWords(next[one])) ? next : null);
            }}
          />
        ))}
      </div>
    </details>
  );
}
