import { ScreeningCaseEntity } from './screening-case.entity.ts';

export * from './screening.module.ts';
export * from './screening.service.ts';
export * from './domain/events.ts';
export { ScreeningCaseType } from './screening.types.ts';
export { ScreeningAnswerInput } from './screening.inputs.ts';
export { QUESTIONS as screeningQuestions } from './domain/question-data.ts';
export { allNo } from './domain/all-no.ts';
export type { ScreeningAnswer } from './domain/screen.ts';
export type { ScreenedRecord, ScreeningCase, ScreeningState } from './domain/screening-case.ts';

/** For the composition root only. */
export const screeningEntities = [ScreeningCaseEntity];
