import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ScreenedTextQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { pieces } from './highlight.ts';
import { useScreenedText } from './use-screening.ts';

type Text = { zh?: string | null; en?: string | null } | null | undefined;
type Node = NonNullable<ScreenedTextQuery['node']>;
type FieldName =
  'summary' | 'problem' | 'currentPractice' | 'processStep' | 'site' | 'needs' | 'indicators' | 'description';

/** The record's own words, with those that a rule has found marked. */
export function ScreenedText({ recordId, words }: { recordId: string; words: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const query = useScreenedText(recordId);
  const node = query.data;
  const code = node && 'code' in node ? node.code : null;
  return (
    <section className="panel pad" aria-labelledby="screened-title">
      <div className="panel-head">
        <h3 id="screened-title">{t('screening.text')}</h3>
        {node?.__typename === 'Scenario' && code && (
          <Link to="/scenarios/$code" params={{ code }} className="second">
            {code} · {t('screening.openRecord')}
          </Link>
        )}
      </div>
      {query.isPending && <SkeletonRows rows={2} height={60} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data === null && <p className="second quiet">{t('screening.textHidden')}</p>}
      {node && <Fields node={node} words={words} />}
    </section>
  );
}

function Fields({ node, words }: { node: Node; words: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="screened-fields">
      {fieldsOf(node).map(([name, texts]) => (
        <div key={name}>
          <dt>{t(`screening.field.${name}`)}</dt>
          {texts.map((text, at) => (
            <dd key={at}>
              <Marked text={text} words={words} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A rule may have found its word in the other language: that one is shown as well then. */
function Marked({ text, words }: { text: Text; words: readonly string[] }): ReactNode {
  const language = useLanguage();
  const main = inLanguage(text, language);
  const other = [text?.zh, text?.en].find(
    (one) => one && one !== main && pieces(one, words).some((piece) => piece.hit),
  );
  return [main, other]
    .filter(Boolean)
    .map((one, at) => (
      <p key={at}>
        {pieces(one!, words).map((piece, place) =>
          piece.hit ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
        )}
      </p>
    ));
}

function fieldsOf(node: Node): [FieldName, Text[]][] {
  const all: [FieldName, Text[]][] =
    node.__typename === 'Scenario'
      ? [
          ['summary', [node.scenarioSummary]],
          ['problem', [node.problem]],
          ['currentPractice', [node.currentPractice]],
          ['needs', node.needs.map((need) => need.text)],
          ['indicators', node.indicators.map((indicator) => indicator.name)],
          ['processStep', [node.processStep]],
          ['site', [node.site]],
        ]
      : node.__typename === 'Solution'
        ? [
            ['summary', [node.summary]],
            ['description', [node.description]],
          ]
        : [];
  return all
    .map(([name, texts]) => [name, texts.filter((text) => text?.zh || text?.en)] as [FieldName, Text[]])
    .filter(([, texts]) => texts.length);
}
