import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../ui/file-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ScenarioDetail } from './scenario-page.tsx';
import './attachments.css';

type Attachment = ScenarioDetail['attachments'][number];

/** Photos to look at in full, and files to take along; nothing where there are none. */
export function Attachments({ files }: { files: readonly Attachment[] }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number>();
  const photos = files.filter((file) => file.image);
  const papers = files.filter((file) => !file.image);
  if (!files.length) return null;
  return (
    <section>
      <h2>{t('scenario.attachments')}</h2>
      {photos.length > 0 && (
        <ul className="photos">
          {photos.map((photo, at) => (
            <li key={photo.id}>
              <button
                type="button"
                aria-haspopup="dialog"
                onClick={() => setOpen(at)}
                aria-label={t('scenario.enlarge', { name: photo.name })}
              >
                <img src={photo.url} alt="" width={160} height={120} loading="lazy" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && (
        <ul className="papers">
          {papers.map((file) => (
            <li key={file.id}>
              <Icon name="attach" size={16} />
              <a href={file.url} download={file.name}>
                {file.name}
              </a>
              <span className="muted small">{sizeText(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
      {open !== undefined && (
        <LightBox photos={photos} at={open} onMove={setOpen} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}

/** A native dialog: it holds the focus, closes with Escape and gives the focus back. Arrows turn the pages. */
function LightBox(props: {
  photos: readonly Attachment[];
  at: number;
  onMove: (to: number) => void;
  onClose: () => void;
}): ReactNode {
  const { photos, at, onMove, onClose } = props;
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const photo = photos[at]!;
  const turn = (by: number): void => onMove((at + by + photos.length) % photos.length);
  return (
    <dialog
      ref={dialog}
      className="light-box"
      aria-label={t('scenario.photoOf', { at: at + 1, all: photos.length, name: photo.name })}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onKeyDown={(event) => {
        if (photos.length > 1 && event.key === 'ArrowRight') turn(1);
        if (photos.length > 1 && event.key === 'ArrowLeft') turn(-1);
      }}
    >
      <figure>
        <img
          src={photo.url}
          alt={photo.name}
          width={photo.width ?? undefined}
          height={photo.height ?? undefined}
        />
        <figcaption>
          <span aria-live="polite">
            {t('scenario.photoOf', { at: at + 1, all: photos.length, name: photo.name })}
          </span>
          {photos.length > 1 && (
            <>
              <button
                type="button"
                className="icon-button"
                aria-label={t('scenario.previousPhoto')}
                onClick={() => turn(-1)}
              >
                <Icon name="back" />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={t('scenario.nextPhoto')}
                onClick={() => turn(1)}
              >
                <Icon name="forward" />
              </button>
            </>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.close')}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </figcaption>
      </figure>
    </dialog>
  );
}
