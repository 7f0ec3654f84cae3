import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const STATIONS = ['scenario', 'match', 'proposal', 'pilot', 'replication'] as const;
/** The seabed's depth below each station: shallow at the pilot's first step, deep where it is replicated. */
const DEPTHS = [224, 246, 270, 296, 320];
const centre = (at: number): number => 100 + at * 200;

/** The way of one scenario, as a fairway from the shore into deep water. */
export function LandingPicture(): ReactNode {
  const { t } = useTranslation();
  return (
    <figure className="voyage" aria-label={t('landing.pictureLabel')}>
      <svg viewBox="0 0 1000 340" aria-hidden="true" focusable="false">
        <path className="voyage-water" d="M0 196H1000V340H0z" />
        <path
          className="voyage-bed"
          d="M0 202C70 208 140 216 200 230S420 256 500 272 760 306 900 322 980 328 1000 330V340H0z"
        />
        {STATIONS.map((station, at) => (
          <line
            key={station}
            className="voyage-sounding"
            x1={centre(at)}
            x2={centre(at)}
            y1="206"
            y2={DEPTHS[at]! - 6}
          />
        ))}
        <path
          className="voyage-waves"
          d="M0 196q12.500-7 25 0t25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0 25 0"
        />
        <path className="voyage-route" d="M100 176H900" />
        {STATIONS.map((station, at) => (
          <g key={station} transform={`translate(${centre(at)} 0)`}>
            <path className="voyage-mast" d="M0 136V166" />
            <circle className="voyage-buoy" cy="176" r="9" />
            <rect className="voyage-card" x="-78" y="20" width="156" height="116" rx="14" />
            <Drawing of={station} />
          </g>
        ))}
      </svg>
      <ol className="voyage-names">
        {STATIONS.map((station, at) => (
          <li key={station}>
            <b>
              <span aria-hidden="true">{at + 1}</span>
              {t(`landing.station.${station}`)}
            </b>
            <small>{t(`landing.stationText.${station}`)}</small>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Drawing({ of }: { of: (typeof STATIONS)[number] }): ReactNode {
  switch (of) {
    case 'scenario':
      return (
        <>
          <path className="voyage-line" d="M-46 108V66l22 14V66l22 14V66l22 14V44H40V108z" />
          <path className="voyage-accent" d="M-30 94h10M-8 94h10M14 94h10" />
          <path className="voyage-line" d="M30 36c0-6 8-4 8-10" />
        </>
      );
    case 'match':
      return (
        <>
          <path className="voyage-faint" d="M-30 78C-4 78 0 46 26 46M-30 78C-4 78 0 110 26 110" />
          <path className="voyage-accent" d="M-30 78H26" />
          <rect className="voyage-fill" x="-52" y="64" width="28" height="28" rx="7" />
          <circle className="voyage-dot" cx="36" cy="46" r="9" />
          <circle className="voyage-dot best" cx="36" cy="78" r="12" />
          <circle className="voyage-dot" cx="36" cy="110" r="9" />
          <path className="voyage-tick" d="M30.500 78l4 4.500 7-8.500" />
        </>
      );
    case 'proposal':
      return (
        <>
          <rect className="voyage-line" x="-32" y="36" width="58" height="80" rx="7" />
          <path className="voyage-faint" d="M-20 54h34M-20 68h34M-20 82h22" />
          <path className="voyage-accent" d="M-20 98l8 7 14-15" />
          <circle className="voyage-dot best" cx="30" cy="108" r="13" />
          <path className="voyage-tick" d="M24 108.500l4.500 4.500 8-9" />
        </>
      );
    case 'pilot':
      return (
        <>
          <path className="voyage-faint" d="M-50 112H50M-50 50H50" strokeDasharray="3 6" />
          <path className="voyage-line" d="M-50 102l22-8 20-14 22 4 20-20 16-8" />
          <circle className="voyage-dot best" cx="50" cy="56" r="8" />
          <path className="voyage-accent" d="M-40 36h22M-10 36h22M20 36h14" />
        </>
      );
    case 'replication':
      return (
        <>
          {[-40, 0, 40].map((x) => (
            <path
              key={x}
              className={x === 0 ? 'voyage-fill' : 'voyage-line'}
              d={`M${x - 15} 112V88l10 7V88l10 7V78h10V112z`}
            />
          ))}
          <path className="voyage-accent" d="M0 72V52M0 60C0 46-40 52-40 72M0 60C0 46 40 52 40 72" />
          <circle className="voyage-dot best" cy="44" r="9" />
        </>
      );
  }
}
