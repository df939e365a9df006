import { functionsPage, type FunctionsPage } from '../support/functionsPage';

let excel: FunctionsPage;

beforeAll(async () => {
  excel = await functionsPage();
});

afterAll(() => {
  excel.close();
});

it('charges freight: 1.74 t × 150 km × 0.049 kgCO2e/(t·km) = 12.789 kgCO2e', async () => {
  const [[value]] = (await excel.results('=PCF.TRANSPORT(1740,150,0.049)')) as [[number]];
  expect(value).toBeCloseTo(12.789, 12);
});

it('probe', async () => {
  await excel.type([['1740kg', '约150km', ''], ['2t', 100, 0.049], ['—', 100, 0.049], ['=1/0', 5, 6], ['=NOSUCH()', 5, 1], ['=INDEX(A1:A2,9)', 5, 1]]);
  console.log(JSON.stringify(await excel.results('=PCF.TRANSPORT(A1:A6,B1:B6,0.049)', 'Z1:Z7')));
  for (let i = 1; i < 7; i++) console.log(excel.messageAt(`Z${String(i)}`));
  console.log(JSON.stringify(await excel.results('=PCF.TRANSPORT(A1,B1,C1)', 'Z1:Z2')), excel.messageAt('Z1'));
  console.log(JSON.stringify(await excel.results('=PCF.TRANSPORT(C1,B1,1)', 'Z1:Z2')), excel.messageAt('Z1'));
  console.log(JSON.stringify(await excel.results('=PCF.TRANSPORT(C1:C1,B1,1)', 'Z1:Z2')), excel.messageAt('Z1'));
  console.log(JSON.stringify(await excel.results('=PCF.TRANSPORT(A2,B1,"公路")', 'Z1:Z2')), excel.messageAt('Z1'));
  console.log(JSON.stringify(await excel.results('=PCF.FACTOR("电",,"单位")', 'Z1:Z2')), excel.messageAt('Z1'));
  console.log(JSON.stringify(await excel.results('=PCF.TRANSPORT(A6,1,1)', 'Z1:Z2')), excel.messageAt('Z1'));
  console.log(JSON.stringify(await excel.results('=PCF.CONVERT(A4,"kg","t")', 'Z1:Z2')), excel.messageAt('Z1'));
});
