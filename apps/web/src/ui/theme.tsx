import { useEffect, type ReactNode } from 'react';
import ConfigProvider from 'antd/es/config-provider';
import defaultAlgorithm from 'antd/es/theme/themes/default';
import darkAlgorithm from 'antd/es/theme/themes/dark';
import { useAntLocale } from '../i18n/index.ts';
import { usePreferences } from './preferences.ts';
import { antTokens, palettes } from './tokens.ts';
import { useMedia } from './use-media.ts';

/** Ant Design with our tokens, in the chosen scheme, size of type and language. */
export function Theme({ children }: { children: ReactNode }): ReactNode {
  const [{ scheme: wanted, text }] = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const paper = useMedia('print');
  const scheme = paper ? 'light' : wanted === 'system' ? (systemDark ? 'dark' : 'light') : wanted;
  const locale = useAntLocale();
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
    document.documentElement.dataset.text = text;
  }, [scheme, text]);
  return (
    <ConfigProvider
      locale={locale}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      theme={{
        algorithm: scheme === 'dark' ? darkAlgorithm : defaultAlgorithm,
        token: { ...antTokens(scheme, text === 'large'), motion: !still },
        // The dark algorithm dims the brand; buttons keep the colour of our own links and bars.
        components: {
          Button: {
            paddingInlineSM: 11,
            // Hairlines, not shadows; and links that look like buttons have none either.
            defaultShadow: 'none',
            primaryShadow: 'none',
            dangerShadow: 'none',
            colorPrimary: palettes[scheme].brand,
            colorPrimaryHover: palettes[scheme].brandHover,
            colorPrimaryActive: palettes[scheme].brandHover,
          },
        },
      }}
    >
      {children}
    </ConfigProvider>
  );
}
