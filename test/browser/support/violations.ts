import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/**
 * What axe finds against the rules of accessibility, in words.
 * @param frame the page or the pane
 * @param without a selector of what is left out; null looks at everything
 */
export async function violations(frame: Frame, without: string | null): Promise<readonly string[]> {
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await frame.evaluate(
    (exclude) =>
      (window as unknown as { readonly axe: typeof axe }).axe.run(
        { include: [['html']], ...(exclude === null ? {} : { exclude: [[exclude]] }) },
        { iframes: false },
      ),
    without,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
