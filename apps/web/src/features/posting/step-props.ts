import type { Content } from './content.ts';

export interface StepProps {
  content: Content;
  change: (patch: Partial<Content>) => void;
  /** What would help a field, in words; nothing until the step has been left once. */
  advice: (path: string) => string | undefined;
  /** Others see it already: the deadline is moved by extending. */
  published: boolean;
}
