import type { WorkMessages } from '../types';

const descriptives: WorkMessages['descriptives'] = {
	question: 'Kva er gjennomsnitta og spreiinga?',
	name: 'Skildrande mål',
	title: 'Skildrande mål',
	choose: 'Vel minst éin variabel.',
	method: 'Gjennomsnitt og standardavvik (n − 1) over radene med tal; kvartilar av type 7.',
	n: 'N',
	empty: 'Tomme',
	mean: 'Snitt',
	sd: 'Std.avvik',
	min: 'Min',
	q1: '1. kvartil',
	median: 'Median',
	q3: '3. kvartil',
	max: 'Maks'
};

export default descriptives;
