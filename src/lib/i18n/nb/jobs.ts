/** Long work: what is being done, and what is said when it is. */
export default {
	uncertainty: 'Regner ut hvor sikkert uttrekket er',
	uncertaintyDone: 'Det er regnet ut hvor sikkert uttrekket er.',
	sensitivity: 'Finner hva som betyr mest for uttrekket',
	sensitivityDone: 'Det er regnet ut hva som betyr mest for uttrekket.',
	margins: 'Finner de minste endringene ved grensen',
	marginsDone: 'De minste endringene ved grensen er funnet.',
	analysis: 'Regner ut en analyse',
	analysisDone: 'Analysen er regnet ut.',
	filesRead: 'Filene er lest, og kan sees over.'
};
