import type { HelpTexts } from '../../help-text';
import about from './about';
import accessibility from './accessibility';
import analyses from './analyses';
import data from './data';
import draw from './draw';
import followUp from './follow-up';
import guide from './guide';
import pictures from './guide/pictures';
import methods from './methods';
import news from './news';
import privacy from './privacy';
import register from './register';
import sources from './sources';
import words from './words';

const help: HelpTexts = {
	about,
	accessibility,
	analyses,
	data,
	draw,
	followUp,
	guide,
	methods,
	method: { title: 'Metodane, éin for éin' },
	news,
	pictures,
	privacy,
	register,
	sources,
	words,
	licences: {
		title: 'Programvare frå andre',
		lead: 'Treffsikker byggjer på desse pakkane. Lisenstekstane er attgjevne slik dei følgjer med pakkane.'
	},
	index: {
		title: 'Hjelp',
		lead: 'Kva programmet gjer, korleis det reknar, og kva som skjer med filene dine.',
		groups: {
			guide: 'Slik gjer du',
			knowledge: 'Slik verkar det',
			program: 'Om programmet'
		},
		related: 'Sjå òg',
		openPage: 'Gå til sida',
		host: {
			heading: 'Frå den som tilbyr programmet her',
			none: 'Den som driv denne nettstaden, har ikkje lagt inn noka eiga fråsegn. Finn du feil, kan du seie frå til dei som gav deg adressa hit.',
			name: 'Ansvarleg',
			email: 'E-post',
			phone: 'Telefon',
			statement: 'Eiga tilgjengefråsegn'
		},
		search: {
			label: 'Søk i hjelpa',
			clear: 'Tøm søket',
			results: 'Treff i hjelpa',
			hits: (n) => `${n} treff`,
			best: (n) => `Dei ${n} beste blir viste.`,
			some: 'Ingenting har alle orda. Dette har nokre av dei.',
			none: (query) => `Ingenting om «${query}».`,
			advice: [
				'Prøv eit kortare ord, eller eit anna ord for det same.',
				'Finn oppgåva under «Slik gjer du», eller ordet under «Ord og uttrykk».'
			]
		},
		tour: {
			heading: 'Omvising',
			text: 'Seks korte stopp på det oppdikta landet. Ho kan avsluttast når som helst.',
			start: 'Start omvisinga'
		},
		backToHelp: 'Til hjelpesida',
		navigation: 'Hjelpesider',
		formula: 'Formel',
		version: 'Utgåve',
		pages: {
			data: 'Frå fil til ferdig tabell: lese, gjere klar, kople og lagre.',
			analyses:
				'Tabellar, testar, faktorar og regresjon: kva som blir rekna, og kva definisjonar som er valde.',
			draw: 'Regelen, kva som er offisielt, og kva som er våre val.',
			followUp:
				'Vurderinga statsforvaltaren gjer av kandidatane, og korleis arbeidet i fylka blir fletta saman.',
			methods: 'Korte definisjonar av kvart tal i eit uttrekk.',
			method: 'Ei side for kvar metode: definisjon, val, kjelde, SPSS og R, og kva han er kontrollert mot.',
			words: 'Kva orda tyder.',
			privacy: 'Korleis det er sikra at ingenting blir sendt, og kva som ikkje er sikra.',
			accessibility: 'Kva som verkar for alle, kva som ikkje gjer det, og kven du kan seie frå til.',
			register: 'Kva programmet veit om kommunane, og korleis det blir fornya.',
			news: 'Det som har kome til, utgåve for utgåve.',
			sources: 'Kvar tala kjem frå, og på kva vilkår.',
			licences: 'Pakkane programmet byggjer på, med lisensar.',
			about: 'Føremål, utgåve og kven som står bak.'
		}
	}
};
export default help;
