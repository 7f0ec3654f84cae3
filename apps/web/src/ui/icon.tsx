import type { ReactNode } from 'react';

/** Line icons on a 20 grid, 1.5 wide: only those in use. */
const shapes = {
  board: 'M3.5 3.500h13v13h-13zM7 6.500v7M10 6.500v3M13 6.500v5',
  grid: 'M3.500 3.500h5v5h-5zM11.500 3.500h5v5h-5zM3.500 11.500h5v5h-5zM11.500 11.500h5v5h-5z',
  match: 'M2.500 8h4v4h-4zM13 3h4v4h-4zM13 13h4v4h-4zM6.500 10h3M13 5H9.500v10H13',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.500 1.500h-13zM8.500 17.500h3',
  mail: 'M3 5h14v10.500H3zM3.500 5.500 10 11l6.500-5.500',
  search: 'M9 3.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM13 13l4 4',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  language:
    'M3 4.500h8M7 3v1.500M4.500 4.500c.5 3 2.500 5 5.500 6.500M9.500 4.500c-.5 3-2.500 5.500-6 7M10 16.500l3.500-8 3.500 8M11.200 14h4.600',
  back: 'M16.500 10h-13M8.500 5l-5 5 5 5',
  forward: 'M3.500 10h13M11.500 5l5 5-5 5',
  down: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  more: 'M10 4.500v.01M10 10v.01M10 15.500v.01',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4l2.500 2',
  alert: 'M10 3.500 17.500 16.500h-15zM10 8.500v3.500M10 14.200v.01',
  shield:
    'M10 2.800l6 2.200v4.500c0 3.500-2.500 6-6 7.700-3.500-1.700-6-4.200-6-7.700V5zM7.500 9.800l1.800 1.800 3.200-3.400',
  star: 'M10 3l2.100 4.500 4.900.6-3.600 3.400.9 4.900L10 14l-4.300 2.400.9-4.900L3 8.100l4.900-.6z',
  check: 'M4.500 10.500l3.500 3.500 7.500-8',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9v5M10 6.500v.01',
  question:
    'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM8 8a2 2 0 1 1 2.800 1.800c-.5.3-.8.700-.8 1.400M10 13.700v.01',
  rise: 'M3 14l4.500-4.500 3 3L17 6M12.500 6H17v4.500',
  out: 'M8 3.500H4v13h4M12.500 6.500 16 10l-3.500 3.500M16 10H7.500',
  sun: 'M10 6.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.400 4.400l1 1M14.600 14.600l1 1M15.600 4.400l-1 1M5.400 14.600l-1 1',
  moon: 'M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500z',
  text: 'M3 16 7.500 5h1L13 16M4.800 12h6.400M14 9h4M16 7v9',
  data: 'M4 5.500c0-1.400 2.700-2.500 6-2.500s6 1.100 6 2.500-2.700 2.500-6 2.500-6-1.100-6-2.500zM4 5.500v9c0 1.400 2.700 2.500 6 2.500s6-1.100 6-2.500v-9M4 10c0 1.400 2.700 2.500 6 2.500s6-1.100 6-2.500',
  calendar: 'M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3.500M13 3v3.500',
  filter: 'M3 5h14M5.500 10h9M8 15h4',
  columns: 'M3.500 4h13v12h-13zM8 4v12M12.500 4v12',
  download: 'M10 3v9M6 8.500l4 4 4-4M3.500 16.500h13',
  bookmark: 'M5.500 3.500h9v13L10 13l-4.500 3.500z',
  edit: 'M4 13.500V16h2.500L15.500 7 13 4.500zM11.500 6 14 8.500',
  trash: 'M4 6h12M8 6V4h4v2M5.500 6l.7 10.500h7.600L14.500 6',
  table: 'M3.500 4h13v12h-13zM3.500 8h13M3.500 12h13M8.500 8v8',
  list: 'M3 5.500h14M3 10h14M3 14.500h14',
  copy: 'M7 7h9.500v9.500H7zM4 12.500H3.500v-9h9V4',
  print: 'M6 7V3.500h8V7M6 14H3.500V7h13v7H14M6 11.500h8v5H6z',
  compare: 'M10 3v14M3.500 5.500h4v9h-4zM12.500 5.500h4v9h-4z',
  plus: 'M10 4v12M4 10h12',
  import: 'M10 3v9.500M6 8.500l4 4 4-4M3.500 13.500v3h13v-3',
  attach:
    'M13.500 6.500l-5.800 5.800a1.700 1.700 0 0 0 2.400 2.400l6-6a3.200 3.200 0 0 0-4.500-4.500l-6.200 6.200a4.700 4.700 0 0 0 6.600 6.600l4-4',
  organization:
    'M3.500 17V5l7-2v14M10.500 8h6v9M2 17h16M6 7.500h2M6 10.500h2M6 13.500h2M13 11h1.500M13 14h1.500',
  organizations:
    'M2.500 17V9h5v8M7.500 17V3.500h5V17M12.500 17v-6h5v6M1.500 17h17M9.500 7h1M9.500 10h1M9.500 13h1',
  person:
    'M10 3.500a3.200 3.200 0 1 1 0 6.400 3.200 3.200 0 0 1 0-6.400zM3.500 17c.6-3.300 3.100-5 6.500-5s5.900 1.700 6.500 5',
  solution:
    'M10 3l6.500 3.700v6.600L10 17l-6.500-3.700V6.700zM3.500 6.700 10 10.500l6.500-3.800M10 10.500V17',
} as const;
export type IconName = keyof typeof shapes;
export const ICONS = Object.keys(shapes) as IconName[];

/** An icon beside words; with `label` it speaks for itself. */
export function Icon({
  name,
  size = 18,
  label,
  filled,
}: {
  name: IconName;
  size?: number;
  label?: string;
  filled?: boolean;
}): ReactNode {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.4 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
