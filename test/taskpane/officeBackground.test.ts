import { officeBackground } from '../../src/taskpane/officeBackground';

it('is what Office tells', () => {
  expect(officeBackground({ officeTheme: { bodyBackgroundColor: '#262626' } })).toBe('#262626');
});

it('is not known where Office tells no theme, as in Excel on the web', () => {
  expect(officeBackground({})).toBeUndefined();
});
