import { useState, type ReactNode } from 'react';
import { CriterionBar, FitRing, TotalBar } from '../match/bars.tsx';
import { Constraints } from '../match/constraints.tsx';
import { CRITERIA } from '../match/criteria.ts';
import { CriteriaSection } from '../match/criteria-section.tsx';
import { EvidenceDrawer, type EvidenceOf } from '../match/evidence-drawer.tsx';
import { MatchItems } from '../match/match-list.tsx';
import { currenciesOf, useMatchWords } from '../match/match-words.ts';
import { ScenarioRow } from '../scenario/scenario-row.tsx';
import { SolutionRow } from '../solution/solution-row.tsx';
import { match, metBut, scenario, solution } from './examples.ts';
import { Case, Group, Shown } from './shown.tsx';
import '../solution/solution.css';

const MATCH = match();
/** In a list: chosen, invited, waiting for a new score, refused by the firm, and short of a requirement. */
const LISTED = [
  MATCH,
  match({ id: 'invited', fit: 71, rankForScenario: 2, disposition: { state: 'INVITED', reason: null } }),
  match({ id: 'stale', fit: 64, rankForScenario: 3, stale: true, introduced: false, introduction: null }),
  match({ id: 'dismissed', fit: 52, rankForScenario: 4, disposition: { state: 'DISMISSED', reason: '–' } }),
  { ...metBut('MISSED'), fit: 69, rankForScenario: null },
].map((one, at) => ({ ...one, solution: { ...one.solution, code: `SO-2026-002${at}` } }));

/** Cards of scenarios and solutions, and what a match is explained with. */
export function GalleryRecords(): ReactNode {
  const words = useMatchWords(currenciesOf(MATCH, null));
  const [evidence, setEvidence] = useState<EvidenceOf | null>(null);
  return (
    <Group id="records" title="Cards and matches">
      <Shown name="ScenarioRow: open and closing soon, evaluating, nothing said" wide bare>
        <ul className="panel scenario-rows gallery-rows">
          <ScenarioRow scenario={scenario()} matches={12} />
          <ScenarioRow
            scenario={scenario({
              state: 'EVALUATING',
              dataReadiness: 'GOVERNED',
              proposalDeadline: '2026-01-01T00:00:00Z',
            })}
            matches={0}
          />
          <ScenarioRow
            scenario={scenario({
              state: 'DRAFT',
              budget: null,
              proposalDeadline: null,
              dataReadiness: 'NONE',
            })}
            matches={null}
          />
        </ul>
      </Shown>
      <Shown name="SolutionRow: with room, full, nothing said" wide bare>
        <ul className="panel scenario-rows gallery-rows">
          <SolutionRow solution={solution()} />
          <SolutionRow solution={solution({ capacityTaken: 3 })} />
          <SolutionRow
            solution={solution({
              price: null,
              trl: null,
              deliveryWeeks: null,
              capacity: null,
              references: [],
            })}
          />
        </ul>
      </Shown>
      <Shown name="MatchItems: chosen, invited, stale, dismissed, near miss" bare>
        <div className="panel">
          <MatchItems
            matches={LISTED}
            seenFrom="SCENARIO"
            chosen={LISTED[0]!.solution.code}
            total={LISTED.length}
          />
        </div>
      </Shown>
      <Shown name="FitRing · TotalBar · CriterionBar">
        <div className="row wrap">
          {[0, 38, 71, 100].map((fit) => (
            <FitRing key={fit} fit={fit} missed={false} />
          ))}
          <FitRing fit={64} missed />
        </div>
        <TotalBar match={MATCH} />
        <div className="gallery-beside">
          {CRITERIA.map((code, at) => (
            <Case key={code} name={at === 6 ? `${code}, unknown` : code}>
              <CriterionBar
                code={code}
                value={at === 6 ? null : (at + 1) / 7}
                median={at === 5 ? null : 0.5}
                label={code}
              />
            </Case>
          ))}
        </div>
      </Shown>
      <Shown name="CriteriaSection: strong, as the others, weak, unknown" wide>
        <CriteriaSection match={MATCH} words={words} onEvidence={setEvidence} />
        <EvidenceDrawer
          of={evidence}
          match={MATCH}
          scenarioCode="SC-2026-0042"
          words={words}
          onClose={() => setEvidence(null)}
        />
      </Shown>
      <Shown name="Constraints: met, unknown, missed" wide>
        {[MATCH, metBut('UNKNOWN'), metBut('MISSED')].map((one) => (
          <Constraints key={one.id} match={one} words={words} onEvidence={setEvidence} />
        ))}
      </Shown>
    </Group>
  );
}
