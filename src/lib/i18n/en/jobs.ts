import type { Messages } from '../types';

const jobs: Messages['jobs'] = {
	uncertainty: 'Finding how sure the draw is',
	uncertaintyDone: 'It is found how sure the draw is.',
	sensitivity: 'Finding what matters most in the draw',
	sensitivityDone: 'It is found what matters most in the draw.',
	analysis: 'Computing an analysis',
	analysisDone: 'The analysis is computed.',
	filesRead: 'The files are read and can be looked over.'
};

export default jobs;
