/** Means, spread and quantiles of variables. */
export default {
	question: 'Hva er gjennomsnittene og spredningen?',
	name: 'Beskrivende mål',
	title: 'Beskrivende mål',
	choose: 'Velg minst én variabel.',
	method: 'Gjennomsnitt og standardavvik (n − 1) over radene med tall; kvartiler av type 7.',
	n: 'N',
	empty: 'Tomme',
	mean: 'Snitt',
	sd: 'Std. avvik',
	min: 'Min',
	q1: '1. kvartil',
	median: 'Median',
	q3: '3. kvartil',
	max: 'Maks'
};
