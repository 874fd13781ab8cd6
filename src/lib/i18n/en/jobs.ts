import type { Messages } from '../types';

const jobs: Messages['jobs'] = {
	uncertainty: 'Finding how sure the draw is',
	uncertaintyDone: 'How sure the draw is has been computed.',
	sensitivity: 'Finding what matters most in the draw',
	sensitivityDone: 'What matters most in the draw has been computed.',
	margins: 'Finding the smallest changes at the cut',
	marginsDone: 'The smallest changes at the cut are found.',
	analysis: 'Computing an analysis',
	analysisDone: 'The analysis is computed.',
	filesRead: 'The files are read and can be looked over.'
};

export default jobs;
