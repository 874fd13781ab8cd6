import type fc from 'fast-check';
import type { CategoryWaveSpec } from '../../../src/lib/core/analysis/category-wave/types';
import type { MeanTableSpec } from '../../../src/lib/core/analysis/mean-table/types';
import { anyCategoryWave, anyMeanTable } from '../arbitrary-means';
import { dataFacts } from './facts';

export const categoryWave: fc.Arbitrary<CategoryWaveSpec> = anyCategoryWave(dataFacts);
export const meanTable: fc.Arbitrary<MeanTableSpec> = anyMeanTable(dataFacts);
