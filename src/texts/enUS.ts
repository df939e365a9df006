import { enUS as allocation } from './allocation/enUS';
import { enUS as analysis } from './analysis/enUS';
import { enUS as record } from './record/enUS';
import { enUS as audit } from './audit/enUS';
import { enUS as factors } from './factors/enUS';
import { enUS as facts } from './facts/enUS';
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
    analysis: 'PCF Analysis',
    checks: 'PCF Checks',
    report: 'PCF Report record',
  },
  titles: {
    settings: 'Product carbon footprint · Settings',
    activity: 'Product carbon footprint · Activity data',
    factors: 'Product carbon footprint · Emission factors',
    stage: 'Product carbon footprint · {stage}',
    stageOutside: 'Product carbon footprint · {stage} (outside boundary, not in total)',
    summary: 'Product carbon footprint · Summary',
    analysis: 'Product carbon footprint · Analysis',
    checks: 'Product carbon footprint · Checks',
    report: 'Product carbon footprint · Report record',
  },
  notes: {
    creditsOf: '{stage}: credits (in no sum)',
    itemOfStage: '{item} ({stage})',
    stageOutside: '{stage} (outside boundary, not in total)',
    co2Only: '{unit} (CO2 only)',
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
    analysis:
      'What each factor’s change does to the totals, the quality of the data, and what was cut off: formulas that follow the ledger. The order of rows, the effects of other answers and the words are of the last calculation.',
    report:
      'What the last report said. Nothing here is a formula: it stays while the ledgers change, and tells which figures differ from the report. The next report replaces it.',
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
    gasParts: 'Factors by gas',
    gwp: 'GWP100, set in use:',
    gases: 'Emissions by gas (kgCO2e, whole ledger)',
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
    blocks: 'Checks blocked while missing',
    inUse: 'In use',
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
    gwpInUse: 'GWP in use',
    gasValue: 'kgCO2e per unit',
    gasKg: '{gas} kgCO2e',
    gas: 'Gases',
    factorBoundary: 'Factor boundary',
    factorRegion: 'Factor region',
    factorYear: 'Factor year',
    factorVersion: 'Library version',
    licence: 'Licence',
    confidence: 'Confidence',
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
  facts,
  factors,
  allocation,
  analysis,
  record,
  settings: {
    gwp: 'GWP set',
    gwpMeaning:
      'Global warming potentials over 100 years of an IPCC assessment report; factors given in CO2 or CO2e do not depend on it',
    boundary: 'System boundary',
    boundaryMeaning: 'Which stages are summed: {boundary}',
    language: 'Language',
    remembered:
      'A remembered pair: the ledger asks no such thing now, and the answer holds once the name is back. Clear the answer to forget it.',
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
  data: {
    amount: 'amount',
    mass: 'mass',
    distance: 'distance',
    conversion: 'conversion',
    loss: 'loss',
  },
  gases: { CO2e: 'CO2e', CO2: 'CO2 only', unstated: 'not stated', gases: 'by gas' },
  gasNames: {
    CH4: 'CH4',
    'CH4-fossil': 'CH4 (fossil)',
    'CH4-non-fossil': 'CH4 (non-fossil)',
    CO2e: 'Not split by gas',
    combustion: 'Fuel combustion CO2e',
    upstream: 'Fuel upstream CO2e',
    biogenic: 'Biogenic CO2 (in no sum)',
    landUse: 'Land-use change (in no sum)',
    aircraft: 'Aircraft extras (in no sum)',
  },
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
    gasFactor: 'gas factor',
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
  /** Names and cells as sentences list them. */
  lists: {
    name: '“{name}”',
    between: '{one}, {other}',
    moreNames: '{list} and {more} more',
    morePlaces: '{list} and {more} more {more?cell:cells}',
  },
  families: audit.families,
  powerSeries: audit.powerSeries,
  siblingKinds: audit.siblingKinds,
  findings: {
    ...audit.findings,
    'record-unreadable':
      'The record of the last report{places| ({})|} {found|holds “{}”|has a blank}{expected|, where {} was expected|}: nobody can say which figures differ from that report. The sheet is kept as it is. Mend the cell, or make the report again, which writes a new record.',
    'error-cell':
      '{count} {count?cell holds:cells hold} an error value{places| ({})|}, so the {count?item has:items have} no figure. Correct the {count?formula:formulas} in the ledger.',
    'missing-factor':
      '{name|“{}”|An unnamed item}{places| ({})|} has no emission factor and is not counted. Add a factor of that name to the factor table.',
    'missing-factor-several':
      '{count} items have no emission factor and are not counted{items|: {}|}{places| ({})|}. Add factors of these names to the factor table.',
    'missing-factor-class':
      '{name|“{}”|An unnamed item}{places| ({})|} has no emission factor and is not counted. {class|There is no open factor for {}: ask the supplier|Ask the supplier}, or enter one in the factor table.',
    'missing-factor-class-several':
      '{count} items have no emission factor and are not counted{items|: {}|}{places| ({})|}. {class|There is no open factor for {}: ask the supplier|Ask the supplier}, or enter one in the factor table.',
    'missing-quantity':
      '{name|“{}”|An unnamed item}{places| ({})|} has no usable amount and is not counted. Enter a number and a unit in the ledger.',
    'missing-quantity-several':
      '{count} items have no usable amount and are not counted{items|: {}|}{places| ({})|}. Enter numbers and units in the ledger.',
    'missing-distance':
      '{name|“{}”|An unnamed item}{places| ({})|} has no usable transport distance, so its freight is not counted. Enter a distance in the ledger.',
    'missing-distance-several':
      '{count} items have no usable transport distance, so their freight is not counted{items|: {}|}{places| ({})|}. Enter distances in the ledger.',
    'missing-unit':
      'The unit {unit|“{}” |}of “{found}”{places| ({})|} is not known, so the item has no figure. Use a unit such as kg, t, kWh or km.',
    'missing-unit-several':
      'The unit {unit|“{}” |}of {cases} numbers is not known{places| ({})|}, so their items have no figure. Use a unit such as kg, t, kWh or km.',
    'missing-period':
      '{name|“{}”|An unnamed item} has no figure for {count} {count?month or period:months or periods}{where| ({})|}; {count?it is:they are} not taken as 0. The other {known} {known?is:are} counted, and the result is incomplete. Fill in what is missing, with 0 where nothing was used.',
    'missing-period-several':
      '{cases} items lack figures for some months or periods{items|: {}|}; {count} {count?cell is:cells are} blank{places| ({})|} and not taken as 0. The others are counted, and the result is incomplete. Fill in what is missing, with 0 where nothing was used.',
    'missing-period-columns':
      '{count} {count?column:columns} of months or periods {count?holds:hold} no figure at all{where| ({})|} and {count?is:are} not counted: the result covers the others. Check that the ledger does not have these data yet.',
    'missing-period-rows':
      '{name|“{}”|An unnamed item}{places| ({})|} has no row for {count} {count?month:months} that others of its table have ({months}). {count?It is:They are} not taken as 0; the result covers the months that are there. Add the missing rows, or confirm that nothing was used.',
    'missing-period-rows-several':
      '{cases} items{items| ({})|} have no row for months that others of their table have: {months}{places| ({})|}. These are not taken as 0; the result covers the months that are there. Add the missing rows, or confirm that nothing was used.',
    'variant-without-amount':
      '{count} {count?cell holds:cells hold} no figure{places| ({})|} where other products of the row have one: the product is taken to do without the item, and nothing was counted. Confirm this, or fill in the amount.',
    'date-cell':
      'Excel has turned {count} {count?cell into a date:cells into dates}{where| ({})|}; {count?it is:they are} not read as a number or a name. Format as text and type again what should stand there.',
    'not-a-count':
      '“{found}”{places| ({})|} should be a number of pieces or trips, but its unit is {unit|“{}”|another one}: nothing was multiplied, and the item has no figure. Check the column.',
    'not-a-count-several':
      '{cases} numbers{places| ({})|} should be numbers of pieces or trips, but their unit is {unit|“{}”|another one}: nothing was multiplied, and the items have no figure. Check the column.',
    'number-as-text':
      '{count} {count?number is:numbers are} stored as text{places| ({})|} and {count?was read as a number:were read as numbers}. A SUM in the ledger skips {count?it:them}: better make {count?it a number:them numbers}.',
    'full-width-text':
      '{count} {count?number is:numbers are} written in full-width characters{places| ({})|} and {count?was:were} read as usual.',
    'approximate-value':
      '{count} {count?value is:values are} marked as approximate{places| ({})|} and {count?was:were} used as written. Replace {count?it with a measured value:them with measured values}.',
    'bound-value':
      '{count} {count?value says:values say} only how much it is at most or at least (<, “over” and the like){places| ({})|}; the number was used as written, the true value may be smaller or larger. Replace it with a measured value.',
    'comma-settled':
      'In {count} {count?number:numbers} a comma or point can be read in two ways{places| ({})|}; the other numbers of the column, or of the table and the workbook, settled it (thousands or decimals). Check the reading.',
    'footnote-dropped':
      '{count} {count?value has:values have} a footnote mark behind (such as ¹⁾, *, a){places| ({})|}; it is no part of the value and was left out.',
    'unreadable-value':
      '{count} {count?cell:cells} should hold a value, but no number can be read there{places| ({})|}{found|, such as “{}”|}; {count?it counts:they count} as missing, not as 0. Write one number, with a unit if you like, such as 1740 kg.',
    'gwp-unreadable':
      '{count} {count?cell:cells} should hold a global warming potential{places| ({})|}, but no number above 0 can be read there{found|, such as “{}”|}; the built-in value stands in for it, so nothing is complete. Write a number above 0 in kgCO2e per kg, such as 1530, or clear the cell to use the built-in value.',
    'hidden-row':
      '{count} hidden {count?row holds:rows hold} data{places| ({})|} and {count?is:are} counted. Unhide and check whether that is right.',
    'blank-or-placeholder':
      '{count} {count?cell holds:cells hold} only a placeholder such as “—” or “/”{places| ({})|} and {count?counts:count} as missing, not as 0. Fill in a value, 0 where it is truly zero.',
    'merged-value-carried':
      'The content of {count} merged {count?cell:cells}{places| ({})|} was carried to all rows covered.',
    'subtotal-ignored':
      '{count} {count?row or column:rows or columns} with subtotals or totals {count?is:are} kept out of the sums{places| ({})|}.',
    'result-column-ignored':
      'Emission results already in the ledger{places| ({})|} are not used in the calculation, only compared with it.',
    'duplicate-quantity-column':
      '{count} further {count?column:columns} of amounts {count?was:were} not used{places| ({})|}. If one should be, correct it under “Columns”.',
    'plan-column-ignored':
      '{headers|“{}”|A column}{sheet| on “{}”|} is planned and not used; the actual figures{amount| of “{}”|} count.',
    'loss-not-counted':
      'The losses{headers| “{}”|}{sheet| on “{}”|} are not counted; {amount|“{}” counts as it stands|the amounts count as they stand}. If that is without losses, the result is too low: give amounts with losses in that column.',
    'per-unit-differs':
      '{count} {count?amount is:amounts are} for one {per|{}|size} of the product{name|, such as “{}”|}{places| ({})|}, while the output {unit|is in “{}”|names no such unit}: the two cannot be multiplied, and {count?it does:they do} not count. Give the output in the same unit, or the amounts for one product.',
    'loss-in-amounts':
      '{header|“{}”|The rate of loss}{sheet| of “{}”|} was not applied: a header, a note or another column says that the amounts hold the loss.',
    'loss-rate-blank':
      '{count} {count?row has:rows have} no {header|“{}”|rate of loss}{places| ({})|} and {count?counts:count} as if nothing were lost. If something is, fill it in in the ledger.',
    'loss-rate-wrong':
      '{count} {count?rate of loss, loss factor or yield:rates of loss, loss factors or yields} cannot be used{found|, such as “{}”|}{places| ({})|}, and {count?its item does:their items do} not count. A rate is at least 0 and below 100 %, a yield above 0 and at most 100 %, a factor at least 1, and all months of one item have the same. Correct {count?it:them}.',
    'column-not-used':
      '{count} {count?column:columns} of figures {count?is:are} not used{headers|: {}|}{sheet| (sheet “{}”)|}. If one should count, correct it under “Columns” or give it a usual header.',
    'biogenic-factor-apart':
      'The biogenic factors{headers| “{}”|}{sheet| on “{}”|} are not counted; the results hold fossil emissions and those of no stated origin. Biogenic carbon is reported apart (ISO 14067) and not added: list it separately.',
    'inclusion-doubtful':
      'The remark or name of {count} {count?row speaks:rows speaks} of something not counted{places| ({})|}, without saying whether that is the row or a part of it, such as freight: the whole row is counted. Please check; where the row should not count, begin the remark with “not included”.',
    'parameter-not-counted':
      '{count} {count?row gives a parameter:rows give parameters} (power, time, life, use in a year){places| ({})|}; {count?it serves:they serve} to work out or to check an amount and {count?does:do} not count by {count?itself:themselves}.',
    'output-column-not-used':
      'The output{headers| “{}”|}{sheet| on “{}”|} names no product and is not used. Add a column “Product” with one output each, or give the declared unit under settings.',
    'output-months-missing':
      'The output{product| of “{}”|} lacks {count} {count?month:months}{months| ({})|}{places| ({})|}, not taken as 0: only the other {known} are added and divided by, so the result for one unit comes out too high. Fill them in, with 0 where nothing was made.',
    'output-months-left-out':
      '{count} {count?month:months} of the output{product| of “{}”|}{months| ({})|}{places| ({})|} have no activity data and are not counted: the results are divided by the output of the same months only. Please confirm; if the activity data do cover them, say so in the ledger.',
    'share-without-whole':
      '{header|“{}”|A column}{sheet| on “{}”|} is a share, but no column says of what amount, so its data are not counted. Add a column with the whole (such as “Product weight (kg)”), or give the amounts themselves.',
    'sum-in-doubt':
      '{count} {count?row is:rows are} called a sum or a part of the row above and not counted{places| ({})|}, but {count?it has:they have} a factor of {count?its:their} own, and other rows do not come to the figure. If it is an item, give it a name without “total”, “including” or the like; if it is a sum, remove the factor or correct the figure.',
    'rows-not-charged':
      '{count} {count?row:rows} of {sheet|“{}”|a sheet} {count?has:have} a figure{headers| (column “{}”)|} and a factor but {count?is:are} not counted{places| ({})|}: another table uses factors of other rows, so it may be a list of factors or a table of amounts. If the column is an amount, set it to “amount” under “Columns”; if it is not, set it to “not used” there, or put “factors” into the sheet’s name or title.',
    'supplier-factor':
      '{name|“{}”|An unnamed item} is calculated with the supplier’s own factor, {found}, not with the general one, {other}{places| ({})|}. Both are listed in the factor sheet.',
    'supplier-factor-several':
      '{count} items are calculated with their suppliers’ own factors, not with the general ones of the ledger{items|: {}|}{places| ({})|}. Both are listed in the factor sheet.',
    'factor-no-source':
      '{count} {count?factor has:factors have} no source{places| ({})|}, so an auditor cannot check {count?it:them}. Add the source to the factor table.',
    'co2-only-factor':
      '{count} {count?factor is:factors are} in CO2 alone{places| ({})|}: methane and other gases are left out, and a sum in kgCO2e may be too low. Check the source, or use a factor in CO2e.',
    'biogenic-apart':
      '{count} {count?item has:items have} emissions that are reported apart{places| ({})|} and are in no sum{biogenic|; biogenic CO2: {} kg|}{landUse|; land-use change: {} kgCO2e|}{aircraft|; aircraft extras: {} kgCO2e|}.',
    'gwp-not-used':
      'The chosen GWP set{set| ({})|} changes nothing: every factor in use is in CO2 or CO2e, none is given by gas. In the report name the sets that the sources of the factors used, not the chosen one.',
    'gwp-not-latest':
      'The chosen GWP set{set| ({})|} is not the latest of the IPCC{latest| ({})|}. Standards usually ask for the latest values: change it in the settings unless the commissioner or a product category rule says otherwise.',
    'factor-unit':
      'The factor {name|“{}”|without a name}{places| ({})|} {found|is in “{}”, which cannot be used|has no unit}, and was not used. Write a unit such as “{expected}”.',
    'factor-unit-several':
      '{cases} factors {found|are in “{}”, which cannot be used|have no unit}, and were not used{items|: {}|}{places| ({})|}. Write a unit such as “{expected}”.',
    'factor-unit-no-gas':
      'The unit of {count} {count?factor:factors}{found| ({})|} names no gas{places| ({})|}; it was taken as CO2e. Check the source.',
    'factor-unit-mismatch':
      'The amount of {name|“{}”|an unnamed item}{places| ({})|} cannot be multiplied by a factor in “{found}”, so the item is not counted. Use a factor in a unit such as “{expected}”, or give a conversion in the ledger (density, calorific value, unit weight).',
    'factor-unit-mismatch-several':
      'The amounts of {cases} items cannot be multiplied by factors in “{found}”, so the items are not counted{items|: {}|}{places| ({})|}. Use factors in a unit such as “{expected}”, or give a conversion in the ledger (density, calorific value, unit weight).',
    'negative-amount':
      '{count} negative {count?value is a correction such as a reversal or return:values are corrections such as reversals and returns}{places| ({})|}, taken off the sums.',
    credit:
      '{count} {count?item has:items have} a negative emission ({kgCo2e} kgCO2e together){places| ({})|}: {count?it stands apart as a credit and is:they stand apart as credits and are} in no sum. If this is a reversal or return, answer in the settings or say so in the remarks.',
    'own-generation-total':
      'All that was generated on site{names| ({})|} is what was used and exported together; it is not added again.',
    'own-generation-doubtful':
      'All that was generated on site{names| ({})|} is {found}, while what was used and exported in the same table comes to {computed}; it counts as other electricity. If it is the same, correct the amounts in the ledger or remove the total, so that nothing counts twice.',
    'own-generation-doubtful-unlike':
      'All that was generated on site{names| ({})|} cannot be compared with what was used and exported in the same table: their units differ, or a number was not read. It counts as other electricity. If it is the same, use one unit, fill in what is missing, or remove the total, so that nothing counts twice.',
    'certificate-unused':
      'Certificates{name| “{}”|} were not taken off{unit|: their amount is in “{}”, which is no energy|}{product|: “{}” has no electricity of the grid with a factor|}{factors|: the electricity of the grid has several factors ({}), and nothing tells from which|}. State what was bought from the grid, its one factor, and the energy certified (one certificate is 1 MWh).',
    'certificate-unused-several':
      '{count} rows of certificates{items| ({})|} were not taken off{unit|: their amounts are in “{}”, which is no energy|}{product|: “{}” has no electricity of the grid with a factor|}{factors|: the electricity of the grid has several factors ({}), and nothing tells from which|}. State what was bought from the grid, its one factor, and the energy certified (one certificate is 1 MWh).',
    'certificate-exceeds':
      '{name|“{}” is|Certificates are} for more{claim| ({} kWh)|} than the grid electricity that is left{rest| ({} kWh)|}. The surplus is not taken off, so that no figure turns negative.',
    'unit-converted':
      '{count} {count?item has:items have} an amount and a factor of different kinds{places| ({})|}; they were converted by the density, calorific value or unit weight in the ledger. Check the conversion.',
    'formula-skips-text':
      'The formula {formula} in {cell} skips {count} {count?number:numbers} stored as text ({cells}); it gives {found}{computed| and should give {}|, and the units differ, so they cannot simply be added}. Make these cells numbers.',
    'formula-skips-text-several':
      '{cases} formulas{places| ({})|} skip {count} numbers stored as text. {formula} in {cell}, for one, skips {cells}; it gives {found}{computed| and should give {}|, and the units differ, so they cannot simply be added}. Make these cells numbers.',
    'hidden-column':
      '{count} hidden {count?column holds:columns hold} data that is calculated with{places| ({})|} and {count?is:are} counted. Unhide and check whether that is right.',
    outlier:
      'The figure of {name|“{}”|an unnamed item}{places| ({})|} is impossibly large (above 1e30) and is not counted. Check number and unit in the ledger.',
    'outlier-several':
      'The figures of {count} items are impossibly large (above 1e30) and are not counted{items|: {}|}{places| ({})|}. Check numbers and units in the ledger.',
    'allocation-needed':
      '{count} {count?row names:rows name} no product{names| ({})|} while the ledger has several. {count?It is:They are} not allocated, and the result is incomplete. Name the product in the ledger, or answer by what to divide.',
    'allocation-needed-key':
      '{count} {count?row:rows}{names| ({})|} cannot be divided as answered, because products lack {fact}{products| ({})|}; the result is incomplete. Enter it under “Study facts”, or divide in another way.',
    'allocation-needed-units':
      '{count} {count?row:rows}{names| ({})|} cannot be divided as answered: “{fact}” of the products is in several units ({units}), which do not add up. Use one unit, or divide in another way.',
    'allocation-needed-idle':
      '{count} {count?row:rows}{names| ({})|} cannot be divided as answered: the key of some products is no number above 0 ({idle}). Correct their output and study facts, or divide in another way.',
    allocated:
      '{count} {count?row is:rows are} shared by several products{names| ({})|} and divided {method}: {shares}.',
    'shared-left-out':
      '{count} {count?row is:rows are} shared by several products{names| ({})|} and left out for all of them, as answered. Reason: {reason}.',
    'output-without-product':
      '{count} {count?caption gives:captions give} an output without saying of which product{places| ({})|}, while the ledger has several; it is not used. Name the product there.',
    'declared-unit-differs':
      'The output {product|of “{}” |}is counted in “{unit}”{places| ({})|}, its declared (functional) unit is “{other}”: results are per {unit}. Convert or change one of them.',
    'declared-unit-differs-several':
      'The outputs of {cases} products{items| ({})|} are counted in “{unit}”{places| ({})|}, their declared (functional) unit is “{other}”: results are per {unit}. Convert or change one of them.',
    'answer-unusable':
      '“{found}” in the settings is no answer to “{name}”; it was kept and not used. Possible: {expected}.',
    'answer-unusable-number':
      '“{found}” in the settings is no answer to “{name}”; it was kept and not used. Expected a number above 0{unit| in {}, or in a unit that converts to it|, with a unit if you like, such as 4 or 4 pcs}.',
    'answer-unusable-shares':
      '“{found}” in the settings is no answer to “{name}”{percent| (it comes to {} %)|}; it was kept and not used. Expected: {expected}.',
    'answer-unusable-fact':
      '“{found}” in the settings cannot be used as “{fact}”{items| ({})|}; it was kept and not used. Expected: {expected}.',
    'input-missing':
      '“{fact}” is missing{items| for {}|}, which blocks: {checks}. Enter it under “Value” in the settings: {expected}.',
    'goods-not-counted':
      'The ledger is about transport alone: of {count} {count?item:items}{names| ({})|} only the freight counts{places| ({})|}, for {count?it has:they have} no factor as raw materials. Add a sheet of amounts and factors if they should count.',
    'assembly-ignored':
      '{count} {count?row is an assembly:rows are assemblies} whose parts stand below {count?it:them} and count{places| ({})|}: {count?it does:they do} not count again.',
    'assembly-part-ignored':
      '{count} {count?row is a part:rows are parts} of an assembly that counts as a whole{places| ({})|} and {count?has:have} no data of {count?its:their} own: {count?it does:they do} not count again.',
    'of-which-ignored':
      '{count} “of which” {count?row is:rows are} part of the row above and not added again{places| ({})|}.',
    'statistic-row-ignored':
      '{count} {count?row is an average, an extreme, a share or a change:rows are averages, extremes, shares or changes} of other rows and not added{places| ({})|}.',
    'note-row-ignored':
      '{count} {count?row holds a sentence or the heading of notes and is taken for a note:rows hold sentences or the headings of notes and are taken for notes}{places| ({})|}; {count?it is no item:they are no items}. If one names something that was used, give it an amount and a unit.',
    'no-journey':
      '{count} {count?cell of distances says that the goods are:cells of distances say that the goods are} made on site or {count?shows:show} a dash{places| ({})|}: no freight is counted for {count?it:them}. If {count?it was:they were} carried, enter the distance.',
    'row-not-included':
      '{count} {count?row says that it does not count or is:rows say that they do not count or are} for reference and {count?is:are} left out{places| ({})|}. Change what {count?it says:they say} if {count?it counts:they count}.',
    'product-carried':
      '{count} {count?row stands:rows stand} behind a blank row and {count?names:name} no product; {count?it is:they are} counted for the product above it{places| ({})|}. Name the product there if it is another one.',
    'duplicate-row':
      '{count} rows are the same as another one of their table in every cell{places| ({})|}; all are counted. Delete those that were entered twice.',
    'table-not-understood':
      'A table with figures on sheet “{sheet}” was not understood{headers| (header: {})|} and is not counted. Check its header: it needs a column of names and one of amounts; a misread column can be corrected under “Columns”.',
    'table-not-understood-several':
      '{cases} tables with figures were not understood{headers| (header: {})|} and are not counted. They stand on: {items}. Check their headers: a table needs a column of names and one of amounts; a misread column can be corrected under “Columns”.',
    'period-choice':
      'The output {product|of “{}” |}stands {count} times{places| ({})|} with different values and was not used. Keep one in the ledger, or answer in the settings.',
    'period-choice-several':
      'The outputs of {cases} products{items| ({})|} stand several times each{places| ({})|} with different values and were not used. Keep one of each in the ledger, or answer in the settings.',
    'period-mixed':
      'The figures {product|of “{}” |}are from different periods ({periods}){places| ({})|}. Complete the ledger for one period, or confirm that they may be used together.',
    'period-mixed-several':
      'The figures of {cases} products{items| ({})|} are from different periods ({periods}){places| ({})|}. Complete the ledger for one period, or confirm that they may be used together.',
    'row-counted-twice': '{sum} Cause: {causes}. Take out what was counted once too often.',
    'row-left-out': '{sum} Cause: {causes}. Add what was left out.',
    'scale-slip': '{sum} Cause: {causes}. Check decimal point, unit and original record.',
    'digits-swapped': '{sum} Cause: {causes}. Check the original record and correct the figure.',
    'subtotal-mismatch': '{sum} Cause: {causes}. Correct it by its rows.',
    'total-mismatch': '{sum} Cause: {causes}. Correct it by its rows.',
    'not-distinctive':
      '{sum} {count} {count?explanation fits:explanations fit}, and what fits may be a coincidence: {causes}. Check {count?it:them one by one}.',
    'rounding-only':
      '{count} {count?subtotal or total differs:subtotals or totals differ} by rounding alone, which is no mistake. The largest difference: {cell}{label| “{}”|} states {found}, where {computed}{unit| {}|} comes out.',
    'value-conflict':
      '{cell}{name| (“{}”)|} states the result {found}; its amount and factor come to {computed}{unit| {}|}. Cause: {causes}. Check amount, factor and unit.',
    'value-conflict-several':
      '{count} rows state results that differ from their amount × factor{places| ({})|}. The largest difference: {cell}{name| (“{}”)|} states {found}, where {computed}{unit| {}|} comes out. Cause: {causes}. Check amounts, factors and units.',
    'value-conflict-parts':
      '{cell}{name| (“{}”)|} states the total {found}, but the {parts} {parts?cell it covers comes:cells it covers come} to {computed}{unit| {}|}. Those cells were counted, and the total was not added. Check them.',
    'value-conflict-parts-several':
      '{cases} stated totals differ from the cells they cover{places| ({})|}. Those cells were counted, and the totals were not added. {cell}{name| (“{}”)|}, for one, states {found}, where {computed}{unit| {}|} comes out. Check them.',
    'value-conflict-product':
      '{cell}{name| (“{}”)|} states the total {found}, but {factors} comes to {computed}{unit| {}|}. The stated total was counted. Check the columns.',
    'value-conflict-product-several':
      '{cases} rows state totals that differ from the product of their columns{places| ({})|}. The stated totals were counted. {cell}{name| (“{}”)|}, for one, states {found}, but {factors} comes to {computed}{unit| {}|}. Check the columns.',
    'nothing-found':
      'No ledger was found that can be calculated: it needs a table with a header, a column of names, and one of amounts, consumption or transport distances. Check the headers.',
  },
  /** Why stated figures differ from calculated ones; parts of the sentences of findings. */
  differences: {
    sum: '{cell}{label| “{}”|} states {found}; the {rowCount} {rowCount?item:items} in rows {rows} come to {computed}{unit| {}|}, a difference of {difference}.',
    unknown: 'no single cause was found',
    unknownRow: 'unknown; another factor may have been used',
    or: '{one}; or: {other}',
    and: '{one}, and {other}',
    more: '{one}; and more',
    within: '{sentence} (explained by {at})',
    byChance: '{cause} (among so many candidates this may be chance)',
  },
  causes: {
    'row-counted-twice': '{name|“{}”|the row} ({at}) is counted twice',
    'row-left-out': '{name|“{}”|a row} ({at}) is left out',
    'scale-slip':
      '{name|“{}”|the row} ({at}) is counted as {wrote} instead of {correct}{unit| {}|} ({times} times)',
    'scale-slip-sum':
      'the whole figure is {times} times what it should be; decimal point or unit may be wrong',
    'digits-swapped':
      'digits of {name|“{}”|the row} ({at}) are swapped: {wrote} instead of {correct}{unit| {}|}',
    'digits-swapped-sum': 'two neighbouring digits are swapped: {wrote} instead of {correct}',
    carried: 'the error of {name|“{}”|another sum} ({at}), {difference}, is carried over',
    'rows-shown': 'it is the sum of the results stated in the rows, which are wrong themselves',
    'rounding-only': 'rounding',
  },
  questions: {
    'name-near-match':
      '“{name}”{places| ({})|} has no factor of the same name. Is it one of these?',
    'unit-of-analysis':
      'The ledger does not give the output of “{product}”: how many units do its figures cover?',
    'unit-of-analysis-period':
      'The ledger declares a unit{product| for “{}”|}, but its amounts{places| ({})|} are those of a time (a year, months), and no output of that time was found: how many were made? Enter 1 if the amounts are for one declared unit already. Until this is answered there is no result.',
    'unit-ambiguous': 'Which unit does “{unit}”{name| of “{}”|}{places| ({})|} mean?',
    'unit-ambiguous-several': 'Which unit does “{unit}” mean in {count} cells{places| ({})|}?',
    'conversion-needed':
      'The amount{name| of “{}”|}{places| ({})|} is in {from}, its factor is per {to}: how many {top} are in 1 {bottom}? (density, calorific value, weight of one piece, or pieces in a box)',
    'unit-conflict':
      'The number “{found}”{name| of “{}”|}{places| ({})|} has units that contradict each other: nearest to it stands “{unit}”, elsewhere “{others}”. Which one is right?',
    'unit-conflict-total':
      'The numbers{header| under “{}”|}{name| of “{}” and others|}{places| ({})|} (such as “{found}”) are labelled “{unit}”, but the total in {cell} is {stated} where the rows come to {computed}, {times} times apart. Which unit are they in?',
    'unit-conflict-results':
      'The numbers{header| under “{}”|}{name| of “{}” and others|}{places| ({})|} (such as “{found}”) are labelled “{unit}”, but the emission in {cell} is {stated} where that unit gives {computed}, {times} times apart. Which unit are they in?',
    'unit-conflict-other':
      'The number “{found}”{name| of “{}”|}{places| ({})|} is labelled “{unit}”, but the same item is {stated} in {cell} and {computed} here: the same unit, about {times} times apart. Which unit is it in?',
    'unit-conflict-scale':
      '{cell|Cell {}|A text above} says {stated|“{}”|that figures are scaled}. It is not clear whether this holds for the numbers{header| under “{}”|}{places| ({})|}{found| (such as “{}”)|}{name| of “{}”|}. Which unit are they in?',
    'unit-conflict-several':
      '{count} numbers{places| ({})|} have units that contradict each other: nearest to them stands “{unit}”, elsewhere “{others}”. Which one is right?',
    'number-ambiguous':
      '“{found}”{name| of “{}”|}{places| ({})|} can be read as several numbers ({readings}). Which one is it?',
    'number-ambiguous-several':
      '{count} numbers{places| ({})|} can be read in several ways; “{found}”, for one, as {readings}. Which way is right?',
    'negative-amount':
      'The number{found| “{}”|}{name| of “{}”|}{places| ({})|} is negative: a credit such as recycling or energy sold (stands apart, is in no sum), or a correction such as a reversal or a return (taken off the sums)?',
    'missing-unit': 'The number “{found}”{name| of “{}”|}{places| ({})|} has no unit. Which is it?',
    'missing-unit-several':
      '{count} numbers have no unit{places| ({})|}{items|: {}|}. Which is it?',
    'missing-unit-column':
      '{count} numbers under “{header}” have no unit{places| ({})|}, such as {examples}{per|; their factors are per {}|}. Which is it?',
    'negative-amount-column':
      '{count} numbers under “{header}” are negative{places| ({})|}, such as {examples}: credits such as recycling or energy sold (stand apart, are in no sum), or corrections such as reversals or returns (taken off the sums)?',
    'number-ambiguous-column':
      '{count} numbers under “{header}” are ranges{places| ({})|}, such as {examples}. Which value counts?',
    'missing-factor':
      'The factor table has no single factor for “{name}”{places| ({})|}. Which one applies?',
    'missing-factor-contract':
      '{name|“{}”|An item}{places| ({})|} says that electricity was supplied by contract or from renewable sources. Where it is used the grid’s factor counts, by contract that of the supplier. Which one applies? Until this is answered it is not counted.',
    'missing-factor-library':
      'The ledger has no emission factor for {name|“{}”|an unnamed item}{places| ({})|}; without a choice it is not counted. The built-in library has these open factors. Which one applies?',
    'missing-factor-library-freight':
      'Freight on “{sheet}”{places| ({})|} has no emission factor, and {mode|“{}” is no mode of transport that we know|it names no mode of transport}; without a choice it is not counted. The built-in library has these open factors. Which one applies?',
    'missing-factor-waste':
      '{name|“{}”|An unnamed item}{places| ({})|} belongs to waste{where| (“{}”)|}, and {factor|the factor “{}”|the factor found} is that of a material, not of waste or its treatment. Which factor applies?',
    'missing-factor-not-waste':
      'For {name|“{}”|an unnamed item}{places| ({})|} the ledger has no factor but {factor|“{}”|one} in its list for waste. Which factor applies?',
    'missing-factor-recycled':
      '{name|“{}”|An unnamed item}{places| ({})|} was recovered, and {factor|the factor “{}”|the factor found} is that of the new material. Which factor applies?',
    'missing-factor-process':
      '{name|“{}”|An unnamed item}{places| ({})|} is work done to a material{where| (“{}”)|}, and {factor|the factor “{}”|the factor found} is that of the material itself. Which factor applies?',
    'missing-factor-freight':
      'Freight on “{sheet}”{places| ({})|} names no mode of transport, and the ledger has several freight factors. Which one applies?',
    'missing-factor-unit':
      'The emission factors{header| under “{}”|} have no unit (such as {found}{name| of “{}”|}){places|, in all {}|}, and are not counted. Which unit is it?',
    'boundary-mismatch':
      'The ledger names the boundary “{named}”{missing|, but lacks these stages: {}|}{extra|, but has stages beyond it: {}|}. Which boundary counts?',
    'value-conflict':
      '“{fact}” of “{product}”: the ledger gives {found}, you wrote {other}. Which one counts?',
    'hidden-sheet': 'The hidden sheet “{sheet}” holds ledger data. Should it be counted?',
    'gwp-missing':
      '{gas|{}|A gas}{name| (“{}”)|}{places| ({})|} has no GWP in the IPCC report in use{set| ({})|}{other|, but has one in {}|}{found|: {}|}. What holds it is not counted until you take that value, choose that report for the whole study, or enter a factor in the factor table.',
    'methane-origin':
      'Nothing says where the methane{name| of “{}”|}{places| ({})|} comes from: fossil (extraction and burning of fossil fuels) or non-fossil (biomass, waste water, landfill)? Their GWPs differ{set| in {}|}{fossil|: fossil {}|}{other|, non-fossil {}|}.',
    'methane-origin-several':
      'Nothing says where the methane of {count} items{items| ({})|}{places| ({})|} comes from: fossil (extraction and burning of fossil fuels) or non-fossil (biomass, waste water, landfill)? Their GWPs differ{set| in {}|}{fossil|: fossil {}|}{other|, non-fossil {}|}.',
    'empty-return':
      '{sheet|“{}”|The ledger} says that vehicles go there and back or return empty{found| ({})|}. Do factor and distance include the way back? Freight factors mostly do.',
    'empty-return-legs':
      '{sheet|“{}”|The ledger} says that vehicles go there and back or return empty{found| ({})|}{places| ({})|}, and journeys have several legs. Do factor and distance include the way back? Freight factors mostly do. If not, on which leg does the vehicle go back?',
    'electricity-exported':
      '{name|“{}”|A row} is energy given to the grid, passed on or sold, not used: leave it out, tell it apart as a credit, or count it as used?',
    'output-choice-period':
      'The amounts {product|of “{}” |}are those of a time (a year, months), and the ledger declares a unit, but it does not say plainly which number{places| ({})|} is the output; {count} may be it. Which one are the results for? If it is none of them, enter the output among the study facts. Until this is answered there is no result.',
    'output-choice':
      'The ledger gives the output {product|of “{}” |}{count} times with different values. Which one are the results for?',
    'output-meaning':
      '{name|“{}”|A row}{found| ({})|} reads as an output, but no title names that product, and its weight does not fit what went in. Is it how much of the product was made, or an item of its own?',
    'output-useful':
      '{name|“{}”|A row} came out of the process and is no input: leave it out, tell it apart as a credit, or count it as used?',
    'electricity-basis':
      '{name|“{}”|The ledger} gives certificates or market-based factors. Which figure is the main one for electricity: location-based (factor of the local grid) or market-based (contracts, certificates)? The other stands beside it.',
    'certificate-in-factor':
      '{name|“{}”|A certificate} stands beside market-based factors{headers| ({})|}. Do these hold the certificates already? Then nothing is taken off again; else the certified part is taken off and counts with the certificate’s own factor.',
    'gas-released':
      '{name|“{}”|An unnamed item}{places| ({})|} is a greenhouse gas{gas| ({})|}: did this amount get into the air, or does it stay in product or equipment? What is released counts by its GWP.',
    'group-heading':
      '“{sheet}” has rows with a name alone ({headings}). Are they products, categories of items, or items whose amounts are missing?',
    'assembly-amount':
      '“{sheet}” lists assemblies and their parts by level, and both have data{names| ({})|}. Do only the parts count, only the assembly, or both?',
    'assembly-count':
      '“{sheet}” lists assemblies and their parts by level, and there is not just one of each assembly{names| ({})|}. Are the amounts of its parts those of one, to be multiplied, or of all? Until this is answered these parts do not count.',
    'sheets-of-title':
      'The sheets {sheets} have one title{title| (“{}”)|} and mostly the same items. Do they make one product together, or is each sheet a product of its own?',
    'period-choice':
      '{product|“{}”|The ledger} has figures for {count} periods ({periods}), which must not be added up. Which one counts?',
    'allocation-needed':
      '{count} {count?row:rows} of “{sheet}” {count?names:name} no product{names| ({})|} while the ledger has several. Whose {count?is it:are they}, or by what {count?is it:are they} shared?{said| The ledger says: “{}”.|} Until this is answered {count?it counts:they count} for none.',
    'allocation-key':
      'What several products share on “{sheet}”{names| ({})|} is divided by a key of your own: what does each product get? For example “A=60%, B=40%” or “A:3, B:2”.',
    'allocation-reason':
      'What several products share on “{sheet}”{names| ({})|} is to be left out for all of them: why? The reason is stated with the results; until it is given they are incomplete.',
    'weight-of-one':
      'The amounts on “{sheet}”{header| ({})|} stand beside counts{count| ({})|}. Is each that of one (piece, trip or machine), to be multiplied by the count, or of all of its row?',
    'title-of-one-declared':
      '“{sheet}” says {title|“{}”|for what its results are declared}, and the ledger says how many were made. Are the amounts{places| ({})|} those of one declared unit, or of all that were made? Both make sense. Until this is answered they do not count.',
    'span-of-amounts':
      '{header|“{}”|An amount}{places| ({})|} and {output|“{}”|the output} are for different times. How many times does the one go into the other: 12 where the amount is of a month and the output of a year; 1 where both are of the same time? Until this is answered these amounts do not count.',
    'span-of-amounts-longer':
      '{header|“{}”|An amount}{places| ({})|} is for a longer time than {output|“{}”|the output}. How many times does the shorter go into it: 12 where the amount is of a year and the output of a month; 1 where both are of the same time? Until this is answered these amounts do not count.',
    'years-of-use':
      'How long the product is used stands beside {header|“{}”|the amounts}{places| ({})|}{sheet| on “{}”|}. Are these amounts those of one year, to be multiplied by the years, or of all years? Until this is answered they do not count.',
    'years-of-use-years':
      '{header|“{}”|An amount}{places| ({})|}{sheet| on “{}”|} is what is used in one year, and nothing says for how many years. How many years is the product used? Until this is answered it does not count.',
    'years-of-use-times':
      '{header|“{}”|An amount}{places| ({})|}{sheet| on “{}”|} is not for a whole life of the product. How many times does its time go into the life (3650 where it is a day and the life 10 years)? Until this is answered it does not count.',
    'ratio-meant':
      '{header|“{}”|A column of figures}{places| ({})|}{sheet| on “{}”|}{name| (such as that of “{}”)|} is for one of a measure{unit| ({})|}. Is it what one such measure of the product takes, or a property of the material (density, concentration, mass per area, calorific value) and no amount? Until this is answered it does not count.',
    'title-of-one':
      'The title of “{sheet}”{title| (“{}”)|} speaks of the footprint of one product, and the ledger says how many were made. Are the amounts those of one, or of all that were made? Until this is answered they do not count.',
    'loss-rate':
      'On “{sheet}” {header|“{}”|a rate of loss} stands beside {amount|“{}”|the amounts}. Do the amounts already hold what is lost? If not, how does the rate make them what was really used? Until this is answered rows with a loss do not count.',
    'freight-load':
      '{name|“{}”|One item} stands in {amounts} {amounts?row:rows} of amounts{goodsSheet| on “{}”|}{weights| ({})|} and in {deliveries} {deliveries?row:rows} of transport on “{sheet}”{distances| ({})|}; how much each transport carried is not told. Are they legs of one journey, each carrying everything, or separate deliveries? Until this is answered this transport is not counted and its stage is incomplete. A column “Weight (kg)” on “{sheet}” answers it as well.',
    'freight-load-column':
      '{count} items of “{sheet}” have several rows of transport each{places| ({})|}, such as {examples}; how much{goodsSheet| of the amounts on “{}”|} each transport carried is not told. Are they legs of one journey, each carrying everything, or separate deliveries? Until this is answered this transport is not counted and its stage is incomplete. A column “Weight (kg)” on “{sheet}” answers it as well.',
    'processing-energy':
      'On “{sheet}” a column of energy{header| ({})|} stands beside the amounts of the items. Its header does not say which energy it is, or whether it is for working them, so it is not counted. What is it?',
    'inbound-goods':
      '“{sheet}” is about bringing materials in, and no other ledger gives the mass of {count} of them{names| ({})|}. Beside their transport, do they count as raw materials as well?',
    'alternative-columns-spans':
      '{sheet|“{}”|A table} gives the same amounts for times of different lengths{headers| ({})|}{places| ({})|}, and they are not multiples of each other. Which one is for the time of the output? Until this is answered none of them counts.',
    'amount-meaning':
      'The amounts on “{sheet}” are called {header|“{}”|something else}, which is not what was used. Do they count as amounts used?',
    'row-meaning':
      'Beside {count} {count?row:rows} of “{sheet}”{names| ({})|}{places| ({})|} stands {found|“{}”|a remark}. Do their amounts count as what was used? Until this is answered they do not count.',
    'row-meaning-returned':
      'Beside {count} {count?row:rows} of “{sheet}”{names| ({})|}{places| ({})|} stands {found|“{}”|that something came back}. Do their amounts count as what was used? What came back is taken off where it is written as a negative number. Until this is answered they do not count.',
    'row-meaning-overhead':
      '{count} {count?row:rows} of “{sheet}”{names| ({})|}{places| ({})|} {count?is:are} about business travel, commuting, offices or a canteen{found| (“{}”)|}, which belong to no stage of a product. Do they count? Until this is answered they do not count.',
    'row-meaning-meter':
      '{name|“{}”|A meter} on “{sheet}”{places| ({})|} seems to hold what the other meters beside it tell once more. Does it count beside them?',
    'row-meaning-repeated':
      '{name|“{}”|An item} on “{sheet}”{places| ({})|} comes to what {other|“{}”|another sheet} tells of it in another breakdown. Does it count beside it?',
    'sheet-state':
      'By its name the sheet “{sheet}” holds another state of the data: a copy, a draft, an old version, a scenario or somebody else’s. Does it count beside the others? Until this is answered it does not count.',
    'sheet-state-repeated':
      'The sheet “{sheet}”{places| ({})|} repeats every row of {other|“{}”|another sheet}. Does it count beside it? Until this is answered it does not count.',
    'alternative-columns':
      '“{sheet}” has several columns of one kind{headers| ({})|}. Which one counts?',
  },
  /** What an answer should be; parts of sentences. */
  answers: {
    number: 'a number above 0, with a unit if you like, such as 4 or 4 pcs',
    numberInUnit: 'a number above 0 in {unit}, or in a unit that converts to it',
    text: 'some text',
  },
  options: {
    none: 'none of these',
    AR6: 'take the value of AR6 for this gas',
    'CH4-fossil': 'fossil',
    'CH4-non-fossil': 'non-fossil',
    released: 'released into the air',
    contained: 'stays in product or equipment',
    each: 'rows differ: ask for each',
    middle: 'the middle of each range',
    lower: 'the lower end',
    upper: 'the upper end',
    'leave-out': 'leave out',
    'outputs-together': 'all of them together, added up',
    included: 'the way back is included',
    double: 'count the way back: twice the distance',
    added: 'count the way back: its own distance is added',
    half: 'the distance is of both ways, count one: half of it',
    location: 'location-based: certificates change nothing',
    market: 'market-based: the certified part by the factor of its certificates',
    'in-factor': 'the market-based factors hold the certificates already',
    'apart-from-factor': 'they do not: take the certified part off',
    count: 'count',
    'amount-of-size': 'an amount for one such measure of the product',
    property: 'a property of the material, no amount',
    'use-of-a-year': 'of one year, multiplied by the years',
    'use-of-all-years': 'of all years',
    'is-output': 'the output: results are for one unit of it',
    'is-item': 'an item: something bought or left over',
    'count-as-used': 'count them as what was used',
    'amounts-of-one': 'of one product',
    'amounts-of-all': 'of all that were made, to be divided by the output',
    'assembly-parts': 'only the parts: the assembly is what they come to',
    'assembly-whole': 'only the assembly: it holds the parts',
    'assembly-both': 'both: the assembly’s amount is without the parts',
    'parts-of-one': 'of one assembly, to be multiplied by their number',
    'parts-of-all': 'of all of them, as they stand',
    shared: 'shared by several products, not divided for now',
    'by-output': 'shared, divided by output',
    'by-mass': 'shared, divided by mass (output × mass of one)',
    'by-hours': 'shared, divided by hours',
    'by-price': 'shared, divided by value (output × price of one)',
    'own-key': 'shared, divided by a key of your own',
    credit: 'a credit, stands apart',
    correction: 'a correction, taken off the sums',
    groups: 'the comma groups thousands (1,234 is 1234)',
    decimals: 'the comma is the decimal sign (1,234 is 1.234)',
    'this-year': 'this year',
    products: 'products',
    categories: 'sorts of items',
    items: 'items without an amount',
    'each-a-product': 'each column is a product',
    'sheets-together': 'one product together: the sheets are added up',
    'each-sheet': 'each sheet is a product',
    together: 'the columns are added: one item used in several places or times',
    'loss-included': 'the amounts hold the loss, use them as they are',
    'loss-added': 'amount × (1 + rate of loss)',
    'loss-rest': 'amount ÷ (1 − rate of loss)',
    'loss-added-percent': 'the numbers are percentages: amount × (1 + rate ÷ 100)',
    'loss-rest-percent': 'the numbers are percentages: amount ÷ (1 − rate ÷ 100)',
    'loss-yield': 'amount ÷ yield',
    'loss-yield-percent': 'the numbers are percentages: amount ÷ (yield ÷ 100)',
    'loss-times': 'amount × loss factor',
    'processing-as-named': 'the energy in the header, for working the items',
    'processing-electricity': 'electricity',
    'processing-heat': 'steam or heat',
    'processing-not-counted': 'not counted (counted elsewhere, or no energy used)',
    'goods-too': 'raw materials as well (their factors are needed)',
    'transport-only': 'transport only',
    'weight-of-all': 'of all of the row',
    'weight-of-one': 'of one, times the count',
    legs: 'legs of one journey: each carries everything',
    'row-by-row': 'row by row: the first transport carries the first amount, and so on',
    'equal-parts': 'separate deliveries: each carries an equal part of everything',
    'own-weights': 'separate deliveries whose weights will be filled in; not counted until then',
    found: 'every stage in the ledger',
    'cradle-to-gate': 'cradle to gate',
    'cradle-to-grave': 'cradle to grave',
    'gate-to-gate': 'gate to gate',
    'last-year': 'last year',
  },
  fileProblems: {
    missing: 'There is no file “{file}”. Check the path and the name.',
    unreadable:
      'The file “{file}” cannot be read ({detail}). Check its permissions, or close what holds it open.',
    folder: '“{file}” is a folder, not a workbook. Give an .xlsx file.',
    empty: 'The file “{file}” is empty (0 bytes). Give an .xlsx workbook.',
    'not-a-workbook': '“{file}” is not an Excel workbook ({detail}). Give an .xlsx file.',
    'not-a-table':
      '“{file}” is no table of text that can be read (neither UTF-8 nor UTF-16 nor GBK). Save it as .xlsx in Excel, or as “CSV UTF-8”.',
    damaged:
      'The workbook “{file}” is damaged ({detail}). Open and repair it in Excel, then save it.',
    encrypted: 'The workbook “{file}” has a password to open. Remove it in Excel, then save it.',
    'legacy-xls': '“{file}” is in the old .xls format. Save it as .xlsx in Excel.',
    'other-spreadsheet': '“{file}” is another kind of spreadsheet ({detail}). Save it as .xlsx.',
    'too-large':
      '“{file}” unpacks to too much ({detail}) and was not opened, to protect the memory.',
    'no-cells':
      'The workbook “{file}” has no sheet with cells (only: {detail}). Give a workbook with a ledger.',
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
      'Usage: npm run --silent pcf -- calc LEDGER.xlsx [--out RESULT.xlsx] [--report REPORT.docx] [--answers ANSWERS.json] [--gwp AR4|AR5|AR6] [--boundary KEY] [--lang zh-CN|en-US] [--date YYYY-MM-DD] [--json]; or npm run --silent pcf -- factors [QUERY] [--lang zh-CN|en-US] [--json]',
    unknownCommand: 'There is no command “{found}”; calc and factors are available now.',
    noLedger: 'calc needs at least one ledger file.',
    unknownOption: 'The option “{found}” is not known.',
    takesNoValue: 'The option “{option}” takes no value.',
    missingValue: 'The option “{option}” needs a value.',
    badValue: 'The option {option} is “{found}”; expected {expected}.',
    outIsInput:
      '{option} names the input file “{file}” itself; an input is never written to. Choose another name.',
    outExtension: 'The name given to {option}, “{file}”, must end in {extension}.',
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
    longAnswer:
      'The answer to “{id}” has {count} characters, where a cell holds {most}. Shorten it.',
    cannotWrite: 'Cannot write “{file}” ({detail}).',
    aDay: 'a date from 1980 to 2099, such as 2025-03-01',
    bug: 'The program failed and wrote nothing: {detail}',
    total: 'Total',
    incomplete: 'incomplete',
    perUnit: 'per declared unit',
    openQuestions: '{count} open {count?question:questions}, calculated with the assumption shown:',
    assumedAs: 'assumed',
    written: 'Wrote {file}',
    reportWritten: 'Wrote the report {file}',
    reportSteps: {
      text: 'Writing the text of the report …',
      picture: 'Drawing the pictures of the report ({number} of {of}) …',
      file: 'Making the Word file …',
    },
  },
};
