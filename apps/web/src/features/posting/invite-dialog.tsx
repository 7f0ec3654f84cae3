import { useDeferredValue, useState, type ReactNode } from 'react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import {
  PostingInvitedDocument,
  ScenarioInviteDocument,
  VendorsToInviteDocument,
  type PostingScenarioFragment,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { TextField, type Bilingual } from '../../ui/form/text-field.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

interface Vendor {
  id: string;
  name: Bilingual;
  fit?: number;
}
const AT_MOST = 50;

/** Vendors to invite: those that match first, others by name. Who is invited sees it, whatever its visibility. */
export function InviteDialog({
  scenario,
  onClose,
}: {
  scenario: PostingScenarioFragment;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { query, vendors, invited } = useVendors(scenario.id, useDeferredValue(text.trim()));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const input = { scenarioId: scenario.id, organizationIds: [...chosen] };
      return unlessRefused((await execute(ScenarioInviteDocument, { input })).scenarioInvite);
    },
    onSuccess: async () => {
      toast(t('posting.did.invite', { count: chosen.length }));
      onClose();
      await client.invalidateQueries({ queryKey: ['scenario'] });
    },
  });
  return (
    <Modal
      open
      title={t('posting.ask.invite.title')}
      okText={t('posting.inviteCount', { count: chosen.length })}
      okButtonProps={{ loading: isPending, disabled: !chosen.length }}
      onCancel={onClose}
      onOk={() => mutate()}
    >
      <div className="stack">
        <p className="second">{t('posting.ask.invite.text')}</p>
        <TextField label={t('posting.findVendor')} value={text} onChange={setText} />
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <SkeletonRows rows={3} height={44} />}
        {query.data && !vendors.length && <p className="second muted">{t('posting.noVendor')}</p>}
        <ul className="choices vendor-choices" aria-label={t('posting.vendors')}>
          {vendors.map((vendor) => {
            const already = invited.has(vendor.id);
            const is = already || chosen.includes(vendor.id);
            return (
              <li key={vendor.id}>
                <label className="choice" data-chosen={is || undefined}>
                  <input
                    type="checkbox"
                    checked={is}
                    disabled={already || (!is && chosen.length >= AT_MOST)}
                    onChange={() =>
                      setChosen(is ? chosen.filter((one) => one !== vendor.id) : [...chosen, vendor.id])
                    }
                  />
                  <span className="choice-words">
                    <b>{inLanguage(vendor.name, language)}</b>
                    {(already || vendor.fit !== undefined) && (
                      <span className="choice-text">
                        {already
                          ? t('posting.alreadyInvited')
                          : t('posting.fits', { fit: Math.round(vendor.fit!) })}
                      </span>
                    )}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
        {error && (
          <p className="bad-text" role="alert">
            {problemText(error)}
          </p>
        )}
      </div>
    </Modal>
  );
}

function useVendors(scenarioId: string, search: string) {
  const matched = useQuery({
    queryKey: ['scenario', scenarioId, 'invited'],
    queryFn: ({ signal }) => execute(PostingInvitedDocument, { id: scenarioId }, { signal }),
  });
  const query = useQuery({
    queryKey: ['vendors-to-invite', search],
    queryFn: ({ signal }) => execute(VendorsToInviteDocument, { search: search || null }, { signal }),
    placeholderData: keepPreviousData,
  });
  const found = new Map<string, Vendor>();
  if (!search)
    for (const { fit, solution } of matched.data?.scenario?.matches.nodes ?? [])
      if (!found.has(solution.organization.id))
        found.set(solution.organization.id, { ...solution.organization, fit });
  for (const vendor of query.data?.organizations.nodes ?? [])
    if (!found.has(vendor.id)) found.set(vendor.id, vendor);
  const invited = new Set(matched.data?.scenario?.invited.map(({ id }) => id));
  return { query, vendors: [...found.values()], invited };
}
