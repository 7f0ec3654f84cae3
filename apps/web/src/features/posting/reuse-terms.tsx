import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toasts.tsx';
import type { Content } from './content.ts';
import { usePostingStart } from './use-posting-start.ts';

/** Takes the conditions of the firm's latest scenario over, with a way back. */
export function ReuseTerms({
  not,
  content,
  onReuse,
}: {
  /** The scenario being written itself. */
  not: string | undefined;
  content: Content;
  onReuse: (patch: Partial<Content>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { data } = usePostingStart();
  const latest = data?.myScenarios.nodes.find(({ code }) => code !== not);
  const { constraints, ipTerms, cooperationMode } = content;
  if (!latest || Object.values(constraints).some((value) => value !== null)) return null;
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        const { deployment, dataResidency, certifications, interfaces, languages, latencyMs } =
          latest.constraints;
        onReuse({
          constraints: {
            deployment: deployment && [...deployment],
            dataResidency,
            certifications: certifications && [...certifications],
            interfaces: interfaces && [...interfaces],
            languages: languages && [...languages],
            latencyMs,
          },
          ipTerms: latest.ipTerms,
          cooperationMode: latest.cooperationMode,
        });
        toast(t('posting.reused', { code: latest.code }), {
          action: { label: t('common.undo'), run: () => onReuse({ constraints, ipTerms, cooperationMode }) },
        });
      }}
    >
      {t('posting.reuse', { code: latest.code })}
    </button>
  );
}
