import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { toast } from './toasts.tsx';
import { UploadError, type TakenFile } from './upload.ts';
import { useUploads, type Pending } from './use-uploads.ts';
import './styles/file-field.css';

export type { TakenFile } from './upload.ts';

const MB = 2 ** 20;
const IMAGES = '.jpg,.jpeg,.png,.webp';
const KINDS = {
  photos: { accept: IMAGES, most: 15 },
  files: { accept: '.pdf,.docx,.xlsx,.pptx,.csv,.txt,.json,.jsonl', most: 50 },
  papers: { accept: `.pdf,${IMAGES}`, most: 50 },
  tables: { accept: '.csv,.xlsx,.jsonl,.json,.txt', most: 10 },
} as const;

/** The one file that came or went: for whoever stores each change by itself. */
export type FileChange = { added: TakenFile } | { removed: TakenFile };

export interface FileFieldProps {
  label: string;
  hint?: string;
  kind: keyof typeof KINDS;
  /** What the service has taken, in order; the field itself keeps only what is on its way. */
  value: readonly TakenFile[];
  onChange: (files: readonly TakenFile[], change: FileChange) => void;
  /** At most so many files; default 10. */
  max?: number;
  /** Told while files are on their way, so that a form can say so beside its button. */
  onBusy?: (busy: boolean) => void;
  /** What a verb refused about these files. */
  error?: string;
}

/** Takes files by drop, choice or camera, and sends each at once; the form keeps ids of what arrived. */
export function FileField(props: FileFieldProps): ReactNode {
  const { label, hint, kind, value, onChange, max = 10, onBusy, error } = props;
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const files = useRef(value);
  files.current = value;
  const put = (next: readonly TakenFile[], change: FileChange): void => {
    files.current = next;
    onChange(next, change);
  };
  const { pending, add, cancel, retry } = useUploads((file) =>
    put([...files.current, file], { added: file }),
  );
  const busy = pending.some((one) => one.state !== 'FAILED');
  useEffect(() => onBusy?.(busy), [busy, onBusy]);
  const { accept, most } = KINDS[kind];
  const alone = max === 1;
  const left = max - value.length - pending.filter((one) => one.state !== 'FAILED').length;

  const refusal = (file: File): UploadError | undefined => {
    const dot = file.name.lastIndexOf('.');
    const extension = dot < 0 ? '' : file.name.slice(dot).toLowerCase();
    if (!accept.split(',').includes(extension)) return new UploadError('FILE_TYPE_REFUSED', '');
    const cap = IMAGES.split(',').includes(extension) ? 15 : most;
    if (file.size > cap * MB) return new UploadError('FILE_TOO_LARGE', '');
    return file.size ? undefined : new UploadError('FILE_EMPTY', '');
  };
  const choose = (list: FileList | null): void => {
    const chosen = [...(list ?? [])];
    if (chosen.length > left) toast(t('file.tooMany', { count: max }), { tone: 'bad' });
    add(chosen.slice(0, Math.max(0, left)), refusal);
  };
  const remove = (file: TakenFile): void => {
    const at = files.current.indexOf(file);
    put(
      files.current.filter((one) => one !== file),
      { removed: file },
    );
    toast(t('file.removed', { name: file.name }), {
      action: {
        label: t('common.undo'),
        run: () => put([...files.current.slice(0, at), file, ...files.current.slice(at)], { added: file }),
      },
    });
  };

  return (
    <div className="file-field" role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className="file-field-label">
        {label}
      </span>
      <div
        className="file-drop"
        hidden={alone && left < 1}
        data-over={over || undefined}
        data-bad={error ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          choose(event.dataTransfer.files);
        }}
      >
        <Icon name="attach" size={22} />
        <span className="file-drop-words">
          {left > 0 ? t('file.drop') : t('file.full', { count: max })}
          <span className="muted small" id={`${id}-hint`}>
            {hint ?? t(`file.kinds.${kind}`, { most })}
          </span>
        </span>
        {left > 0 && (
          <span className="file-drop-actions">
            <Choose
              id={`${id}-choose`}
              label={t('file.choose')}
              hint={`${id}-hint`}
              accept={accept}
              multiple={max > 1}
              onFiles={choose}
            />
            {kind !== 'files' && kind !== 'tables' && (
              <Choose
                id={`${id}-camera`}
                label={t('file.camera')}
                hint={`${id}-hint`}
                accept="image/jpeg,image/png"
                camera
                onFiles={choose}
              />
            )}
          </span>
        )}
      </div>
      {error && (
        <p className="bad-text small" role="alert">
          {error}
        </p>
      )}
      <ul className="file-list" aria-live="polite">
        {value.map((file) => (
          <li key={file.id} className="file-item">
            <Thumb src={file.image ? file.url : undefined} name={file.name} />
            <span className="file-words">
              <a href={file.url} target="_blank" rel="noreferrer" className="file-name">
                {file.name}
              </a>
              <span className="muted small">{sizeText(file.size)}</span>
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('file.remove', { name: file.name })}
              onClick={() => remove(file)}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
        {pending.map((one) => (
          <PendingItem
            key={one.key}
            one={one}
            most={most}
            onCancel={() => cancel(one.key)}
            onRetry={() => retry(one.key)}
          />
        ))}
      </ul>
    </div>
  );
}

function Choose(props: {
  id: string;
  label: string;
  hint: string;
  accept: string;
  multiple?: boolean;
  camera?: boolean;
  onFiles: (files: FileList | null) => void;
}): ReactNode {
  const { id, label, hint, accept, multiple, camera, onFiles } = props;
  return (
    <span className={camera ? 'file-choose file-camera' : 'file-choose'}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        aria-describedby={hint}
        onChange={(event) => {
          onFiles(event.target.files);
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

function PendingItem(props: {
  one: Pending;
  most: number;
  onCancel: () => void;
  onRetry: () => void;
}): ReactNode {
  const { one, most, onCancel, onRetry } = props;
  const { t, i18n } = useTranslation();
  const { file, share, state, error } = one;
  const key = `file.problem.${error?.code}`;
  const cap = file.type.startsWith('image/') ? 15 : most;
  const words =
    error &&
    (i18n.exists(key)
      ? String(t(key as never, { most: cap } as never))
      : error.message || t('file.problem.OTHER'));
  const again = error && ['UNREACHABLE', 'UNAVAILABLE', 'TOO_MANY_UPLOADS'].includes(error.code);
  return (
    <li className="file-item" data-failed={state === 'FAILED' || undefined}>
      <Thumb src={one.preview} name={file.name} />
      <span className="file-words">
        <span className="file-name">{file.name}</span>
        {words ? (
          <span className="bad-text small" role="alert">
            {words}
          </span>
        ) : (
          <span className="file-progress">
            <progress value={share} max={1} aria-label={t('file.sending', { name: file.name })} />
            <span className="muted small">
              {share < 1 ? `${Math.round(share * 100)}%` : t('file.checking')}
            </span>
          </span>
        )}
      </span>
      {again && (
        <button type="button" className="link-button" onClick={onRetry}>
          {t('common.retry')}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t(state === 'FAILED' ? 'file.dismiss' : 'file.cancel', { name: file.name })}
        onClick={onCancel}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}

/** Of one size whatever it shows, so that nothing moves when the picture arrives. */
function Thumb({ src, name }: { src?: string; name: string }): ReactNode {
  const extension = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  return (
    <span className="file-thumb" aria-hidden="true">
      {src ? <img src={src} alt="" width={48} height={48} loading="lazy" /> : extension.slice(0, 4)}
    </span>
  );
}

export const sizeText = (bytes: number): string =>
  bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
