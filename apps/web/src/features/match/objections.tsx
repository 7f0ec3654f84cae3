import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Input from 'antd/es/input';
import { Modal } from '../../ui/modal.tsx';
import type { ConstraintCode, CriterionCode } from '@fairway/client';
import { Choice } from '../../ui/form/choice.tsx';
import { ago, minute } from '../../ui/format.ts';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { useProblemText } from '../session/use-problem-text.ts';
import { inOrder } from './criteria.ts';
import type { Match } from './match-types.ts';
import { useObject, type Objection, type Reasons } from './use-reasons.ts';

export const OBJECTION_TONES: Record<Objection['state'], Tone> = {
  OPEN: 'warn',
  UPHELD: 'good',
  REJECTED: 'plain',
};

/** What an objection speaks of, and what was said of it then. */
export function useDisputed(): (
  one: Pick<Objection, 'criterion' | 'constraint' | 'value' | 'constraintState'>,
) => string {
  const { t } = useTranslation();
  return ({ criterion, constraint, value, constraintState }) =>
    criterion
      ? t('reasons.objectionOf', {
          what: t(`criterion.${criterion}`),
          said: value === null ? t('match.unknown') : Math.round(value * 100),
        })
      : t('reasons.objectionOf', {
          what: constraint ? t(`constraint.${constraint}`) : '',
          said: constraintState ? t(`constraintState.${constraintState}`) : '',
        });
}

/** "Is this wrong?", and what became of earlier objections. */
export function Objections({ match, reasons }: { match: Match; reasons: Reasons }): ReactNode {
  const { t } = useTranslation();
  const disputed = useDisputed();
  const [asking, setAsking] = useState(false);
  const { objections, viewerCan } = reasons;
  if (!objections.length && !viewerCan.object) return null;
  return (
    <section aria-label={t('reasons.objections')}>
      {objections.length > 0 && (
        <>
          <h3>{t('reasons.objections')}</h3>
          <ul className="objections">
            {objections.map((one) => (
              <li key={one.id}>
                <p>
                  <Tag round tone={OBJECTION_TONES[one.state]}>
                    {t(`reasons.state.${one.state}`)}
                  </Tag>{' '}
                  <b>{disputed(one)}</b>{' '}
                  <small title={minute(one.createdAt)}>
                    {one.code} · {t('reasons.made', { when: ago(one.createdAt) })}
                  </small>
                </p>
                <p className="second">{one.reason}</p>
                {one.answer && (
                  <p className="second objection-answer">
                    <b>{t('reasons.answerOf')}</b> {one.answer}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {viewerCan.object && (
        <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {t('reasons.object')}
        </button>
      )}
      {asking && <ObjectDialog match={match} onClose={() => setAsking(false)} />}
    </section>
  );
}

function ObjectDialog({ match, onClose }: { match: Match; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [about, setAbout] = useState('');
  const [reason, setReason] = useState('');
  const object = useObject(match.id, onClose);
  const [kind, code] = about.split('/');
  const said = reason.trim();
  return (
    <Modal
      open
      title={t('reasons.objectTitle')}
      okText={t('reasons.objectSend')}
      okButtonProps={{ disabled: !said || !about }}
      confirmLoading={object.isPending}
      onCancel={onClose}
      onOk={() =>
        object.mutate({
          ...(kind === 'criterion'
            ? { criterion: code as CriterionCode }
            : { constraint: code as ConstraintCode }),
          reason: said,
        })
      }
    >
      <div className="form-field">
        <label htmlFor="object-about">{t('reasons.objectAbout')}</label>
        <Choice
          id="object-about"
          autoFocus
          value={about}
          onChange={setAbout}
          options={[
            { value: '', label: t('reasons.objectNothing') },
            {
              label: t('reasons.objectCriterion'),
              options: inOrder(match.criteria).map((one) => ({
                value: `criterion/${one.code}`,
                label: t(`criterion.${one.code}`),
              })),
            },
            {
              label: t('reasons.objectConstraint'),
              options: match.constraints.map((one) => ({
                value: `constraint/${one.code}`,
                label: t(`constraint.${one.code}`),
              })),
            },
          ]}
        />
      </div>
      <div className="form-field">
        <label htmlFor="object-reason">{t('reasons.objectReason')}</label>
        <Input.TextArea
          id="object-reason"
          rows={4}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby="object-hint"
        />
        <p id="object-hint" className="second muted">
          {t('reasons.objectHint')}
        </p>
      </div>
      {object.error && (
        <p className="second bad-text" role="alert">
          {problemText(object.error)}
        </p>
      )}
    </Modal>
  );
}
