import type { zhCN } from './zhCN';

/** The audit of factors, amounts and method, in English. */
export const enUS: typeof zhCN = {
  families: {
    ferrous: 'iron or steel',
    stainless: 'stainless steel',
    'copper-alloy': 'copper or copper alloy',
    aluminium: 'aluminium',
    plastic: 'plastic',
    rubber: 'rubber',
    glass: 'glass',
    zinc: 'zinc',
    titanium: 'titanium',
    magnesium: 'magnesium',
    nickel: 'nickel',
  },
  powerSeries: {
    generation: 'the average CO2 emission factor, CO2 of generation alone',
    trading: 'the grid factor of the emission trading scheme, no annual average',
    footprint: 'the electricity carbon footprint factor',
  },
  /** What siblings are, within a sentence. */
  siblingKinds: {
    amount: 'amount',
    mass: 'mass carried',
    distance: 'distance',
    factor: 'factor',
  },
  findings: {
    'factor-implausible-zero':
      'The factor of {name|“{}”|an unnamed item} is 0{places| ({})|}: what uses it has no emission at all. Check it: leave it blank where there is no data, and say why in its source where it is truly zero.',
    'workbook-differs-from-core':
      'The result{product| of “{}”|} in the workbook {found|is {} kgCO2e|is no number}{places| ({})|}; calculated independently from the same ledger it is {computed} kgCO2e. The formulas are as they should be and were probably not calculated again: calculate in Excel (Ctrl+Alt+F9) and save. If it still differs, refresh the PCF sheets and report the workbook to us.',
    'outlier-sibling':
      'The {of} {found}{name| of “{}”|}{places| ({})|} is about {times} times its siblings: the other {peers} ({peerCells}) are {expected}. It would fit them as {fits}; the decimal point or the unit seems to have slipped. It is counted as it stands. Check the original record: correct the ledger if it is wrong, and leave it if it is true.',
    'outlier-sibling-several':
      '{cases} values ({of}){items|: {}|}{places| ({})|} are about {times} times their siblings; the decimal point or the unit seems to have slipped. For example {found}{name| of “{}”|}: the other {peers} ({peerCells}) are {expected}, and {fits} would fit them. They are counted as they stand. Check the original records: correct the ledger where it is wrong, and leave what is true.',
    'outlier-carried':
      'The mass carried{name| of “{}”|}, {found}{places| ({})|}, is {times} times what is used of it, {used} ({usedCells}). What is delivered and what is used of one material should be about the same; the decimal point or the unit seems to have slipped. It is counted as it stands. Check both original records: correct the ledger where it is wrong, and leave what is true, such as a purchase ahead.',
    'outlier-carried-several':
      '{cases} masses carried{items|: {}|}{places| ({})|} are {times} times what is used of each material; the decimal point or the unit seems to have slipped. For example {found}{name| of “{}”|}, of which {used} is used ({usedCells}). They are counted as they stand. Check both original records: correct the ledger where it is wrong, and leave what is true, such as a purchase ahead.',
    'factor-incoherent':
      '{items|{}: |}of {family}, with a factor of {found} kg/kg{places| ({})|}, while {peer|“{}”|another item}{peerCell| ({})|} of the same material has {expected}: {times} times apart. Check what it is made of and where the factors come from; use the factor of the same material, or give a reason.',
    'factor-incoherent-borrowed':
      '{items|{}: |}of {family} by name, with {found} kg/kg{places| ({})|}, the factor of {other|“{}”, |}{owner}; {peer|“{}”|another item}{peerCell| ({})|} of {family} has {expected}. Check what it is made of; use the factor of the same material, or give a reason.',
    'factor-incoherent-shared':
      '{items|{}: |}{kinds} different kinds of machines, all with a factor of {found} kg/kg{places| ({})|}: it is the own factor of one of them at most. Ask the suppliers for their factors, or say which similar product the value is taken from.',
    'factor-implausible':
      '{items|{}: |}of {family}, with a factor of {found} kg/kg{places| ({})|}, far outside the {expected} of the built-in library. Check the unit and the source; if it includes machining or other steps, say so.',
    'factor-implausible-negative':
      'The factor {name|“{}” |}is negative ({found}){places| ({})|}. Only a credit can be: check the sign, and list what recycling or substitution saves apart.',
    'factor-implausible-freight':
      'The factor of freight {name|“{}” |}is {found} kg/(t·km){places| ({})|}, outside the {expected} of the built-in library: no lorry runs on so little even when full, and several times more is mostly a slip of the unit. Check vehicle, load, empty returns, the supply of the fuel and the source.',
    'electricity-series':
      'Electricity is counted with {found} kg/kWh of {foundYear}{places| ({})|}: {series}{source|, though the ledger names the source “{}”|}. A product footprint needs the electricity carbon footprint factor (CO2e, with the supply of fuels and the losses of the grid), {expected} for {expectedYear}. Use it, or give a reason.',
    'electricity-series-mixed':
      'Some electricity is counted with {found} kg/kWh of {foundYear}{places| ({})|}: {series}{source|, source “{}”|}; some with {mixed}. The two series must not be mixed: use the electricity carbon footprint factor for all ({expected} for {expectedYear}).',
    'boundary-mismatch':
      'The ledger names {named|the boundary “{}”|another boundary}{places| ({})|}, but the results are by {chosen|“{}”|another}, as answered{lacking|; it lacks {}|}{beyond|; it has stages beyond it: {}|}. Correct the words in the ledger, or state in the report why the boundary is another.',
    'factor-boundary':
      '{count} {count?factor:factors} of fuels{items| ({})|}{places| ({})|} {count?equals:equal} what burning emits, {kgCo2e} kgCO2e in all, without extraction, refining and transport. A product footprint includes the supply of fuels: use life-cycle factors, or add the supply.',
    'factor-year':
      'The electricity factor {found} kg/kWh is for {foundYear}{places| ({})|}, the figures are of {year}. Use the value published for that year or the latest one, or give a reason.',
    'factor-year-later':
      '{count} {count?factor is:factors are} for {foundYear}{factors|: {}|}{places| ({})|}, later than the figures, which are of {year}. Use a value of that year or before it, or give a reason.',
    'factor-region':
      'The electricity factor {found} kg/kWh{places| ({})|} was published for another place, while the plant is in “{region}”. Use the factor of the place, or give a reason.',
    'standard-superseded':
      '{found} has been superseded by {expected}{places| ({})|}. Follow the current one, or say why the earlier one is kept.',
    'mass-balance':
      'The materials{product| of “{}”|} come to {found} kg; products, scrap and by-products to {expected} kg: a difference of {difference} kg ({percent} %){places| ({})|}. Check the amounts, the mass of one product, the scrap and the number of units covered.',
    'cut-off':
      '{count} {count?material:materials}{product| of “{}”|} {count?is:are} not counted{items| ({})|}{places| ({})|}: {found} % of the mass of all, the largest {largest} %. The rule of cut-off allows {each} % each{together| and {} % together|}. Give them factors, or change the rule with a reason.',
    'factor-duplicate':
      '{name|“{}”|One name} stands {count} times in the factor tables, with different values: {found}{places| ({})|}. Keep one, or tell year, region or grade in the names.',
    'factor-duplicate-several':
      '{cases} names of the factor tables have several factors with different values each{items|: {}|}{places| ({})|}. Keep one of each, or say year, region or kind in the name.',
    'percent-out-of-range':
      '{name|“{}”|An unnamed item} has a share of {found} %{places| ({})|}; it should lie between 0 and 100. It was calculated with as it stands, so the result cannot be trusted: check the decimal point and the unit.',
    'percent-out-of-range-several':
      '{cases} shares are not between 0 and 100 %{items|: {}|}{places| ({})|}. They were calculated with as they stand, so the result cannot be trusted: check the decimal points and the units.',
    'percent-out-of-range-unread':
      '{count} {count?share:shares}{header| under “{}”|} {count?is:are} not between 0 and 100 %, such as {found} %{places| ({})|}; the column is not calculated with. Check the decimal point and the unit.',
    'future-year':
      '{count} {count?figure is:figures are} said to be of {year}{places| ({})|}, a year that has not begun: the report, or the present day, is of {thisYear}. {count?It:They} cannot have been measured. Check the year; name plans and budgets in the header.',
    'future-year-factor':
      '{count} {count?factor is:factors are} said to be of {year}{factors| ({})|}{places| ({})|}, a year that has not begun (the report, or the present day, is of {thisYear}), and used all the same. Check the year, or use a value that has been published.',
    'negative-amount-freight':
      '{name|“{}”|An unnamed item} has a negative mass or distance of transport ({found}){places| ({})|}: what is sent back is carried as well, and no transport emits less than nothing. Make it positive, or delete the row.',
    'negative-amount-freight-several':
      '{cases} masses or distances of transport are negative{items|: {}|}{places| ({})|}: what is sent back is carried as well, and no transport emits less than nothing. Make them positive, or delete the rows.',
  },
};
