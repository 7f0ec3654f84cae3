import { useDeferredValue } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRouter } from '@tanstack/react-router';
import { JumpDocument, JumpPilotsDocument, LanguageChooseDocument } from '@fairway/client';
import { speak, useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import type { IconName } from '../../ui/icon.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';
import { wordsMatch } from './jump-words.ts';
import type { NavGroup } from './navigation.ts';

export interface Jump {
  key: string;
  title: string;
  note?: string;
  icon: IconName;
  run: () => void;
}

export interface JumpGroup {
  title: string;
  jumps: Jump[];
}

const PILOTS_AT_MOST = 6;

/** Everything that the words lead to: pages, what can be done, and records that the service finds. */
export function useJumps(text: string, groups: NavGroup[]): { found: JumpGroup[]; searching: boolean } {
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const actions = useActions();
  const words = text.trim();
  const search = useDeferredValue(words);
  const records = useQuery({
    queryKey: ['jump', search],
    queryFn: ({ signal }) => execute(JumpDocument, { search }, { signal }),
    enabled: search.length > 0,
    placeholderData: (before) => before,
  });
  const hasPilots = groups.some((group) => group.items.some((item) => item.to === '/pipeline'));
  // Whoever may see pilots sees few enough to be searched here.
  const pilots = useQuery({
    queryKey: ['jump-pilots'],
    queryFn: ({ signal }) => execute(JumpPilotsDocument, {}, { signal }),
    enabled: hasPilots,
    staleTime: 60_000,
  });
  const go = (href: string) => () => router.history.push(href);
  const record = (icon: IconName, href: string, one: { id: string; code: string }, title: string): Jump => ({
    key: one.id,
    title,
    note: one.code,
    icon,
    run: go(href),
  });

  const pages = groups
    .flatMap((group) => group.items)
    .filter((item) => wordsMatch(words, [t(item.label)]))
    .map<Jump>((item) => ({
      key: item.label,
      title: t(item.label),
      icon: item.icon,
      run: () => void router.navigate({ to: item.to, search: (item.search ?? {}) as never }),
    }));
  const data = search ? records.data : undefined;
  const found: JumpGroup[] = [
    { title: t('shell.pages'), jumps: pages },
    { title: t('shell.actions'), jumps: actions.filter((one) => wordsMatch(words, [one.title])) },
    {
      title: t('nav.scenarios'),
      jumps: (data?.scenarios.nodes ?? []).map((one) =>
        record('grid', `/scenarios/${one.code}`, one, inLanguage(one.title, language)),
      ),
    },
    {
      title: t('shell.solutions'),
      jumps: (data?.solutions.nodes ?? []).map((one) =>
        record('solution', `/solutions/${one.code}`, one, inLanguage(one.title, language)),
      ),
    },
    {
      title: t('shell.pilots'),
      jumps: (words ? (pilots.data?.pilots.nodes ?? []) : [])
        .filter((one) =>
          wordsMatch(words, [
            one.code,
            ...[one.title, one.firm.name, one.vendor.name].flatMap(({ zh, en }) => [zh ?? '', en ?? '']),
          ]),
        )
        .slice(0, PILOTS_AT_MOST)
        .map((one) => record('board', `/pilots/${one.code}`, one, inLanguage(one.title, language))),
    },
    {
      title: t('shell.organizations'),
      jumps: (data?.organizations.nodes ?? []).map((one) =>
        record('shield', `/organizations/${one.id}`, one, inLanguage(one.name, language)),
      ),
    },
  ];
  return { found: found.filter((group) => group.jumps.length), searching: records.isFetching };
}

/** What can be done from anywhere. */
function useActions(): Jump[] {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const [{ scheme, text }, prefer] = usePreferences();
  const posts = rolesOf(useViewer()).includes('FIRM');
  const other = language === 'zh' ? 'en' : 'zh';
  const dark = document.documentElement.dataset.scheme === 'dark' || scheme === 'dark';
  return [
    ...(posts
      ? [
          {
            key: 'post',
            title: t('shell.postScenario'),
            icon: 'plus' as const,
            run: () => router.history.push('/scenarios/new'),
          },
        ]
      : []),
    {
      key: 'language',
      title: t('shell.otherLanguage'),
      icon: 'language',
      run: () => {
        void speak(other);
        // That it could not be kept for mails is no reason to disturb anybody.
        void execute(LanguageChooseDocument, { input: { language: other } }).catch(() => undefined);
      },
    },
    {
      key: 'scheme',
      title: t(dark ? 'shell.toLight' : 'shell.toDark'),
      icon: dark ? 'sun' : 'moon',
      run: () => prefer({ scheme: dark ? 'light' : 'dark' }),
    },
    {
      key: 'text',
      title: t(text === 'large' ? 'account.normalText' : 'account.largeText'),
      icon: 'text',
      run: () => prefer({ text: text === 'large' ? 'normal' : 'large' }),
    },
  ];
}
