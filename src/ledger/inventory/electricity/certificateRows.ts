import type { Activity } from '../../../core/study/activity';
import type { ActivityRow } from '../../ledger';
import type { Owner } from '../sharing/assignShared';
import type { SharedRow } from '../sharing/shareOut';
import type { Certificate, CertificatePart } from './claimCertificates';

/** Certificates that are claimed: those of one product, and those that are divided first. */
export interface CertificateRows {
  readonly shared: readonly SharedRow[];
  /**
   * Tells the parts of certificates from those of other shared rows.
   * @param activities what sharing out has made
   */
  withShared(activities: readonly Activity[]): {
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
      const twice = owner.kind === 'shared' ? [...activities, ...activities] : activities;
      shared.push({ row, owner, activities: twice });
    }
  }
  return {
    shared,
    withShared: (activities) => {
      const isOf = (row: ActivityRow, { nameWitness }: Activity): boolean =>
        nameWitness === row.name.witness;
      const divided = shared.map(({ row }): Certificate => {
        return { row, parts: pairsOf(activities.filter((one) => isOf(row, one))) };
      });
      return {
        certificates: [...own, ...divided],
        others: activities.filter((one) => !shared.some(({ row }) => isOf(row, one))),
      };
    },
  };
}

/** The two of each product, in the order of sharing out. */
function pairsOf(parts: readonly Activity[]): readonly CertificatePart[] {
  const products = [...new Set(parts.map(({ product }) => product))];
  return products.flatMap((product) => {
    const [off, on] = parts.filter((one) => one.product === product);
    return off === undefined || on === undefined ? [] : [{ off, on }];
  });
}
