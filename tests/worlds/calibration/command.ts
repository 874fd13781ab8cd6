export { figures, quoted } from './figures';
export { measureWorld } from './measure';
export { addTallies } from './tallies';
export { FULL_SIZE, worldSeeds } from './world';
