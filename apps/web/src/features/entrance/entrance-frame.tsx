import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../ui/use-title.ts';
import { Brand, LanguageSwitch } from '../shell/brand.tsx';
import { SchemeSwitch } from '../shell/public-frame.tsx';
import '../../ui/styles/entrance.css';

/** The frame of the pages that lead in: one task in the middle, nothing beside it. */
export function EntranceFrame({
  title,
  lead,
  wide,
  beside,
  below,
  children,
}: {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  beside?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <div className="entrance">
      <header className="entrance-top">
        <Brand />
        <div className="row">
          <SchemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <main
        className={beside ? 'entrance-body' : wide ? 'entrance-body single wide' : 'entrance-body single'}
      >
        <section aria-labelledby="entrance-title">
          <h1 id="entrance-title">{title}</h1>
          <p className="lead">{lead ?? t('common.tagline')}</p>
          <div className="panel pad">{children}</div>
          {below && <div className="entrance-below">{below}</div>}
        </section>
        {beside}
      </main>
    </div>
  );
}
