import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Input from 'antd/es/input';
import { Icon } from '../../ui/icon.tsx';

/** Searches while one types, a moment after the last key, and never between the keys of an input method. */
export function SearchField({
  value,
  onChange,
}: {
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const composing = useRef(false);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (composing.current || text.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text.trim();
      onChange(sent.current);
    }, 250);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      size="large"
      allowClear
      type="search"
      maxLength={200}
      aria-label={t('scenario.search')}
      placeholder={t('scenario.search')}
      prefix={<Icon name="search" size={18} />}
      value={text}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={(event) => {
        composing.current = false;
        setText(event.currentTarget.value);
      }}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
