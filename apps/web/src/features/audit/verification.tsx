import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { AuditVerificationDocument, type AuditVerificationQuery } from '@fairway/client';
import { minute } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { execute } from '../session/client.ts';
import { useProblemText } from '../session/use-problem-text.ts';

type Found = AuditVerificationQuery['auditVerification'];
/** Entries of one part: some tenths of a second, so that the progress is seen to move. */
const PART = 2_000;

/** Has the chain walked part by part, says how far it is, and what was found in words. */
export function Verification(): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [found, setFound] = useState<Found | null>(null);
  const [running, setRunning] = useState(false);
  const [ended, setEnded] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stopped = useRef(false);

  const run = async (): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    setError(null);
    setEnded(null);
    setFound(null);
    try {
      let after = 0;
      let head: string | null = null;
      for (;;) {
        const part: Found = (await execute(AuditVerificationDocument, { after, head, atMost: PART }))
          .auditVerification;
        setFound(part);
        if (part.brokenAt !== null || part.checked >= part.total || stopped.current) break;
        ({ checked: after, head } = part);
      }
      setEnded(new Date().toISOString());
    } catch (failed) {
      setError(failed);
    } finally {
      setRunning(false);
    }
  };

  return (
    <section className="panel pad verification" aria-labelledby="verify-title">
      <div className="panel-head">
        <div>
          <h2 id="verify-title">{t('audit.verifyTitle')}</h2>
          <p className="second muted">{t('audit.verifyText')}</p>
        </div>
        {running ? (
          <Button onClick={() => (stopped.current = true)}>{t('audit.stop')}</Button>
        ) : (
          <Button type="primary" onClick={() => void run()}>
            {t('audit.verify')}
          </Button>
        )}
      </div>
      {running && (
        <p className="row verification-progress">
          <progress max={found?.total || 1} value={found?.checked ?? 0} aria-label={t('audit.verifyTitle')} />
          <span className="second">
            {t('audit.verifying', { checked: found?.checked ?? 0, total: found?.total ?? '…' })}
          </span>
        </p>
      )}
      <div role="status">
        {!running && found && ended && <Result found={found} at={ended} />}
        {error !== null && <p className="second bad-text">{problemText(error)}</p>}
      </div>
    </section>
  );
}

function Result({ found, at }: { found: Found; at: string }): ReactNode {
  const { t } = useTranslation();
  const broken = found.brokenAt !== null;
  const done = found.checked >= found.total;
  const why = found.why?.includes('missing')
    ? 'missing'
    : found.why?.includes('follow')
      ? 'order'
      : 'altered';
  return (
    <div className="verified" data-tone={broken ? 'bad' : done ? 'good' : 'plain'}>
      <p className="strong">
        <Icon name={broken ? 'alert' : 'shield'} />{' '}
        {broken
          ? t('audit.broken', {
              seq: found.brokenAt,
              why: t(`audit.why.${why}`),
              checked: found.checked,
            })
          : done
            ? t('audit.holds', { count: found.checked })
            : t('audit.stopped', { checked: found.checked })}
        {!broken && done && found.unchained > 0 && <> {t('audit.holdsTail', { count: found.unchained })}</>}
      </p>
      <p className="small">
        {t('audit.verifiedAt', { at: minute(at) })} · {t('audit.head')}{' '}
        <code>{found.head.slice(0, 16)}…</code>
      </p>
    </div>
  );
}
