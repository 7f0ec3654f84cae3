import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { speak, useLanguage } from '../../i18n/index.ts';
import type { Language } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';

export function Brand(): ReactNode {
  const { t } = useTranslation();
  return (
    <Link to="/" className="brand">
      <svg className="mark" viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="8" />
        <path d="M8.500 21.500C8.500 15 19.500 15 19.500 6.500" />
        <circle cx="19.500" cy="20.500" r="1.500" />
        <circle cx="8.500" cy="8" r="1.500" />
      </svg>
      <span>
        <b>{t('common.product')}</b>
        <small>{t('common.subtitle')}</small>
      </span>
    </Link>
  );
}

/** Names the other language in that language, and switches to it. */
export function LanguageSwitch({ onSwitch }: { onSwitch?: (language: Language) => void }): ReactNode {
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="top-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => {
        void speak(other);
        onSwitch?.(other);
      }}
    >
      <Icon name="language" />
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
