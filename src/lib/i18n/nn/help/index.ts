import type { HelpTexts } from '../../help-text';
import about from './about';
import analyses from './analyses';
import data from './data';
import draw from './draw';
import followUp from './follow-up';
import methods from './methods';
import privacy from './privacy';
import sources from './sources';
import words from './words';

const help: HelpTexts = {
	about,
	analyses,
	data,
	draw,
	followUp,
	methods,
	method: { title: 'Metodane, éin for éin' },
	privacy,
	sources,
	words,
	licences: {
		title: 'Programvare frå andre',
		lead: 'Treffsikker byggjer på desse pakkane. Lisenstekstane er attgjevne slik dei følgjer med pakkane.'
	},
	index: {
		title: 'Hjelp',
		lead: 'Kva programmet gjer, korleis det reknar, og kva som skjer med filene dine.',
		stepsHeading: 'Slik kjem du i gang',
		steps: [
			'Last ned filer frå statistikkbanken til Udir, som CSV, med kommunar og skular. Eller prøv med eksempeldata først.',
			'Slepp filene på startsida. Du ser kva som vart forstått, før noko blir lagra.',
			'Gå til Uttrekk. Vel eit regelsett, og endre grensene der du vil.',
			'Vel ein kommune i lista for å sjå korleis resultatet har blitt til, og skriv ut eit ark om det.'
		],
		pagesHeading: 'Les meir',
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
			sources: 'Kvar tala kjem frå, og på kva vilkår.',
			licences: 'Pakkane programmet byggjer på, med lisensar.',
			about: 'Føremål, utgåve og kven som står bak.'
		}
	}
};
export default help;
