import { type Severity, severities } from '../../protocol/rules/finding';
import type { Score } from '../panels/review-port';
import { useSay } from '../speech';
import controls from './controls.module.css';

type ShapeProps = { readonly severity: Severity; readonly little?: boolean; readonly waived?: boolean };

const outlines = { breach: 'M7 1L13 7L7 13L1 7Z', departure: 'M7 1.7L12.5 11.5H1.5Z', remark: '' } as const;

/** Told apart by shape first, color second, so that it also prints in black and white. */
export function SeverityShape({ severity, little = false, waived = false }: ShapeProps) {
  const say = useSay();
  const color = `var(--${severity})`;
  const label = waived ? say('severity.waived', { severity: say(`severity.${severity}`) }) : say(`severity.${severity}`);
  const solid = severity === 'breach' && !waived;
  return (
    <svg className={`${controls.severity} ${little ? controls.little : ''}`} viewBox="0 0 14 14" role="img" aria-label={label}>
      {severity === 'remark' ? (
        <circle cx="7" cy="7" r="4.8" fill="var(--paper)" stroke={color} strokeWidth="1.5" />
      ) : (
        <path
          d={outlines[severity]}
          fill={solid ? color : 'var(--paper)'}
          stroke={color}
          strokeWidth={solid ? 1 : 1.7}
          strokeLinejoin="round"
        />
      )}
      {solid && <path d="M7 4.5v2.8M7 9.5v.01" stroke="var(--on-party)" strokeWidth="1.45" strokeLinecap="round" fill="none" />}
      {severity === 'remark' && !waived && <circle cx="7" cy="7" r="1.4" fill={color} />}
      {waived && <path d="M1.5 12.5L12.5 1.5" stroke={color} strokeWidth="1.4" strokeLinecap="round" />}
    </svg>
  );
}

/** The levels side by side; those at nought are left out, unless all are. */
export function SeverityCounts({ score, all = false }: { readonly score: Score; readonly all?: boolean }) {
  const shown = severities.filter((severity) => all || score[severity] > 0);
  return (
    <span className={controls.counts}>
      {shown.map((severity) => (
        <span key={severity} className={controls.count}>
          <SeverityShape severity={severity} little />
          {score[severity]}
        </span>
      ))}
    </span>
  );
}

export const gravest = (score: Score): Severity | undefined => severities.find((severity) => score[severity] > 0);
