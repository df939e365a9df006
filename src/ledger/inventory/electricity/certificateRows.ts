import type { Activity } from '../../../core/study/activity';
import type { ActivityRow } from '../../ledger';
import type { Owner } from '../sharing/assignShared';
import type { DividedRow, SharedRow } from '../sharing/shareOut';
import type { Certificate, CertificatePart } from './claimCertificates';

/** Certificates that are claimed: those of one product, and those that are divided first. */
export interface CertificateRows {
  readonly shared: readonly SharedRow[];
  /**
   * Tells the parts of certificates from those of other shared rows.
   * @param divided what sharing out has made
   */
  withShared(divided: readonly DividedRow[]): {
    readonly certificates: readonly Certificate[];
    readonly others: readonly Activity[];
  };
}

/**
 * Makes claims of rows of certificates. A shared one is shared out twice: what is taken off and what
 * counts in its place are two shared amounts.
 * @param rows of certificates
 * @param ownerOf whose a row is; null where it changes nothing
 * @param understand what a row is for a product, at most one activity
 */
export function certificateRows(
  rows: readonly ActivityRow[],
  ownerOf: (row: ActivityRow) => Owner | null,
  understand: (row: ActivityRow, product: string) => readonly Activity[],
): CertificateRows {
  const own: Certificate[] = [];
  const shared: SharedRow[] = [];
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner === null) continue;
    const activities = understand(row, owner.kind === 'product' ? owner.name : '');
    if (owner.kind === 'product') {
      own.push({ row, parts: activities.map((one) => ({ off: one, on: one })) });
    } else {
      shared.push({ row, owner, activities, isTwice: true });
    }
  }
  const isOurs = new Set(shared);
  return {
    shared,
    withShared: (divided) => ({
      // Of what is shared all lose alike where one has no electricity left: so it comes first.
      certificates: [
        ...divided.flatMap((one) => (isOurs.has(one.shared) ? [certificateOf(one)] : [])),
        ...own,
      ],
      others: divided.flatMap((one) => (isOurs.has(one.shared) ? [] : one.parts.flat())),
    }),
  };
}

/** Both times a certificate is divided by one key: its parts stand in the same order. */
function certificateOf({ shared, parts: [off = [], on = []] }: DividedRow): Certificate {
  const parts = off.flatMap((part, at): readonly CertificatePart[] => {
    const beside = on[at];
    return beside === undefined ? [] : [{ off: part, on: beside }];
  });
  return { row: shared.row, parts };
}
