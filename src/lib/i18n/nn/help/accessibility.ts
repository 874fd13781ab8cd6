import type { HelpTexts } from '../../help-text';

const accessibility: HelpTexts['accessibility'] = {
	title: 'Tilgjenge',
	lead: 'Kva vi veit verkar for alle, kva som ikkje gjer det, og korleis det er prøvd.',
	sections: {
		aim: {
			heading: 'Kva vi siktar mot',
			body: [
				'Programmet skal oppfylle krava i WCAG 2.1 på nivå A og AA. Alt skal kunne gjerast med tastatur åleine, med skjermlesar, på ein skjerm som er 320 punkt brei, og med teksten forstørra til 400 prosent.'
			]
		},
		works: {
			heading: 'Det som verkar',
			body: [
				{
					list: [
						'Alle sider kan brukast med tastatur. Fokus er synleg, og dialogar held på det til dei blir lukka.',
						'Sider, skjema og tabellar har overskrifter, namn og leietekstar som skjermlesarar kan bruke. Endringar i resultatet blir lesne opp.',
						'Kvar figur og kvart kart har dei same tala som tabell.',
						'Farge står aldri åleine: eit ord eller eit teikn seier det same.',
						'Lyst og mørkt, norsk og engelsk talformat, og mindre rørsle når maskina bed om det.',
						'Tekst og felt flyt om på smale skjermar. Berre breie tabellar blir rulla sidelengs, i eit eige område.'
					]
				}
			]
		},
		lacks: {
			heading: 'Det som ikkje er godt nok, eller ikkje er kjent',
			body: [
				{
					list: [
						'Programmet er ikkje prøvd av folk som bruker skjermlesar eller talestyring til dagleg.',
						'PDF-filer blir laga av utskrifta i nettlesaren. Det kjem an på nettlesaren om dei får merke som ein skjermlesar kan følgje. Word-filene har ordentlege overskrifter og tabellar.',
						'Bilete i rettleiinga viser skjermen med tekst i. Det biletet viser, står òg i stega og i den alternative teksten til biletet.',
						'Tabellar med mange kolonnar krev mykje rulling på små skjermar.',
						'Lisenstekstane er på engelsk, slik dei kom.'
					]
				}
			]
		},
		tried: {
			heading: 'Slik er det prøvd',
			body: [
				'For kvar utgåve opnar ein test kvar side på bokmål, nynorsk og engelsk og leitar etter brot med verktøyet axe; fargane, lyst og mørkt, ser han på i bokmål. Andre testar går gjennom arbeidet med tastatur åleine, ser etter at ingenting stikk ut på 320 punkt, og held oppbygginga av sidene fast. Slike verktøy finn berre ein del av feila.'
			]
		}
	}
};
export default accessibility;
