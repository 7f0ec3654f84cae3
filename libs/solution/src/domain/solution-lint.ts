import { isBlank, type BilingualText } from '@fairway/kernel';
import type { SolutionContent } from './solution.ts';

export const LINT_SEVERITIES = ['BLOCKS', 'ADVISES'] as const;
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** Something that a customer would miss. */
export interface LintFinding {
  field: keyof SolutionContent;
  severity: LintSeverity;
  message: BilingualText;
}

const finding = (
  field: keyof SolutionContent,
  severity: LintSeverity,
  zh: string,
  en: string,
): LintFinding => ({ field, severity, message: { zh, en } });
const none = (list: readonly unknown[] | null): boolean => !list?.length;

/** What is missing. What blocks must be there before it is submitted; the rest costs matches. */
export function lintSolution(content: SolutionContent): LintFinding[] {
  const rules: [boolean, LintFinding][] = [
    [isBlank(content.title), finding('title', 'BLOCKS', '请填写名称', 'Give it a title')],
    [
      isBlank(content.summary),
      finding('summary', 'BLOCKS', '请用一两句话说明它做什么', 'Say in a sentence or two what it does'),
    ],
    [
      none(content.capabilities),
      finding('capabilities', 'BLOCKS', '请至少选择一项能力', 'Name at least one capability'),
    ],
    [
      none(content.sectors),
      finding('sectors', 'BLOCKS', '请至少选择一个服务行业', 'Name at least one sector served'),
    ],
    [
      isBlank(content.description),
      finding(
        'description',
        'ADVISES',
        '详细说明能帮助匹配和比较',
        'A description helps matching and comparison',
      ),
    ],
    [
      none(content.modalities),
      finding('modalities', 'ADVISES', '请说明需要哪些数据', 'Say which kinds of data it works on'),
    ],
    [
      content.trl === null,
      finding('trl', 'ADVISES', '请填写技术成熟度', 'State the technology readiness level'),
    ],
    [
      none(content.deployment),
      finding(
        'deployment',
        'ADVISES',
        '部署方式未知，无法核对硬性要求',
        'Without deployment modes, hard requirements cannot be checked',
      ),
    ],
    [!content.price, finding('price', 'ADVISES', '请填写价格区间', 'Give a price range')],
    [
      content.deliveryWeeks === null,
      finding('deliveryWeeks', 'ADVISES', '请填写交付周期', 'Say how long delivery takes'),
    ],
    [none(content.regions), finding('regions', 'ADVISES', '请填写服务地区', 'Say which regions you serve')],
    [
      content.capacity === null,
      finding('capacity', 'ADVISES', '请填写可同时承接的试点数', 'Say how many pilots you can take at once'),
    ],
    [
      none(content.references),
      finding(
        'references',
        'ADVISES',
        '案例是客户最看重的证据',
        'References are the evidence customers look at first',
      ),
    ],
  ];
  return rules.flatMap(([missing, found]) => (missing ? [found] : []));
}
