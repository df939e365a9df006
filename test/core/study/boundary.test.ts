import { BOUNDARIES } from '../../../src/core/study/boundary';
import { STAGES, type Stage } from '../../../src/core/study/stage';

describe('the system boundaries', () => {
  it.each(Object.entries(BOUNDARIES))('list the stages of %s once and in order', (_, summed) => {
    const stages: readonly Stage[] = summed;
    expect(STAGES.filter((stage) => stages.includes(stage))).toEqual(stages);
  });

  it('leave out of the gate what comes after it: distribution, use and end of life', () => {
    expect(BOUNDARIES['cradle-to-gate']).toEqual(['rawMaterial', 'transport', 'production']);
    expect(BOUNDARIES['gate-to-gate']).toEqual(['production']);
  });

  it('leave nothing out of a whole life, nor of all that was found', () => {
    expect(BOUNDARIES['cradle-to-grave']).toEqual(STAGES);
    expect(BOUNDARIES.found).toEqual(STAGES);
  });

  it('leave transport out of materials and production', () => {
    expect(BOUNDARIES['materials-and-production']).toEqual(['rawMaterial', 'production']);
  });
});
