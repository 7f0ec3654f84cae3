import type { Language } from '@fairway/kernel';
import type { NoticeKind } from './notice.ts';

const SENTENCES: Record<NoticeKind, Record<Language, string>> = {
  MATCH_FOUND: { zh: '有新的匹配方案', en: 'New matching solutions' },
  SCENARIO_FITS: { zh: '有场景适合贵方方案', en: 'A scenario fits your solution' },
  MATCH_QUESTION: {
    zh: '对方请贵单位补充一项匹配所需的信息',
    en: 'The other side asks for a detail that a match waits for',
  },
  MATCH_OBJECTED: { zh: '有单位对匹配结论提出异议', en: 'Somebody objects to a match' },
  MATCH_OBJECTION_ANSWERED: { zh: '对匹配结论的异议已有答复', en: 'Your objection to a match is answered' },
  SCENARIO_INVITED: { zh: '贵单位受邀参与场景', en: 'You are invited to a scenario' },
  SCENARIO_REVISED: { zh: '场景内容有更新', en: 'A scenario was revised' },
  SCENARIO_DRAFTED_FOR: {
    zh: '专员为贵单位起草了场景，请确认',
    en: 'An officer drafted a scenario for you; please confirm',
  },
  SCENARIO_EVALUATING: {
    zh: '应答已截止，请评审',
    en: 'The deadline has passed; proposals can be evaluated',
  },
  SCENARIO_RETURNED: { zh: '场景被退回修改', en: 'A scenario was returned for changes' },
  SCENARIO_REJECTED: { zh: '场景未通过准入审查', en: 'A scenario did not pass screening' },
  SCENARIO_OPENED: { zh: '场景已公开', en: 'A scenario is open' },
  IMPORT_FINISHED: { zh: '导入已完成', en: 'An import has finished' },
  SEARCH_FOUND: { zh: '订阅有新结果', en: 'A saved search found something new' },
  JOINT_PROPOSED: { zh: '有企业邀请贵单位发布联合需求', en: 'You are asked to share a joint scenario' },
  JOINT_ACCEPTED: { zh: '一家单位加入了联合需求', en: 'A firm joined the joint scenario' },
  JOINT_DECLINED: { zh: '一家单位未加入联合需求', en: 'A firm does not share the joint scenario' },
  SCENARIO_SUPERSEDED: {
    zh: '联合需求已公开，原场景已并入',
    en: 'The joint scenario is open; this one has become part of it',
  },
  EVENT_PUBLISHED: { zh: '对接会日程已发布', en: 'The agenda of a matchmaking event is published' },
  EVENT_CHANGED: { zh: '对接会日程有调整', en: 'Your agenda at a matchmaking event has changed' },
  EVENT_CANCELLED: { zh: '对接会已取消', en: 'A matchmaking event is cancelled' },
  SOLUTION_LISTED: { zh: '方案已上架', en: 'A solution is listed' },
  SOLUTION_RETURNED: { zh: '方案被退回修改', en: 'A solution was returned for changes' },
  SOLUTION_REJECTED: { zh: '方案未通过准入审查', en: 'A solution did not pass screening' },
  SCREENING_WAITING: { zh: '有内容待准入审查', en: 'A screening decision is waiting' },
  PROPOSAL_IN: { zh: '收到一份应答', en: 'A proposal came in' },
  PROPOSAL_SHORTLISTED: { zh: '应答已入围', en: 'Your proposal is shortlisted' },
  PROPOSAL_SELECTED: { zh: '应答已中选', en: 'Your proposal is selected' },
  PROPOSAL_DECLINED: {
    zh: '应答未中选，请查看理由',
    en: 'Your proposal was not selected; the reason is given',
  },
  ACCESS_REQUESTED: { zh: '有数据使用申请', en: 'Access to data is requested' },
  ACCESS_DECIDED: { zh: '数据使用申请已有结果', en: 'A request for data was decided' },
  PILOT_STARTED: { zh: '试点已立项', en: 'A pilot has started' },
  PILOT_MOVED: { zh: '试点进入新阶段', en: 'A pilot moved to another stage' },
  PILOT_GATE_DUE: { zh: '试点关口待决定', en: 'A gate of a pilot is due' },
  PILOT_HEALTH: { zh: '试点健康度有变化', en: "A pilot's health changed" },
  PILOT_STOPPED: { zh: '试点已终止，经验已留存', en: 'A pilot was stopped; its lesson is kept' },
  ORGANIZATION_VERIFIED: { zh: '贵单位已通过核验', en: 'Your organization is verified' },
};

export const sentence = (kind: NoticeKind, language: Language): string => SENTENCES[kind][language];
