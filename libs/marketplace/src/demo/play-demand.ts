import { DataAccessService, DataAssetService } from '@fairway/dataset';
import { ScenarioAuthoring, ScenarioCourse, ScenarioService, type ContentPatch } from '@fairway/scenario';
import { allNo } from '@fairway/screening';
import { demoDataAssets, demoDataRequests, type DemoDataAsset } from './data-assets.ts';
import type { DemoScenario } from './demo-types.ts';
import { demoScenarios, demoSolutions } from './market.ts';
import { pilotCourses } from './pilot-courses.ts';
import { decideScreening } from './play-screening.ts';
import {
  OPENING_DAYS,
  REMAINING_DAYS,
  scenarioCourses,
  type ScenarioCourse as Course,
} from './scenario-courses.ts';
import type { Action, Stage } from './stage.ts';

const DEADLINE_MINUTES = 17 * 60;
const WEEK = 7;

/** The course of every scenario: as written, before a pilot, or simply open. */
export function courses(): (Course & { of: DemoScenario })[] {
  const written = new Map(scenarioCourses.map((one) => [one.scenario, one]));
  // A scenario that was awarded opened five weeks before, took proposals for three, and was weighed for two.
  for (const { scenario, awarded } of pilotCourses)
    written.set(scenario, {
      scenario,
      ends: 'EVALUATING',
      opened: awarded - 5 * WEEK,
      deadline: awarded - 2 * WEEK,
    });
  let n = 0;
  return demoScenarios.map((of) => {
    const known = written.get(of.key);
    if (known) return { ...known, of };
    n += 1;
    return {
      of,
      scenario: of.key,
      ends: 'OPEN' as const,
      opened: OPENING_DAYS[n % OPENING_DAYS.length]!,
      deadline: REMAINING_DAYS[n % REMAINING_DAYS.length]!,
    };
  });
}

/** Firms post data, describe their scenarios and have them screened. */
export function playDemand(stage: Stage): Action[] {
  return [
    ...courses().flatMap((course) => {
      const asset = demoDataAssets.find((one) => one.scenario === course.scenario);
      const actions: Action[] = [{ day: course.opened, run: () => openScenario(stage, course, asset) }];
      if (course.ended) actions.push({ day: course.ended.day, run: () => endScenario(stage, course) });
      return actions;
    }),
    ...playDataAccess(stage),
  ];
}

async function openScenario(
  stage: Stage,
  course: Course & { of: DemoScenario },
  asset?: DemoDataAsset,
): Promise<void> {
  const { of } = course;
  const actor = await stage.of(of.organization);
  if (asset) await postAsset(stage, of, asset);
  const key = `scenario:${of.key}`;
  const dataAssetIds = asset ? [stage.steps.id(`asset:${asset.key}`)] : [];
  await stage.steps.once(key, () =>
    stage.get(ScenarioAuthoring).draft(stage.once(actor, key), contentOf(stage, course, dataAssetIds)),
  );
  if (course.ends === 'DRAFT') return;
  const scenarioId = stage.steps.id(key);
  await stage.steps.once(`submit:${of.key}`, async () => {
    const answers = allNo(...(course.yes ?? (of.key.startsWith('h-') ? ['sensitive-personal-data'] : [])));
    const proposalDeadline = stage.clock.at(course.deadline, DEADLINE_MINUTES);
    await stage
      .get(ScenarioCourse)
      .submit(actor, { scenarioId, answers, proposalDeadline, deadlineZone: 'Asia/Shanghai' });
  });
  if (course.ends === 'SCREENING' || course.ends === 'RETURNED') return;
  await decideScreening(stage, of.key, 'SCENARIO', scenarioId, 'PASSED');
}

