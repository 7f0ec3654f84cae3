import { useEffect, useRef, useState, type ReactNode } from 'react';
import Input from 'antd/es/input';
import { Icon } from '../../ui/icon.tsx';

/** Searches while one types, a moment after the last key, and never between the keys of an input method. */
export function SearchField({
  value,
  label,
  onChange,
}: {
  value: string;
  label: string;
  onChange: (value: string) => void;
}): ReactNode {
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
      aria-label={label}
      placeholder={label}
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
