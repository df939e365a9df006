import type { CellRef } from '../../../core/cellRef';
import type { Activity } from '../../../core/study/activity';
import { BOUNDARIES, type Boundary } from '../../../core/study/boundary';
import type { Finding } from '../../../core/study/finding';
import { STAGES, type Stage } from '../../../core/study/stage';
import type { CellContent, Grid } from '../../../workbook/grid';
import { BOUNDARY_WORDS } from '../../language/boundaryWords';
import { cellRefAt } from '../../rows/cellRefAt';
import { foldWord } from '../../text/fold';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** A row with more filled cells is one of a table, and says nothing about the study. */
const MOST_CELLS_OF_A_NOTE = 3;
/** What a folded text has of every name of a boundary: most texts are passed over by it. */
const HINT = /摇篮|生命周期|大门|life|gate|grave/i;

interface Named {
  readonly boundary: Boundary;
  readonly at: CellRef;
}

/**
 * Asks which boundary counts where the words of the ledger (摇篮到大门, cradle-to-gate in titles,
 * notes, sheet names) and its stages disagree, or where its words name several. Until it is answered
 * every stage of the ledger counts; an answer against its words is a finding, for who reads the ledger
 * reads another boundary than that of the results.
 * @param grids the user's sheets
 * @param activities all of the inventory
 * @param asking the study's questions
 */
export function askBoundary(
  grids: readonly Grid[],
  activities: readonly Activity[],
  asking: Questionnaire,
): readonly Finding[] {
  const named = grids.flatMap(namedIn);
  const [first] = named;
  if (first === undefined || activities.length === 0) return [];
  const boundaries = [...new Set(named.map(({ boundary }) => boundary))];
  const { missing, extra } = disagreement(first.boundary, activities);
  if (boundaries.length === 1 && missing.length + extra.length === 0) return [];
  const options = [...boundaries, 'found'].map((key) => ({ key, label: key }));
  const label = boundaries.join('+');
  const id = questionId('boundary-mismatch', '', label);
  const keys = named.map(({ at }) =>
    asking.ask({
      id,
      code: 'boundary-mismatch',
      at,
      label,
      kind: 'choice',
      options,
      assumed: 'found',
      values: {
        boundaries: boundaries.join(' '),
        missing: missing.join(' '),
        extra: extra.join(' '),
      },
    }),
  );
  const [key] = keys;
  return key == null || asking.isOpen(id) ? [] : contradicted(named, key, activities);
}

/** The words that an answer goes against. */
function contradicted(
  named: readonly Named[],
  chosen: string,
  activities: readonly Activity[],
): readonly Finding[] {
  const others = named.filter(({ boundary }) => boundary !== chosen);
  const [first] = others;
  if (first === undefined) return [];
  const { missing, extra } = disagreement(first.boundary, activities);
  return [
    {
      code: 'boundary-mismatch',
      severity: 'warning',
      cells: others.map(({ at }) => at),
      effectKgCo2e: null,
      values: {
        boundaries: [...new Set(others.map(({ boundary }) => boundary))].join(' '),
        chosen,
        lacking: missing.join(' '),
        beyond: extra.join(' '),
      },
    },
  ];
}

function disagreement(
  boundary: Boundary,
  activities: readonly Activity[],
): { readonly missing: readonly Stage[]; readonly extra: readonly Stage[] } {
  const present = new Set(activities.map(({ stage }) => stage));
  const said: readonly Stage[] = BOUNDARIES[boundary];
  return {
    missing: said.filter((stage) => !present.has(stage)),
    extra: STAGES.filter((stage) => present.has(stage) && !said.includes(stage)),
  };
}

function namedIn(grid: Grid): readonly Named[] {
  const bySheet = boundariesNamed(grid.sheet).map((boundary) => ({
    boundary,
    at: { file: grid.file, sheet: grid.sheet, cell: 'A1' },
  }));
  const byCells = [...grid.rows].flatMap(([row, cells]) =>
    cells.filter(isFilled).length > MOST_CELLS_OF_A_NOTE
      ? []
      : cells.flatMap((content, column) =>
          typeof content === 'string'
            ? boundariesNamed(content).map((boundary) => ({
                boundary,
                at: cellRefAt(grid, { row, column }),
              }))
            : [],
        ),
  );
  return [...bySheet, ...byCells];
}

function isFilled(content: CellContent): boolean {
  return content !== null && content !== '';
}

function boundariesNamed(text: string): readonly Boundary[] {
  if (!HINT.test(text)) return [];
  let rest = foldWord(text).replace(/[-\s]+/g, ' ');
  const found = new Set<Boundary>();
  for (const [word, boundary] of BOUNDARY_WORDS) {
    if (!rest.includes(word)) continue;
    found.add(boundary);
    rest = rest.replaceAll(word, ' ');
  }
  return [...found];
}
