import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run: () => void };
}

const STAY_MS = 6_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let next = 1;

/** Says something at the bottom of the window for six seconds, with one action at most. */
export function toast(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void {
  const id = next++;
  change([...toasts.slice(-2), { id, text, tone: options.tone ?? 'plain', action: options.action }]);
  setTimeout(() => dismiss(id), STAY_MS);
}

export function Toasts(): ReactNode {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className="toast" data-tone={one.tone}>
          {one.tone === 'bad' && <Icon name="alert" />}
          <span>{one.text}</span>
          {one.action && (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                dismiss(one.id);
                one.action!.run();
              }}
            >
              {one.action.label}
            </button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.close')}
            onClick={() => dismiss(one.id)}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </div>
  );
}

const dismiss = (id: number): void => change(toasts.filter((one) => one.id !== id));

function change(to: readonly Toast[]): void {
  toasts = to;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
