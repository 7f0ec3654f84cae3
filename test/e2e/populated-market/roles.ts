/** Who asks. FIRM owns the records on the demand side, VENDOR those on the supply side; the OTHER ones are organizations of their own, signed up but not verified. VIEWER is a member of the firm who may only look. */
export const ROLES = [
  'ANONYMOUS',
  'FIRM',
  'VENDOR',
  'OTHER_FIRM',
  'OTHER_VENDOR',
  'VIEWER',
  'OFFICER',
  'REVIEWER',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];
