import { isBlank, textLength, type BilingualText } from '@fairway/kernel';
import type { ScenarioContent } from './scenario.ts';

export const BRIEF_CODES = [
  'MISSING',
  'TOO_SHORT',
  'NOT_MEASURABLE',
  'NO_METHOD',
  'NO_MUST',
  'UNKNOWN',
] as const;
export type BriefCode = (typeof BRIEF_CODES)[number];
export const BRIEF_SEVERITIES = ['BLOCKS', 'ADVICE'] as const;
export type BriefSeverity = (typeof BRIEF_SEVERITIES)[number];

/** What a good brief lacks: what BLOCKS keeps it from opening, ADVICE costs it matches or good proposals. */
export interface BriefFinding {
  field: string;
  code: BriefCode;
  severity: BriefSeverity;
  message: string;
}

/** The shortest problem that tells a vendor anything, in characters; Chinese says more in fewer. */
const SHORTEST = { zh: 20, en: 60 };

/** All findings, what blocks first. */
export function lintBrief(content: ScenarioContent): BriefFinding[] {
  const findings = [
    ...texts(content),
    ...codes(content),
    ...needs(content),
    ...indicators(content),
    ...advice(content),
  ];
  return findings.sort((a, b) => Number(a.severity === 'ADVICE') - Number(b.severity === 'ADVICE'));
}

const blocks = (field: string, code: BriefCode, message: string): BriefFinding => ({
  field,
  code,
  severity: 'BLOCKS',
  message,
});
const advises = (field: string, code: BriefCode, message: string): BriefFinding => ({
  field,
  code,
  severity: 'ADVICE',
  message,
});

function texts({ title, summary, problem, currentPractice }: ScenarioContent): BriefFinding[] {
  const findings: BriefFinding[] = [];
  if (isBlank(title)) findings.push(blocks('title', 'MISSING', 'A title is needed'));
  if (isBlank(summary)) findings.push(blocks('summary', 'MISSING', 'A summary is needed'));
  if (isBlank(problem)) findings.push(blocks('problem', 'MISSING', 'Say what the problem is'));
  else if (tooShort(problem))
    findings.push(
      blocks('problem', 'TOO_SHORT', 'Say more about the problem: what happens, how often, what it costs'),
    );
  if (isBlank(currentPractice))
    findings.push(advises('currentPractice', 'MISSING', 'Say how it is done today'));
  return findings;
}

function codes({ sector, region, proposalDeadline }: ScenarioContent): BriefFinding[] {
  const findings: BriefFinding[] = [];
  if (!sector) findings.push(blocks('sector', 'MISSING', 'Name the sector'));
  if (!region) findings.push(blocks('region', 'MISSING', 'Name the region'));
  if (!proposalDeadline) findings.push(blocks('proposalDeadline', 'MISSING', 'Set a deadline for proposals'));
  return findings;
}

function needs({ needs }: ScenarioContent): BriefFinding[] {
  if (!needs.length) return [blocks('needs', 'MISSING', 'Say what is needed')];
  const findings: BriefFinding[] = [];
  if (!needs.some((need) => need.capability))
    findings.push(blocks('needs.0.capability', 'MISSING', 'Name at least one capability that is needed'));
  if (!needs.some((need) => need.priority === 'MUST'))
    findings.push(advises('needs', 'NO_MUST', 'Mark what a solution must be able to do'));
  return findings;
}

function indicators({ indicators }: ScenarioContent): BriefFinding[] {
  if (!indicators.length) return [blocks('indicators', 'MISSING', 'Say by which figure success is measured')];
  return indicators.flatMap((indicator, i) => {
    const findings: BriefFinding[] = [];
    if (indicator.baseline === null)
      findings.push(
        blocks(`indicators.${i}.baseline`, 'NOT_MEASURABLE', 'Say where the figure stands today'),
      );
    if (indicator.target === null)
      findings.push(blocks(`indicators.${i}.target`, 'NOT_MEASURABLE', 'Say which figure shall be reached'));
    if (isBlank(indicator.method))
      findings.push(advises(`indicators.${i}.method`, 'NO_METHOD', 'Say how the figure is measured'));
    return findings;
  });
}

function advice({
  data,
  dataAssetIds,
  constraints,
  budget,
  startBy,
  durationWeeks,
}: ScenarioContent): BriefFinding[] {
  const unknown: [boolean, string, string][] = [
    [
      !data.modalities.length && !dataAssetIds.length,
      'data.modalities',
      'Say which data there is: without data few vendors propose',
    ],
    [data.modalities.length > 0 && !data.volume, 'data.volume', 'Say how much data there is'],
    [data.modalities.length > 0 && !data.access, 'data.access', 'Say how one gets at the data'],
    [constraints.deployment === null, 'constraints.deployment', 'Say where it may run'],
    [constraints.dataResidency === null, 'constraints.dataResidency', 'Say where the data may go'],
    [budget === null, 'budget', 'Say what it may cost'],
    [startBy === null, 'startBy', 'Say when it shall begin'],
    [durationWeeks === null, 'durationWeeks', 'Say how long it may take'],
  ];
  return unknown.flatMap(([is, field, message]) => (is ? [advises(field, 'UNKNOWN', message)] : []));
}

const tooShort = (text: BilingualText): boolean =>
  textLength(text.zh?.trim() ?? '') < SHORTEST.zh && textLength(text.en?.trim() ?? '') < SHORTEST.en;
