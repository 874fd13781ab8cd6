import type fc from 'fast-check';
import type { CrossTableSpec } from '../../../src/lib/core/analysis/cross-table/types';
import type { DescriptivesSpec } from '../../../src/lib/core/analysis/descriptives/types';
import type { FrequenciesSpec } from '../../../src/lib/core/analysis/frequencies/types';
import type { RepresentativenessSpec } from '../../../src/lib/core/analysis/representativeness/types';
import type { ResponseRateSpec } from '../../../src/lib/core/analysis/response-rate/types';
import { basicAnalyses } from '../arbitrary-basics';
import { dataFacts } from './facts';

const basics = basicAnalyses(dataFacts);
export const crossTable: fc.Arbitrary<CrossTableSpec> = basics.crossTable;
export const descriptives: fc.Arbitrary<DescriptivesSpec> = basics.descriptives;
export const frequencies: fc.Arbitrary<FrequenciesSpec> = basics.frequencies;
export const representativeness: fc.Arbitrary<RepresentativenessSpec> = basics.representativeness;
export const responseRate: fc.Arbitrary<ResponseRateSpec> = basics.responseRate;
