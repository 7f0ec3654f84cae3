const AT_MOST = 19;

/** Codes of the scenarios whose firms shall be asked. */
export function readJointSearch({ with: chosen }: Record<string, unknown>): { with?: string[] } {
  const codes = (Array.isArray(chosen) ? chosen : [chosen])
    .filter((one): one is string => typeof one === 'string' && /^SC-\d{4}-\d{1,8}$/.test(one))
    .slice(0, AT_MOST);
  return codes.length ? { with: [...new Set(codes)] } : {};
}

/** The choice with one code added or taken away. */
export const toggledCode = (chosen: readonly string[] | undefined, code: string): { with?: string[] } =>
  readJointSearch({
    with: chosen?.includes(code) ? chosen.filter((one) => one !== code) : [...(chosen ?? []), code],
  });
