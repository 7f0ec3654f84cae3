import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChooseDocument, type Language } from '@fairway/client';
import { Drawer } from '../../ui/drawer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { execute } from '../session/client.ts';
import { NoticeBell } from '../notice/notice-bell.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Brand, LanguageSwitch } from './brand.tsx';
import { besideThePage, type NavGroup } from './navigation.ts';
import { NavGroups } from './nav-groups.tsx';

const Palette = lazy(() => import('./palette.tsx'));

/** Mails come in the language of the console. That it could not be kept is no reason to disturb anybody. */
const rememberLanguage = (language: Language): void =>
  void execute(LanguageChooseDocument, { input: { language } }).catch(() => undefined);

/** Search or jump, language and notices; on a phone also the way to the rest of the navigation. */
export function TopBar({ phone, groups }: { phone: boolean; groups: NavGroup[] }): ReactNode {
  const { t } = useTranslation();
  const [jumping, setJumping] = useState(false);
  const [menu, setMenu] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setJumping(true);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  return (
    <header className="top">
      {phone ? (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('shell.menu')}
            aria-haspopup="dialog"
            aria-expanded={menu}
            onClick={() => setMenu(true)}
          >
            <Icon name="menu" size={22} />
          </button>
          <b className="strong">{t('common.product')}</b>
        </>
      ) : (
        <button type="button" className="jump" aria-haspopup="dialog" onClick={() => setJumping(true)}>
          <Icon name="search" size={16} />
          {t('shell.jump')}
          <kbd>{/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
      )}
      <div className="top-end">
        {phone && (
          <button
            type="button"
            className="icon-button"
            aria-label={t('shell.jump')}
            aria-haspopup="dialog"
            onClick={() => setJumping(true)}
          >
            <Icon name="search" size={20} />
          </button>
        )}
        <LanguageSwitch onSwitch={rememberLanguage} />
        <NoticeBell />
      </div>
      <Drawer
        open={menu}
        placement="left"
        size={288}
        onClose={() => setMenu(false)}
        title={<Brand />}
        footer={<AccountMenu />}
        className="drawer-nav"
      >
        <nav aria-label={t('shell.menu')}>
          <NavGroups groups={besideThePage(groups)} onChoose={() => setMenu(false)} />
        </nav>
      </Drawer>
      <Suspense>{jumping && <Palette groups={groups} onClose={() => setJumping(false)} />}</Suspense>
    </header>
  );
}
