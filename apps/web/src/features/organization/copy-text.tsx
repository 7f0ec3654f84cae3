import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';

/** Something to take along, with a button that copies it; where the clipboard is closed it can be selected. */
export function CopyText({ text, label }: { text: string; label: string }): ReactNode {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className="copy-text">
      <input
        className="control"
        readOnly
        aria-label={label}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <Button
        onClick={() =>
          void navigator.clipboard?.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        <span role="status">{t(copied ? 'organization.copied' : 'organization.copy')}</span>
      </Button>
    </div>
  );
}
