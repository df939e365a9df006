import type { Texts } from './zhCN';

/** Every sentence a person sees, in English. */
export const enUS: Texts = {
  stages: {
    rawMaterial: 'Raw materials',
    transport: 'Transport',
    production: 'Production',
    distribution: 'Distribution',
    use: 'Use',
    endOfLife: 'End of life',
  },
  sheets: {
    settings: 'PCF Settings',
    activity: 'PCF Activity',
    factors: 'PCF Factors',
    rawMaterial: 'PCF Materials',
    transport: 'PCF Transport',
    production: 'PCF Production',
    distribution: 'PCF Distribution',
    use: 'PCF Use',
    endOfLife: 'PCF End of life',
    summary: 'PCF Summary',
    checks: 'PCF Checks',
  },
  titles: {
    settings: 'Product carbon footprint · Settings',
    activity: 'Product carbon footprint · Activity data',
    factors: 'Product carbon footprint · Emission factors',
    stage: 'Product carbon footprint · {stage}',
    summary: 'Product carbon footprint · Summary',
    checks: 'Product carbon footprint · Checks',
  },
  notes: {
    creditsOf: '{stage}: credits (in no sum)',
    itemOfStage: '{item} ({stage})',
    settings:
      'Yellow cells are yours to fill in. Calculate again after answering; “units covered” takes effect at once.',
    activity:
      'Every number read from the ledger: its cell, what stood there, how it was read, and how sure it is that number and unit are what was meant. “Content now” is a formula and follows the ledger.',
    factors:
      'Values refer to the ledger’s cells. “Review” and “Review note” are yours and are kept when calculating again.',
    stage:
      'Each row refers to ledger cells by formula and follows changed values. A stale row shows no figure: calculate again. A factor in orange is assumed; see the questions in Settings.',
    summary:
      'In kgCO2e. Totals hold the stages inside the boundary; if any row is stale the total shows #N/A, not a figure that only looks right.',
    checks:
      'Results calculated independently when the ledger was read, beside the workbook’s formulas; below, what was found.',
  },
  headings: {
    method: 'Method',
    products: 'Products and declared units',
    questions: 'Questions and answers',
    columns: 'Columns',
    totals: 'Totals',
    ledgerCheck: 'Ledger check',
    results: 'Emissions by stage',
    shares: 'Shares by stage',
    hotspots: 'Largest contributions',
    agreement: 'Independent calculation and workbook formulas',
    findings: 'Findings',
  },
  columns: {
    columnRole: 'Correct to',
    why: 'Why',
    takenFor: 'Taken for',
    setting: 'Setting',
    value: 'Value',
    meaning: 'Meaning',
    code: 'Code',
    product: 'Product',
    coverage: 'Units covered',
    unit: 'Unit',
    basis: 'Basis',
    question: 'Question',
    options: 'Possible answers',
    assumed: 'Assumed',
    answer: 'Your answer',
    id: 'No.',
    place: 'Place',
    stage: 'Stage',
    item: 'Item',
    datum: 'Datum',
    sheet: 'Sheet',
    cell: 'Cell',
    found: 'Content as read',
    reading: 'How it was read',
    certainty: 'How sure',
    current: 'Content now',
    amountRead: 'Value read',
    state: 'State',
    factor: 'Emission factor',
    factorUnit: 'Factor unit',
    factorName: 'Factor name',
    gas: 'Gases',
    source: 'Source',
    usedBy: 'Used by items',
    review: 'Review',
    reviewNote: 'Review note',
    material: 'Material',
    amount: 'Amount',
    energyAmount: 'Consumption',
    emission: 'Emission (kgCO2e)',
    shareOfStage: 'Share of stage',
    shareOfTotal: 'Share of total',
    mass: 'Mass',
    distance: 'Distance',
    massUnit: 'Mass unit',
    distanceUnit: 'Distance unit',
    freight: 'Freight (t·km)',
    massCell: 'Mass cell',
    distanceCell: 'Distance cell',
    amountCell: 'Ledger cell',
    rowsNow: 'Ledger rows now',
    rowsRead: 'Rows read',
    apart: 'Counted or apart',
    credits: 'Credits (kgCO2e, in no sum)',
    header: 'Header',
    ledgerTotal: 'Ledger total (kgCO2e)',
    perUnit: 'Per declared unit (kgCO2e)',
    core: 'Independent (kgCO2e)',
    workbook: 'Workbook formula (kgCO2e)',
    difference: 'Difference',
    verdict: 'Verdict',
    severity: 'Severity',
    kind: 'Kind',
    message: 'Message',
    effect: 'Effect (kgCO2e)',
    rank: 'Rank',
  },
  settings: {
    gwp: 'GWP set',
    gwpMeaning:
      'Global warming potentials over 100 years of an IPCC assessment report; factors given in CO2 or CO2e do not depend on it',
    boundary: 'System boundary',
    boundaryMeaning: 'Which stages are summed: {boundary}',
    language: 'Language',
    languageMeaning: 'Language of the PCF sheets in this workbook',
  },
  boundaries: {
    found: 'every stage in the ledger',
    'cradle-to-gate': 'cradle to gate',
    'cradle-to-grave': 'cradle to grave',
    'gate-to-gate': 'gate to gate',
    'materials-and-production': 'materials and production, without transport',
    production: 'production',
    'production-and-waste': 'production and waste treatment',
  },
  states: {
    fresh: 'current',
    stale: 'stale',
    missing: 'missing',
    incomplete: 'incomplete',
    unchanged: 'unchanged',
    changed: 'changed',
    agrees: 'agrees',
    differs: 'differs: ledger or formula changed, calculate again',
    notApplicable: '—',
    counted: 'counted',
    credit: 'credit',
    outside: 'outside boundary',
  },
  readings: {
    number: 'number cell, referred to',
    'number-and-unit': 'text: number + “{unit}”, unit stripped by formula',
    'number-text': 'number stored as text, converted by formula',
    interpreted: 'read as a constant; stale when the content changes',
  },
  data: { amount: 'amount', mass: 'mass', distance: 'distance', conversion: 'conversion' },
  gases: { CO2e: 'CO2e', CO2: 'CO2 only', unstated: 'not stated' },
  columnRoles: {
    index: 'number',
    product: 'product',
    stage: 'stage',
    name: 'name',
    amount: 'amount',
    total: 'total of amounts',
    part: 'multiplied with others',
    unit: 'unit',
    distance: 'distance',
    mode: 'mode of transport',
    origin: 'origin',
    factor: 'emission factor',
    freightFactor: 'freight emission factor',
    factorUnit: 'factor unit',
    conversion: 'density or the like',
    source: 'source',
    output: 'output',
    period: 'period',
    result: 'stated result',
    remark: 'remark',
    unused: 'not used',
    auto: 'automatic',
  },
  columnBases: {
    corrected: 'your correction',
    words: 'words of the header',
    unit: 'unit in the header and content',
    content: 'content of the column',
    none: 'neither header nor content says',
    gone: 'no ledger has this column',
    more: '{count} more columns are not listed',
  },
  reviews: { open: 'open', verified: 'verified', replace: 'to be replaced' },
  declaredSource: { ledger: 'output in the ledger', answer: 'your answer', assumed: 'assumed' },
  charts: {
    shares: 'Emissions of each product by stage',
    sharesDescription:
      'Stacked bars with the share of each life-cycle stage in each product’s emissions; the figures stand in the table beside',
    shareAxis: 'share of total',
    hotspots: '{product}: largest contributions',
    hotspotsDescription:
      'Bars with the items of {product} that emit most; the figures stand in the table beside',
    emissionAxis: 'kgCO2e',
  },
  severities: { error: 'error', warning: 'warning', info: 'note', question: 'question' },
  findings: {
    'error-cell':
      '{count} cell(s) hold an error value, so the item has no figure. Mend the formula in the ledger.',
    'missing-factor':
      '“{name}” has no emission factor and is not counted. Add a factor of that name to the factor table.',
    'missing-quantity':
      '“{name}” has no usable amount and is not counted. Give a number and a unit in the ledger.',
    'missing-distance':
      '“{name}” has no usable transport distance, so its freight is not counted. Give a distance in the ledger.',
    'missing-unit':
      'The unit “{unit}” of “{found}” is not known, so the item has no figure. Use a unit such as kg, t, kWh or km.',
    'missing-period':
      '“{name}” has no figure for {count} month(s) or period(s) ({where}); they are not taken as 0. The other {known} are counted, and the result is incomplete. Fill them in, with 0 where nothing was used.',
    'missing-period-columns':
      '{count} column(s) of months or periods hold no figure at all ({where}) and are not counted: the result covers the others. Check that the ledger does not have them yet.',
    'missing-period-rows':
      '“{name}” has no row for {count} month(s) that others of its table have ({months}). They are not taken as 0; the result covers the months that are there. Add them, or confirm that nothing was used.',
    'variant-without-amount':
      '{count} cell(s) hold no figure where other products of the row have one: these products are taken to do without the item, and nothing was counted. Check them.',
    'date-cell':
      'Excel has turned {count} cell(s) into dates ({where}); they are not read as numbers or names. Format them as text and type again what they should say.',
    'not-a-count':
      '“{found}” should be a number of pieces or trips, but its unit is “{unit}”: nothing was multiplied, and the item has no figure. Check the column.',
    'number-as-text':
      '{count} number(s) are stored as text and were read as numbers; a SUM in the ledger skips them.',
    'full-width-text':
      '{count} number(s) are written in full-width characters and were read as numbers.',
    'approximate-value':
      '{count} value(s) are marked as approximate and were used as written; measured values should replace them.',
    'bound-value':
      '{count} value(s) say only how much it is at most or at least (<, "over" and the like); they count as written, the true value may be smaller or larger. Replace them with measured ones.',
    'comma-settled':
      'In {count} number(s) a comma or point can be read in two ways; the other cells of the column settled it (thousands or decimals). Please check.',
    'footnote-dropped':
      '{count} value(s) have a footnote mark behind them (such as ¹⁾, *, a); it is no part of the value and was left aside.',
    'unreadable-value':
      '{count} cell(s) should hold a value, but no number can be read from them; they count as missing, not as 0. Write one number, with a unit if you like, such as 1740 kg.',
    'hidden-row': '{count} hidden row(s) hold data and are counted. Confirm that they should be.',
    'blank-or-placeholder':
      '{count} cell(s) hold only a placeholder such as “—” or “/” and count as missing, not as 0.',
    'merged-value-carried':
      'The content of {count} merged cell(s) was carried to all rows they cover.',
    'subtotal-ignored':
      '{count} row(s) or column(s) with subtotals or totals are kept out of the sums.',
    'result-column-ignored':
      'Emission results already in the ledger are not used in the calculation.',
    'duplicate-quantity-column': '{count} further column(s) of amounts were not used.',
    'factor-no-source': '{count} factor(s) have no source, so an auditor cannot check them.',
    'co2-only-factor':
      '{count} factor(s) are in CO2 alone: methane and other gases are left out, and a sum in kgCO2e may be too low.',
    'factor-unit': 'The factor “{name}” is in “{found}”; expected a unit such as “{expected}”.',
    'factor-unit-no-gas':
      'The unit of {count} factor(s) ({found}) names no gas. It was taken as CO2e; ask its source.',
    'negative-amount':
      '{count} negative value(s) are corrections such as reversals and returns; they were taken off the sums.',
    credit:
      '{count} item(s) have a negative emission ({kgCo2e} kgCO2e together): they stand apart as credits and are in no sum. If they are reversals or returns, answer in the settings or say so in the remarks.',
    'unit-converted':
      '{count} item(s) have an amount and a factor of different kinds; they were converted by the density, calorific value or unit weight in the ledger. Please check.',
    'formula-skips-text':
      'The formula {formula} in {cell} skips {count} number(s) stored as text ({cells}); it gives {found} and should give {computed}. Make these cells numbers.',
    'hidden-column':
      '{count} hidden column(s) hold data that is calculated with; they were counted. Please confirm.',
    outlier:
      'The figure of “{name}” is impossibly large (above 1e30) and is not counted. Check the ledger.',
    'allocation-needed':
      '{count} row(s) name no product ({names}) while the ledger has several. They are not allocated and the result is incomplete. Name the product in the ledger.',
    'output-without-product':
      '{count} caption(s) give an output without saying of which product, while the ledger has several; it is not used. Name the product there.',
    'declared-unit-differs':
      'The output of “{product}” is counted in “{unit}”, its declared (functional) unit is “{other}”: results are per {unit}. Convert or change one of them.',
    'answer-unusable':
      '“{found}” in the settings is no answer to “{name}”; it was kept and not used. Possible: {expected}.',
    'of-which-ignored':
      '{count} “of which” row(s) are part of the row above and are not added again.',
    'table-not-understood':
      'A table with figures on sheet “{sheet}” was not understood (header: {headers}) and is not counted. Check its header: it needs a column of names and one of amounts.',
    'period-choice':
      'The output of “{product}” stands {count} times with different values and was not used. Keep one in the ledger, or answer in the settings.',
    'period-mixed':
      'The figures of “{product}” are from different periods ({periods}). Complete the ledger for one period, or confirm that they may be used together.',
    'row-counted-twice': '{sum} Cause: {causes}. Take out what was counted once too often.',
    'row-left-out': '{sum} Cause: {causes}. Add what was left out.',
    'scale-slip': '{sum} Cause: {causes}. Check the decimal point, the unit and the record.',
    'digits-swapped': '{sum} Cause: {causes}. Check the record and correct it.',
    'subtotal-mismatch': '{sum} Cause: {causes}. Correct it by its rows.',
    'total-mismatch': '{sum} Cause: {causes}. Correct it by its rows.',
    'not-distinctive':
      '{sum} {count} explanation(s) fit equally, so none can be singled out: {causes}. Check them one by one.',
    'rounding-only':
      '{count} subtotal(s) or total(s) differ by rounding alone, which is no mistake: most of all {cell} “{label}”, which states {found}, where {computed} {unit} comes out.',
    'value-conflict':
      '{cell} states {found} for “{name}”; its amount and factor come to {computed} {unit}. Cause: {causes}. Check amount, factor and unit.',
    'value-conflict-several':
      '{count} rows state results that differ from their amount × factor, most of all {cell} “{name}”: it states {found}, where {computed} {unit} comes out. Cause: {causes}. Check amounts, factors and units.',
    'value-conflict-parts':
      '{cell} states {found} for “{name}”, but the {parts} cell(s) it covers come to {computed} {unit}. Those cells were counted and the total was not added. Check them.',
    'value-conflict-product':
      '{cell} states {found} for “{name}”, but {factors} come to {computed} {unit}. The stated total was counted. Check the columns.',
    'nothing-found':
      'No ledger was found that can be calculated: it needs a table with a header, a column of names, and one of amounts, consumption or transport distances.',
  },
  /** Why stated figures differ from calculated ones; parts of the sentences of findings. */
  differences: {
    sum: '{cell} “{label}” states {found}; the {rowCount} item(s) in row(s) {rows} come to {computed} {unit}, a difference of {difference}.',
    unknown: 'no single cause was found',
    unknownRow: 'unknown; another factor may have been used',
    or: '{one}; or: {other}',
    and: '{one}, and {other}',
    more: '{one}; and more',
    within: '{sentence} (explained by {at}: {code})',
    byChance: '{cause} (among so many candidates this may be chance)',
  },
  causes: {
    'row-counted-twice': '“{name}” ({at}) is counted twice',
    'row-left-out': '“{name}” ({at}) is left out',
    'scale-slip':
      '“{name}” ({at}) is counted as {wrote} instead of {correct} {unit} ({times} times)',
    'scale-slip-sum':
      'the whole figure is {times} times what it should be; decimal point or unit may be wrong',
    'digits-swapped': 'digits of “{name}” ({at}) are swapped: {wrote} instead of {correct} {unit}',
    'digits-swapped-sum': 'two neighbouring digits are swapped: {wrote} instead of {correct}',
    carried: 'the error of “{name}” ({at}), {difference}, is carried over',
    'rows-shown': 'it is the sum of the results stated in the rows, which are wrong themselves',
    'rounding-only': 'rounding',
  },
  questions: {
    'name-near-match': '“{name}” in the ledger has no factor of the same name. Is it one of these?',
    'unit-of-analysis':
      'The ledger does not give the output of “{product}”: how many units do its figures cover?',
    'unit-ambiguous': 'Which unit does “{unit}” of “{name}” mean?',
    'conversion-needed':
      'The amount of "{name}" is in {from}, its factor is for {to}: how many {top} are in 1 {bottom}? (density, calorific value, weight of one piece, or pieces in a box)',
    'unit-conflict':
      'The number "{found}" of "{name}" has units that contradict each other: nearest to it stands "{unit}", elsewhere "{others}". Which one is right?',
    'number-ambiguous':
      '"{found}" of "{name}" can be read as several numbers ({readings}). Which one is it?',
    'negative-amount':
      'The number "{found}" of "{name}" is negative: a credit such as recycling or energy sold (stands apart, is in no sum), or a correction such as a reversal or a return (taken off the sums)?',
    'missing-unit': 'The number “{found}” of “{name}” has no unit. Which is it?',
    'missing-factor': 'Which emission factor applies to “{name}”?',
    'missing-factor-unit':
      'The emission factors under “{header}” have no unit (such as {found} of “{name}”) and are not counted. Which unit is it?',
    'hidden-sheet': 'The hidden sheet “{sheet}” holds ledger data. Count it?',
    'group-heading':
      '“{sheet}” has rows with a name alone ({headings}). Are they products, sorts of items, or items whose amounts are missing?',
    'period-choice':
      'The ledger has {count} periods of “{product}” ({periods}), which must not be added. Which one counts?',
    'allocation-needed':
      '{count} row(s) of “{sheet}” name no product ({names}) while the ledger has several. Whose are they? Until answered they count for none.',
    'alternative-columns':
      '“{sheet}” has several columns of one kind ({headers}). Which one counts?',
  },
  options: {
    none: 'none of these',
    'leave-out': 'leave out',
    count: 'count',
    shared: 'shared by several products, not yet allocated',
    credit: 'a credit, stands apart',
    correction: 'a correction, taken off the sums',
    groups: 'the comma groups thousands (1,234 is 1234)',
    decimals: 'the comma is the decimal sign (1,234 is 1.234)',
    'this-year': 'this year',
    products: 'products',
    categories: 'sorts of items',
    items: 'items without an amount',
    'each-a-product': 'each column is a product',
    'last-year': 'last year',
  },
  fileProblems: {
    missing: 'There is no file “{file}”. Check the path and the name.',
    unreadable:
      'The file “{file}” cannot be read ({detail}). Check its permissions, or close what holds it open.',
    folder: '“{file}” is a folder, not a workbook. Give an .xlsx file.',
    empty: 'The file “{file}” is empty (0 bytes). Give an .xlsx workbook.',
    'not-a-workbook': '“{file}” is not an Excel workbook ({detail}). Give an .xlsx file.',
    damaged:
      'The workbook “{file}” is damaged ({detail}). Open and repair it in Excel, then save it.',
    encrypted: 'The workbook “{file}” has a password to open. Remove it in Excel, then save it.',
    'legacy-xls': '“{file}” is in the old .xls format. Save it as .xlsx in Excel.',
    'other-spreadsheet': '“{file}” is another kind of spreadsheet ({detail}). Save it as .xlsx.',
    'too-large':
      '“{file}” unpacks to too much ({detail}) and was not opened, to protect the memory.',
  },
  excelProblems: {
    'cell-edit':
      'Excel is editing a cell, or a dialog is open. Press Enter, close the dialog, then try again.',
    'protected-sheet':
      'The sheet “{place}” is protected and cannot be written. Unprotect it under Review, then try again.',
    'protected-workbook':
      'The structure of the workbook is protected, so no sheet can be added or removed. Unprotect it under Review, then try again.',
    'no-sheet': 'There is no sheet “{place}” any more, so its cell cannot be shown. Scan again.',
    'hidden-sheet':
      'The sheet “{place}” is hidden, so its cell cannot be shown. Unhide the sheet, then try again.',
    'too-large':
      'One row holds more than Excel moves at once ({detail}). Shorten its texts, then try again.',
    'too-old':
      'This version of Excel lacks what is needed ({place}). Excel 2021 or Microsoft 365 is required.',
    interrupted:
      'Excel failed while writing ({place}: {detail}). The results are cleared, and what you filled in is kept. Calculate again.',
    refused:
      'Excel refused ({place}: {detail}). Do not use result sheets that are not finished; try again.',
  },
  cli: {
    usage:
      'Usage: npm run --silent pcf -- calc LEDGER.xlsx [--out RESULT.xlsx] [--answers ANSWERS.json] [--gwp AR4|AR5|AR6] [--boundary KEY] [--lang zh-CN|en-US] [--json]; or npm run --silent pcf -- factors [QUERY] [--lang zh-CN|en-US] [--json]',
    unknownCommand: 'There is no command “{found}”; calc and factors are available now.',
    noLedger: 'calc needs at least one ledger file.',
    unknownOption: 'The option “{found}” is not known.',
    takesNoValue: 'The option “{option}” takes no value.',
    missingValue: 'The option “{option}” needs a value.',
    badValue: 'The option {option} is “{found}”; expected {expected}.',
    outIsInput:
      '--out names the input file “{file}” itself; an input is never written to. Choose another name.',
    outExtension: 'The name given to --out, “{file}”, must end in .xlsx.',
    copiedFrom:
      'Copied from sheet “{sheet}” of “{file}”, formulas as values; change the original and calculate again.',
    copiedAlready:
      '“{file}” already has sheets copied from “{other}”; calculated together they would count twice. Leave one out.',
    sameFileName:
      'Two ledgers have the same file name (“{file}”), so their data could not be told apart. Rename one.',
    answersUnreadable:
      'The answers file “{file}” is not a JSON object; expected { "question id": "answer" }.',
    unknownAnswer:
      '“{id}” in the answers file is not a question of this ledger. Questions: {known}.',
    unusableAnswer: 'The answer to “{id}” is “{found}”; expected: {expected}.',
    expectedNumber: 'a number above 0',
    cannotWrite: 'Cannot write “{file}” ({detail}).',
    notYet: 'The option “{option}” is not available yet.',
    bug: 'The program failed and wrote nothing: {detail}',
    total: 'Total',
    incomplete: 'incomplete',
    perUnit: 'per declared unit',
    openQuestions: '{count} open question(s), calculated with the assumption shown:',
    assumedAs: 'assumed',
    written: 'Wrote {file}',
  },
};
