import { defineEvent } from '@fairway/kernel';

/** `version` is the version of the content; what it says is read from the record. */
export const solutionListed = defineEvent<{ version: number }>('solution.listed');
export const solutionRevised = defineEvent<{ version: number }>('solution.revised');
/** Off the market for a while: by its vendor, or because an edit sent it back to screening. */
export const solutionPaused = defineEvent<{ version: number }>('solution.paused');
export const solutionResumed = defineEvent<{ version: number }>('solution.resumed');
export const solutionRetired = defineEvent<{ version: number }>('solution.retired');
export const solutionReturned = defineEvent<{ version: number }>('solution.returned');
export const solutionRejected = defineEvent<{ version: number }>('solution.rejected');
