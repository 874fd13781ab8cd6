/** The tour of the draw page. */
export default {
	offer: 'Ny her? En omvisning viser det viktigste, i seks korte stopp.',
	start: 'Start omvisningen',
	decline: 'Nei takk',
	number: ({ n, all }: { n: number; all: number }) => `Stopp ${n} av ${all}`,
	next: 'Neste',
	back: 'Forrige',
	end: 'Avslutt omvisningen',
	done: 'Ferdig',
	stops: {
		list: {
			title: 'Listen',
			text: 'Kommunene står etter andelen av mulige risikopoeng. De over streken er trukket ut. Alle kommunene her er oppdiktet.'
		},
		rules: {
			title: 'Reglene',
			text: 'Endre en grense eller antallet plasser, så følger listen med. Regler med stjerne er våre forslag, ikke offisielle. Alt kan angres.'
		},
		municipality: {
			title: 'Kommunen',
			text: 'Velg en kommune i listen, så står det her hvorfor den ble trukket ut, tall for tall, og hva som ville ha endret det. Her skriver du også ut arket.'
		},
		views: {
			title: 'Andre måter å se det på',
			text: 'Fanene viser kart, spredningsuttrekk, indikatorer og fylker. Den siste regner ut hvor mye av listen som kunne vært annerledes.'
		},
		scenarios: {
			title: 'Hva om?',
			text: 'Lag et scenario til og sammenlikn to sett regler, varier én regel, eller se hvilke valg som betyr mest.'
		},
		keep: {
			title: 'Ta vare på arbeidet',
			text: 'Alt lagres på denne maskinen mens du arbeider. En fil er en kopi du eier. Resten står under Hjelp, oppgave for oppgave, og der kan omvisningen startes igjen.'
		}
	}
};
