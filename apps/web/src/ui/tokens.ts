/** Every colour, radius and size of the console. `applyTokens` makes CSS variables of them, `antTheme` feeds Ant Design. */
const light = {
  ink: '#101828',
  ink2: '#475467',
  ink3: '#626c82',
  line: '#e7eaf0',
  line2: '#d5dae3',
  ground: '#f5f6f8',
  surface: '#ffffff',
  column: '#eceff4',
  onColumn: '#5a6577',
  hover: '#f1f3f7',
  track: '#eceff4',
  brand: '#1e4fd6',
  brandHover: '#1a44bb',
  brandBg: '#eef3ff',
  brandInk: '#1740b0',
  onBrand: '#ffffff',
  good: '#0f7a5a',
  goodBg: '#e7f6ef',
  goodBand: '#f4faf7',
  warn: '#93500a',
  warnBg: '#fff4e0',
  warnBar: '#d0922a',
  bad: '#b3261e',
  badBg: '#fdecea',
  badBand: '#fef5f4',
  badBar: '#d24a43',
  teal: '#0b6f74',
  tealBg: '#e5f5f5',
  sandbox: '#6b3fc4',
  barBlue: '#5b86ea',
  capability: '#1e4fd6',
  industry: '#3f78e8',
  data: '#0b8a8f',
  deployment: '#3aa7a0',
  budget: '#8a63d2',
  delivery: '#b3882b',
  compliance: '#64748b',
  heatSpare2: '#2f5fc4',
  heatSpare1: '#c3d5f5',
  heatEven: '#f3f5f8',
  heatShort1: '#f7cfc4',
  heatShort2: '#bf3a26',
  onHeat: '#ffffff',
  shade: 'rgb(16 24 40 / 0.04)',
  lift: 'rgb(16 24 40 / 0.16)',
};
export type Palette = typeof light;

const dark: Palette = {
  ink: '#eef1f6',
  ink2: '#b8c0cf',
  ink3: '#98a2b3',
  line: '#272d39',
  line2: '#3a4252',
  ground: '#0e1218',
  surface: '#161b24',
  column: '#1c2330',
  onColumn: '#a6b0c2',
  hover: '#1f2632',
  track: '#2a3140',
  brand: '#7ea2ff',
  brandHover: '#97b4ff',
  brandBg: '#1b2a52',
  brandInk: '#b9ccff',
  onBrand: '#0b1533',
  good: '#5cc9a0',
  goodBg: '#12362b',
  goodBand: '#132620',
  warn: '#eab365',
  warnBg: '#3a2a10',
  warnBar: '#c98f35',
  bad: '#ff948b',
  badBg: '#451f1c',
  badBand: '#2b1a19',
  badBar: '#d85a52',
  teal: '#63c8cb',
  tealBg: '#123536',
  sandbox: '#b79af0',
  barBlue: '#5b86ea',
  capability: '#5c86ff',
  industry: '#7fa6ff',
  data: '#2fb3b8',
  deployment: '#5fc4bd',
  budget: '#a98be4',
  delivery: '#d0a64b',
  compliance: '#8a98ad',
  heatSpare2: '#3d6bd0',
  heatSpare1: '#22365f',
  heatEven: '#222936',
  heatShort1: '#4d2a25',
  heatShort2: '#c2432f',
  onHeat: '#ffffff',
  shade: 'rgb(0 0 0 / 0.3)',
  lift: 'rgb(0 0 0 / 0.6)',
};

const radius = { small: 6, control: 8, card: 10, panel: 12, pill: 99 };
/** Sizes of type in px by role; `large` is the switch for large text. */
const type = { kpi: 28, title: 24, panel: 20, section: 16, body: 14, second: 13, small: 12, tiny: 11 };
const LARGE = 18 / 14;

export const fontFamily =
  "'Inter Variable', Inter, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei UI', 'Noto Sans CJK SC', system-ui, sans-serif";

export type Scheme = 'light' | 'dark';
export const palettes: Record<Scheme, Palette> = { light, dark };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (part) => `-${part.toLowerCase()}`);
const variables = (prefix: string, values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${prefix}${kebab(name)}:${typeof value === 'number' ? `${value}px` : value};`)
    .join('');
const scaled = (factor: number): Record<string, number> =>
  Object.fromEntries(Object.entries(type).map(([role, px]) => [role, Math.round(px * factor * 10) / 10]));

/**
 * The style sheet of the tokens: light, which paper always is, dark, and the larger type; `--larger` is for what has a
 * size of its own.
 */
export const tokenSheet = (): string => `
:root{--font:${fontFamily};${variables('', light)}${variables('radius-', radius)}${variables('type-', type)}}
@media screen{:root[data-scheme=dark]{${variables('', dark)}color-scheme:dark}}
@media print{:root{color-scheme:only light}}
:root[data-text=large]{--larger:${LARGE};${variables('type-', scaled(LARGE))}}
@media (max-width:900px){:root:not([data-text=large]){--type-title:21px;--type-kpi:24px}}`;

/** Puts the tokens on the page. A constructed sheet passes any content security policy. */
export function applyTokens(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenSheet());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What Ant Design takes from the tokens. */
/** Type on what is drawn rather than written, as in charts. */
export const drawnType = (large: boolean): number => Math.round(type.small * (large ? LARGE : 1));

export function antTokens(scheme: Scheme, large: boolean) {
  const c = palettes[scheme];
  return {
    colorPrimary: c.brand,
    colorPrimaryHover: c.brandHover,
    colorLink: c.brand,
    colorInfo: c.brand,
    colorSuccess: c.good,
    colorWarning: c.warn,
    colorError: c.bad,
    colorText: c.ink,
    colorTextSecondary: c.ink2,
    colorTextTertiary: c.ink3,
    colorTextDescription: c.ink3,
    colorTextPlaceholder: c.ink3,
    colorTextDisabled: c.ink3,
    colorTextLightSolid: c.onBrand,
    colorBorder: c.line2,
    colorBorderSecondary: c.line,
    colorSplit: c.line,
    colorBgLayout: c.ground,
    colorBgContainer: c.surface,
    colorBgElevated: c.surface,
    borderRadius: radius.control,
    borderRadiusSM: radius.small,
    borderRadiusLG: radius.panel,
    controlHeight: large ? 42 : 36,
    controlHeightSM: large ? 34 : 28,
    fontFamily,
    fontSize: large ? Math.round(type.body * LARGE) : type.body,
    motionDurationMid: '0.16s',
    motionDurationSlow: '0.2s',
    boxShadow: `0 8px 28px ${c.lift}`,
    boxShadowSecondary: `0 8px 28px ${c.lift}`,
  };
}
