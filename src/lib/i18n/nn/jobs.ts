import type { Messages } from '../types';

const jobs: Messages['jobs'] = {
	uncertainty: 'Reknar ut kor sikkert uttrekket er',
	uncertaintyDone: 'Det er rekna ut kor sikkert uttrekket er.',
	sensitivity: 'Finn kva som betyr mest for uttrekket',
	sensitivityDone: 'Det er rekna ut kva som betyr mest for uttrekket.',
	margins: 'Finn dei minste endringane ved grensa',
	marginsDone: 'Dei minste endringane ved grensa er funne.',
	analysis: 'Reknar ut ein analyse',
	analysisDone: 'Analysen er rekna ut.',
	filesRead: 'Filene er lesne, og kan sjåast over.'
};

export default jobs;
