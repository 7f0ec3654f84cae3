import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import { ScenarioJumpDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { execute } from '../session/client.ts';
import type { NavGroup } from './navigation.ts';

interface Option {
  key: string;
  title: string;
  note?: string;
  icon: IconName;
  go: () => void;
}

/** Jumps to a page, or to a scenario that the service finds. */
export default function Palette({ groups, onClose }: { groups: NavGroup[]; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const search = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['jump', search],
    queryFn: ({ signal }) => execute(ScenarioJumpDocument, { search }, { signal }),
    enabled: search.length > 0,
    placeholderData: (before) => before,
  });

  const pages = groups
    .flatMap((group) => group.items)
    .filter((item) => t(item.label).toLowerCase().includes(text.trim().toLowerCase()))
    .map<Option>((item) => ({
      key: item.label,
      title: t(item.label),
      icon: item.icon,
      go: () => void navigate({ to: item.to, search: (item.search ?? {}) as never }),
    }));
  const found = (search ? (data?.scenarios.nodes ?? []) : []).map<Option>((one) => ({
    key: one.id,
    title: inLanguage(one.title, language),
    note: one.code,
    icon: 'grid',
    go: () => void navigate({ to: '/scenarios/$code', params: { code: one.code } }),
  }));
  const options = [...pages, ...found];
  const active = Math.min(at, options.length - 1);
  const choose = (option: Option | undefined): void => {
    if (!option) return;
    onClose();
    option.go();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % Math.max(1, options.length));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(options[active]);
  };
  const list = (title: string, part: Option[], from: number): ReactNode =>
    part.length > 0 && (
      <div role="group" aria-label={title}>
        <h3 aria-hidden="true">{title}</h3>
        {part.map((option, index) => (
          <div
            key={option.key}
            id={`${id}-${from + index}`}
            role="option"
            aria-selected={from + index === active}
            className="palette-option"
            onMouseMove={() => setAt(from + index)}
            onClick={() => choose(option)}
          >
            <Icon name={option.icon} size={16} />
            <span>{option.title}</span>
            {option.note && <small>{option.note}</small>}
          </div>
        ))}
      </div>
    );

  return (
    <Modal open title={t('shell.jump')} footer={null} onCancel={onClose} width={560} style={{ top: 72 }}>
      <Input
        autoFocus
        size="large"
        value={text}
        placeholder={t('shell.jumpHint')}
        prefix={<Icon name="search" size={16} />}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length ? `${id}-${active}` : undefined}
        aria-label={t('shell.jump')}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('shell.jump')} className="palette-list">
        {list(t('shell.pages'), pages, 0)}
        {list(t('nav.scenarios'), found, pages.length)}
      </div>
      <p className="second muted" role="status">
        {!options.length && (isFetching ? t('common.loading') : t('shell.nothingFound'))}
      </p>
    </Modal>
  );
}