async function endScenario(stage: Stage, { of, ends, ended }: Course & { of: DemoScenario }): Promise<void> {
  const scenarioId = stage.steps.id(`scenario:${of.key}`);
  const { reason } = ended!;
  if (ends === 'RETURNED') return decideScreening(stage, of.key, 'SCENARIO', scenarioId, 'RETURNED', reason);
  const actor = await stage.of(of.organization);
  const course = stage.get(ScenarioCourse);
  await stage.steps.once(`end:${of.key}`, () =>
    ends === 'WITHDRAWN'
      ? course.withdraw(actor, scenarioId, reason)
      : course.closeWithoutAward(actor, scenarioId, reason),
  );
}

async function postAsset(stage: Stage, of: DemoScenario, asset: DemoDataAsset): Promise<void> {
  const assets = stage.get(DataAssetService);
  const actor = await stage.of(of.organization);
  const key = `asset:${asset.key}`;
  await stage.steps.once(key, () =>
    assets.draft(stage.once(actor, key), { ...asset.content, sector: of.sector, region: of.region }),
  );
  await stage.steps.once(`post:${asset.key}`, async () => {
    const draft = await assets.load(stage.database.reader, stage.steps.id(key));
    await assets.post(actor, { dataAssetId: draft!.id, expectedVersion: draft!.version });
  });
}

function playDataAccess(stage: Stage): Action[] {
  return demoDataRequests.flatMap((request) => {
    const key = `access:${request.asset}`;
    const ask = async (): Promise<void> => {
      const vendor = await stage.of(demoSolutions.find((one) => one.key === request.solution)!.organization);
      const dataAssetId = stage.steps.id(`asset:${request.asset}`);
      await stage.steps.once(key, () =>
        stage
          .get(DataAccessService)
          .request(stage.once(vendor, key), { dataAssetId, way: request.way, purpose: request.purpose }),
      );
    };
    const granted = 'granted' in request ? request.granted : undefined;
    if (!granted) return [{ day: request.day, run: ask }];
    const grant = async (): Promise<void> => {
      const { scenario } = demoDataAssets.find((one) => one.key === request.asset)!;
      const firm = await stage.of(demoScenarios.find((one) => one.key === scenario)!.organization);
      await stage.steps.once(`grant:${request.asset}`, async () => {
        const accesses = stage.get(DataAccessService);
        const access = await accesses.find(firm, stage.steps.id(key));
        await accesses.decide(firm, {
          dataAccessId: access!.id,
          expectedVersion: access!.version,
          grant: true,
          until: stage.clock.at(granted.day + granted.days),
          reason: granted.reason,
        });
      });
    };
    return [
      { day: request.day, run: ask },
      { day: granted.day, run: grant },
    ];
  });
}

/** Scenarios as their firms would write them; the present version of one, for those that come after. */
export const scenarioOf = (stage: Stage, key: string) =>
  stage.get(ScenarioService).load(stage.database.reader, stage.steps.id(`scenario:${key}`));

const IP_TERMS = { PROCUREMENT: 'DEMAND_OWNS', CO_DEVELOPMENT: 'SHARED', OPEN_CALL: 'NEGOTIABLE' } as const;

function contentOf(
  stage: Stage,
  course: Course & { of: DemoScenario },
  dataAssetIds: string[],
): ContentPatch {
  const { key: _key, organization: _organization, startInWeeks, data, indicators, ...rest } = course.of;
  // Open ones shall begin after today, past ones after their award.
  const start = (course.deadline > 0 ? 0 : course.deadline) + startInWeeks * WEEK;
  return {
    ...rest,
    language: 'zh',
    indicators: indicators.map((one) => ({ ...one, unit: one.unit || null })),
    data: {
      modalities: data.modalities,
      volume: data.volume.zh,
      labelledShare: data.labelledShare,
      access: data.access,
    },
    dataAssetIds,
    startBy: stage.clock.dayOf(Math.max(start, course.deadline + WEEK)),
    ipTerms: IP_TERMS[course.of.cooperationMode],
    visibility: course.visibility ?? 'PUBLIC',
    nameWithheld: course.nameWithheld ?? false,
  };
}
