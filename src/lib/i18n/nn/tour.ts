import type { Messages } from '../types';

const tour: Messages['tour'] = {
	offer: 'Ny her? Ei omvising viser det viktigaste, i seks korte stopp.',
	start: 'Start omvisinga',
	decline: 'Nei takk',
	number: ({ n, all }) => `Stopp ${n} av ${all}`,
	next: 'Neste',
	back: 'Førre',
	end: 'Avslutt omvisinga',
	done: 'Ferdig',
	stops: {
		list: {
			title: 'Lista',
			text: 'Kommunane står etter delen av moglege risikopoeng. Dei over streken er trekte ut. Alle kommunane her er oppdikta.'
		},
		rules: {
			title: 'Reglane',
			text: 'Endre ei grense eller talet på plassar, så følgjer lista med. Reglar med stjerne er våre forslag, ikkje offisielle. Alt kan angrast.'
		},
		municipality: {
			title: 'Kommunen',
			text: 'Vel ein kommune i lista, så står det her kvifor han vart trekt ut, tal for tal, og kva som ville ha endra det. Her skriv du òg ut arket.'
		},
		views: {
			title: 'Andre måtar å sjå det på',
			text: 'Fanene viser kart, spreiingsuttrekk, indikatorar og fylke. Den siste reknar ut kor mykje av lista som kunne vore annleis.'
		},
		scenarios: {
			title: 'Kva om?',
			text: 'Lag eit scenario til og samanlikn to sett reglar, varier éin regel, eller sjå kva val som betyr mest.'
		},
		keep: {
			title: 'Ta vare på arbeidet',
			text: 'Alt blir lagra på denne maskina medan du arbeider. Ei fil er ein kopi du eig. Resten står under Hjelp, oppgåve for oppgåve, og der kan omvisinga startast igjen.'
		}
	}
};
export default tour;
