import type { FactTexts } from './zhCN';

/** What is said of study facts, in English. */
export const enUS: FactTexts = {
  names: {
    company: 'Company',
    companyProfile: 'About the company',
    commissioner: 'Commissioner',
    region: 'Region',
    standard: 'Standard',
    productRules: 'Product category rules (PCR)',
    cutOff: 'Cut-off rule',
    intendedUse: 'Intended use',
    reviewer: 'Reviewer',
    boundaryNote: 'About the boundary',
    dataNote: 'About the data',
    reportDate: 'Report date',
    profile: 'About the product',
    output: 'Output',
    mass: 'Mass of one product',
    scrap: 'Scrap',
    byProducts: 'By-products',
    period: 'Period of the data',
    hours: 'Working hours',
    price: 'Price',
  },
  expected: {
    company: 'full name of the manufacturer',
    companyProfile: 'what it makes and where; stands in the report as written',
    commissioner: 'who has the study made',
    region:
      'where it is made: China or a province, such as “Henan”; elsewhere the name of the country',
    standard: 'the standard that is followed, from the list',
    productRules:
      'the product category rules that the study follows: name, number and edition; “none” where there are none for the product',
    cutOff:
      'how much may be left out, each item and all together, such as “1 % each, 5 % together”; say “of mass” where mass is meant; “none” where nothing may be',
    intendedUse:
      'what the result is for and who reads it, such as “for a customer”, “certification”',
    reviewer: 'name of the reviewer or of the reviewing body',
    boundaryNote:
      'why the boundary is what it is, which processes are left out and why; stands in the report as written',
    dataNote:
      'who gathered the data, from which records, and how it was checked; stands in the report as written',
    reportDate: 'a date from 1980 to 2099, such as 2025-03-01',
    profile: 'model, use and main parts; stands in the report as written',
    output: 'how many the ledger covers, above 0, with a unit if you like, such as “1,200 pcs”',
    mass: 'mass of one product, above 0, with its unit, such as “850 kg”, “3.2 t”',
    scrap:
      'mass of all scrap of what the ledger covers, with its unit, such as “1.5 t”; “0 kg” where there is none',
    byProducts:
      'by-products of what the ledger covers, each with name and amount, semicolons between, such as “swarf 120 kg; heat 3 GJ”; “none” where there are none',
    period: 'the year or months of the data, such as “2024”, “2024-01 to 2024-09”',
    hours:
      'working or machine hours on what the ledger covers, above 0, such as “3,500 h”; hours where no unit is given',
    price: 'price of one product, above 0, with its currency, such as “1,200 CNY”',
  },
  checks: {
    'per-unit': 'figures per product',
    'mass-balance': 'mass balance',
    allocation: 'allocation between products',
    'data-year': 'whether data and factors are of the same year',
    'data-region': 'whether factors fit the region',
    'standard-rules': 'what the standard asks for',
    'boundary-words': 'whether boundary and stages agree',
    'cut-off-share': 'share of what is left out',
    'stages-of-use': 'whether the stages fit the intended use',
    statement: 'the statement on the report’s first page',
    'report-texts': 'what the report says of company, product, boundary and data',
  },
  named: '{name} ({product})',
  meaning: '{name}: {expected}',
  stray: 'The ledger has no such product, or there is no such fact; kept, not used',
  inUse: {
    answer: '{value} (as you wrote)',
    ledger: '{value} (ledger)',
    unusable: '“{value}” cannot be used',
  },
  none: 'none',
  cutOff: {
    mass: '{each} % each, {together} % together (of mass)',
    emissions: '{each} % each, {together} % together (of emissions)',
    massEach: '{each} % each (of mass)',
    emissionsEach: '{each} % each (of emissions)',
  },
};
