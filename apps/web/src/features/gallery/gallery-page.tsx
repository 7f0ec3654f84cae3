import type { ReactNode } from 'react';
import { PageHead } from '../../ui/parts.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { Toasts } from '../../ui/toasts.tsx';
import { LanguageSwitch } from '../shell/brand.tsx';
import { GalleryMarks } from './gallery-marks.tsx';
import { GalleryBoard } from './gallery-board.tsx';
import { GalleryFigures } from './gallery-figures.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import { GalleryLists } from './gallery-lists.tsx';
import { GalleryOverlays } from './gallery-overlays.tsx';
import { GalleryRecords } from './gallery-records.tsx';
import { GalleryStates } from './gallery-states.tsx';
import { GallerySteps } from './gallery-steps.tsx';
import './gallery.css';

const GROUPS = {
  marks: 'Words and marks',
  records: 'Cards and matches',
  board: 'Pilots and the board',
  figures: 'Figures and charts',
  lists: 'Lists and tables',
  steps: 'Steps and drafts',
  forms: 'Fields',
  overlays: 'Menus, dialogs and toasts',
  states: 'Empty, broken, waiting',
};

/** Every component of our own in every state, for those who build them. */
export default function GalleryPage(): ReactNode {
  const [{ scheme, text }, prefer] = usePreferences();
  return (
    <main className="page stack">
      <PageHead title="Gallery" lead="Every component in every state: the real ones, on invented records.">
        <LanguageSwitch />
        <div className="segments" role="group" aria-label="Scheme">
          {(['light', 'dark'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={scheme === one}
              onClick={() => prefer({ scheme: one })}
            >
              {one}
            </button>
          ))}
        </div>
        <div className="segments" role="group" aria-label="Text">
          {(['normal', 'large'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={text === one} onClick={() => prefer({ text: one })}>
              {one}
            </button>
          ))}
        </div>
      </PageHead>
      <nav className="gallery-index" aria-label="Groups">
        {Object.entries(GROUPS).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <GalleryMarks />
      <GalleryRecords />
      <GalleryBoard />
      <GalleryFigures />
      <GalleryLists />
      <GallerySteps />
      <GalleryForms />
      <GalleryOverlays />
      <GalleryStates />
      <Toasts />
    </main>
  );
}
