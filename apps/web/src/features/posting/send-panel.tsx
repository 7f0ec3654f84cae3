import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { Draft } from '../draft/use-draft.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { isDraftable, type Content } from './content.ts';

/** Sends what an office drafted to the firm, which confirms by the link in its mail before anything can open. */
export function SendPanel({ firm, draft }: { firm: string; draft: Draft<Content> }): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [sending, setSending] = useState(false);
  const ready = isDraftable(draft.content);
  return (
    <section className="panel submit-bar">
      <div className="second">
        <p>{t('posting.sendText', { firm })}</p>
        {!ready && <p className="warn-text">{t('posting.sendNeedsTitle')}</p>}
        {draft.problem && (
          <p className="bad-text" role="alert">
            {problemText(draft.problem)}
          </p>
        )}
      </div>
      <Button
        type="primary"
        size="large"
        loading={sending}
        disabled={!ready}
        onClick={() => {
          setSending(true);
          void draft.save().finally(() => setSending(false));
        }}
      >
        {t('posting.send', { firm })}
      </Button>
    </section>
  );
}
