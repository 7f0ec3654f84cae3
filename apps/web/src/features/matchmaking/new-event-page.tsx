import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MatchmakingEventAddDocument, MatchmakingEventDraftDocument } from '@fairway/client';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { WizardSteps } from '../../ui/form/wizard-steps.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { NoPermission } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { rolesOf, unlessRefused, useViewer } from '../session/session.ts';
import { RuleFields, WhenFields } from './event-fields.tsx';
import { BLANK, inputOf, missingOf } from './event-form.ts';
import { STEPS, type FormStep } from './event-search.ts';
import { useDeed } from './use-event.ts';
import './matchmaking.css';

const route = getRouteApi('/shell/events/new');

/** Three steps to a draft: when and where, by which rules, and whose scenarios. */
export default function NewEventPage(): ReactNode {
  const { t } = useTranslation();
  const { step = 'when' } = route.useSearch();
  const navigate = route.useNavigate();
  const officer = rolesOf(useViewer()).includes('OFFICER');
  const deed = useDeed();
  const [draft, setDraft] = useState(BLANK);
  const [asked, setAsked] = useState(false);
  const [sectors, setSectors] = useState<string[] | null>(null);
  const [none, setNone] = useState(false);
  useTitle(t('eventForm.newTitle'));
  const missing = missingOf(draft);
  const shown = asked ? missing : [];
  const go = (to: FormStep): void =>
    void navigate({ search: to === 'when' ? {} : { step: to }, replace: true });
  const change = (changes: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const at = STEPS.indexOf(step);

  const create = (): void => {
    if (missing.length) {
      setAsked(true);
      return go(missing.some((key) => key === 'nameZh' || key === 'day') ? 'when' : 'rules');
    }
    deed.mutate({
      key: 'create',
      run: async () => {
        const made = unlessRefused(
          (await execute(MatchmakingEventDraftDocument, { input: inputOf(draft) })).matchmakingEventDraft,
        );
        const { id, code, version } = made.event!;
        // The draft is there whatever becomes of its scenarios; they are added on its page as well.
        if (!none) {
          const input = { eventId: id, expectedVersion: version, filter: { sectors } };
          const added = (await execute(MatchmakingEventAddDocument, { input })).matchmakingEventAdd;
          if (added.problems.length) toast(t('participants.nothing'), { tone: 'bad' });
        }
        toast(t('eventForm.created', { code }));
        void navigate({ to: '/events/$code', params: { code }, search: { tab: 'participants' } });
        return made;
      },
      refused: () => go('when'),
    });
  };
  if (!officer)
    return (
      <div className="page">
        <NoPermission />
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t('eventForm.newTitle')} back={{ to: '/events', label: t('nav.events') }} />
      <div className="panel pad stack">
        <WizardSteps
          label={t('eventForm.steps')}
          current={step}
          onGo={go}
          steps={STEPS.map((code, index) => ({
            code,
            title: t(`eventForm.step.${code}`),
            state: index < at ? 'done' : 'open',
          }))}
        />
        <FieldProblems problems={fieldProblemsOf(deed.error)}>
          <form
            className="form"
            onSubmit={(submitted) => {
              submitted.preventDefault();
              if (step === 'who') create();
              else go(STEPS[at + 1]!);
            }}
          >
            {step === 'when' && <WhenFields draft={draft} missing={shown} onChange={change} />}
            {step === 'rules' && <RuleFields draft={draft} missing={shown} onChange={change} />}
            {step === 'who' && (
              <>
                {!none && (
                  <ConceptsPicker
                    kind="SECTOR"
                    label={t('participants.sectors')}
                    hint={t('eventForm.sectorsHint')}
                    value={sectors}
                    onChange={setSectors}
                  />
                )}
                <label className="check">
                  <input type="checkbox" checked={none} onChange={(box) => setNone(box.target.checked)} />
                  <span>{t('eventForm.none')}</span>
                </label>
              </>
            )}
            <div className="event-form-actions">
              {at > 0 && <Button onClick={() => go(STEPS[at - 1]!)}>{t('eventForm.back')}</Button>}
              <Button type="primary" htmlType="submit" loading={deed.isPending}>
                {t(step === 'who' ? 'eventForm.create' : 'eventForm.next')}
              </Button>
            </div>
          </form>
        </FieldProblems>
      </div>
    </div>
  );
}
