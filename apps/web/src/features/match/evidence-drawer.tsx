import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { EvidenceRowFragment } from '@fairway/client';
import { Drawer } from '../../ui/drawer.tsx';
import { Facts } from '../../ui/parts.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { CriterionParts } from './criterion-parts.tsx';
import type { CriterionCode } from './criteria.ts';
import type { Match } from './match-types.ts';
import type { MatchWords } from './match-words.ts';

export interface EvidenceOf {
  title: string;
  evidence: readonly EvidenceRowFragment[];
  /** Of a criterion: which, and the parts it is made of. */
  criterion?: CriterionCode;
  parts?: Match['criteria'][number]['parts'];
}

/** What a statement rests on: the words, code or figure, and in which field of whose record it stands. */
export function EvidenceDrawer({
  of,
  match,
  scenarioCode,
  words,
  onClose,
}: {
  of: EvidenceOf | null;
  match: Match;
  scenarioCode: string | undefined;
  words: MatchWords;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  return (
    <Drawer
      open={of !== null}
      onClose={onClose}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '80dvh' : 440}
      title={of && t('match.evidenceOf', { title: of.title })}
      destroyOnHidden
    >
      {of?.criterion && of.parts && of.parts.length > 0 && (
        <>
          <CriterionParts criterion={of.criterion} parts={of.parts} />
          <h3>{t('match.sources')}</h3>
        </>
      )}
      <ul className="evidence">
        {of?.evidence.map((one, at) => (
          <li key={at}>
            <blockquote lang={one.language ?? undefined}>
              {words.what(one) || words.field(one.field)}
            </blockquote>
            <Facts>
              {[
                t(`side.${one.side}`),
                <RecordLink
                  key="record"
                  side={one.side}
                  solutionCode={match.solution.code}
                  scenarioCode={scenarioCode}
                />,
                words.field(one.field),
              ]}
            </Facts>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

function RecordLink({
  side,
  solutionCode,
  scenarioCode,
}: {
  side: EvidenceRowFragment['side'];
  solutionCode: string;
  scenarioCode: string | undefined;
}): ReactNode {
  if (side === 'SOLUTION' || !scenarioCode) return side === 'SOLUTION' ? solutionCode : null;
  return (
    <Link to="/scenarios/$code" params={{ code: scenarioCode }}>
      {scenarioCode}
    </Link>
  );
}
