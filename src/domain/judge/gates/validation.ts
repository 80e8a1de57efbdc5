import type { AnyFinding } from '../../findings/finding.ts';
import { reason } from '../../reasons/reason.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/**
 * No finding of severity error in the task. A file that the judgement needs and that cannot be read fails too, even
 * where its findings were turned down: nothing may pass because it could not be read.
 */
export function validationGate(findings: readonly AnyFinding[], broken: readonly string[]): Gate {
  const count = (severity: AnyFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const details = { required: 0, observed: errors };
  if (errors > 0) return gate('validation', 'fail', reason('errors-found', { errors }), details);
  const [file] = broken;
  if (file !== undefined) return gate('validation', 'fail', reason('record-broken', { file }), details);
  return gate('validation', 'pass', reason('no-errors', { warnings: count('warning') }), details);
}
