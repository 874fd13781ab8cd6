import { task } from '../../../help-text';

/** The draw: simulated, varied, how sure it is, and explained to a municipality. */

export const drawing = task({
	title: 'Simulere et uttrekk',
	lead: 'Velg regler, og se hvilke kommuner som ville blitt trukket ut. Det er en simulering, ikke Udirs uttrekk.',
	words:
		'trekke ut simulering regelsett grense risikopoeng indikator folketall gjennomsnittsuttrekk spredningsuttrekk kart liste',
	sections: {
		draw: {
			heading: 'Slik gjør du',
			body: [
				{
					steps: [
						'Gå til [[common.pages.draw|Uttrekk]] og velg [[draw.rules.preset|Regelsett]], for eksempel [[draw.rules.presets.udir2022|Udir 2022]].',
						'Slå indikatorer av og på, og velg en indikator for å sette [[draw.rules.national|Nasjonal grense]], [[draw.rules.absolute|Absolutt nedre grense]] og [[draw.rules.weight|Vekt]].',
						'Åpne [[draw.rules.years|Skoleår]], [[draw.rules.filters|Hvem kan trekkes ut]] og [[draw.rules.placesHeading|Plasser og spredning]] for resten av reglene.',
						'Les listen mens du endrer. [[draw.rules.undo|Angre]] og [[draw.rules.redo|Gjør om]] går ett steg om gangen, og [[draw.rules.reset|Tilbake til regelsettet]] fjerner alle endringene.'
					]
				},
				'Regler merket «[[draw.rules.ours|vår standard, ikke offisiell]]» er våre forslag, fordi Udir ikke har offentliggjort dem.'
			]
		},
		list: {
			heading: 'Lese listen',
			body: [
				{
					list: [
						'Kommunene står etter andelen av mulige risikopoeng. Streken er grensen for plassene.',
						'Marginen er avstanden i prosentpoeng til den første eller siste på den andre siden.',
						'Kommuner som står likt ved grensen, er nevnt, med sjansen ved loddtrekning.',
						'Under listen står de som er utelatt eller ikke vurdert, med grunnen.'
					]
				},
				'Fanene viser det samme på andre måter: [[map.tab|Kart]], [[draw.list.views.spread|Spredningsuttrekk]], [[draw.list.views.indicators|Indikatorer]], [[draw.list.views.counties|Fylker]] og [[uncertainty.tab|Hvor sikkert?]].'
			]
		},
		others: {
			heading: 'Skjerm i et møte',
			body: [
				'Kryss av for [[draw.list.hideNames|Skjul navn på andre kommuner]] før du viser skjermen til én kommune. Da står de andre som «[[draw.list.hiddenName|Annen kommune]]».'
			]
		},
		out: {
			heading: 'Ta listen ut',
			body: [
				'[[draw.list.copyList|Kopier listen]] og [[draw.list.downloadList|Last ned listen (CSV)]] gir hele listen. Med [[drawn.make|Bruk uttrekket som tabell]] kan den brukes i analyser og kobles til andre tabeller.'
			]
		}
	}
});

export const scenarios = task({
	title: 'Hva om: scenarioer og følsomhet',
	lead: 'Hva ville skjedd med andre regler, og hvilke valg flytter listen mest?',
	words: 'scenario sammenlikne sensitivitet følsomhet variere grensesonen sobol kappa overlapp',
	sections: {
		compare: {
			heading: 'Sammenlikne to sett regler',
			body: [
				{
					steps: [
						'Velg [[scenarios.add|Nytt scenario]]. Det er en kopi av det du har. Endre reglene i kopien.',
						'Velg [[scenarios.compare|Sammenlikn]], og så hva du vil sammenlikne fra og til. Regelsettene kan også velges.',
						'Les hvem som går inn og ut, og hvilken regel som gjorde det.'
					]
				}
			]
		},
		sweep: {
			heading: 'Variere én regel',
			body: [
				{
					steps: [
						'Velg [[whatIf.sweep.heading|Varier en regel]], og så regelen.',
						'Skriv fra, til og steg, og velg [[whatIf.sweep.run|Kjør]].',
						'Les hvem som alltid er med, og hvem som kommer og går.'
					]
				}
			]
		},
		margins: {
			heading: 'De nærmest grensen',
			body: [
				'Velg [[whatIf.margins.heading|Grensesonen]]. [[whatIf.margins.search|Finn de minste endringene]] prøver hvilken endring av ett tall eller én grense som ville ha flyttet hver kommune. [[borderScreen.open|Vis på stor skjerm]] er laget for et møterom.'
			]
		},
		sensitivity: {
			heading: 'Hva betyr mest?',
			body: [
				{
					steps: [
						'Velg [[sensitivity.heading|Hva betyr mest?]]. Figuren viser hvor mye listen endrer seg når ett valg endres om gangen.',
						'Åpne [[sensitivity.options.heading|Hva som varieres]] for å velge hva som skal prøves.',
						'Velg [[sensitivity.run|Varier alle valgene på én gang]] for å endre alt samtidig. Da ser du hvilke valg som betyr mest sammen, og hvor ofte hver kommune er med.'
					]
				}
			]
		},
		residual: {
			heading: 'Et tankeeksperiment',
			body: [
				'[[residual.tab|Justert for struktur]] viser hvem som ville blitt trukket ut om vanlige forskjeller mellom store og små, sentrale og usentrale kommuner ble trukket fra først. Det er ingen regel, og det kan skjule virkelige forskjeller.'
			]
		}
	}
});

export const certainty = task({
	title: 'Hvor sikkert er uttrekket?',
	lead: 'Få elever gir tilfeldige utslag. Her ser du hvor mye av listen som kunne vært annerledes.',
	words: 'usikkerhet sannsynlighet sjanse tilfeldig konfidens intervall bootstrap monte carlo små kommuner',
	sections: {
		compute: {
			heading: 'Regne det ut',
			body: [
				{
					steps: [
						'Velg fanen [[uncertainty.tab|Hvor sikkert?]] på siden [[common.pages.draw|Uttrekk]].',
						'Velg [[uncertainty.run|Regn ut hvor sikkert uttrekket er]]. Foreløpige tall vises med en gang, og du kan stoppe og fortsette.',
						'Les kolonnen [[uncertainty.columns.drawn|Trukket ut]]: 62 av 100 betyr at kommunen ble trukket ut i 62 av 100 like sannsynlige datasett.'
					]
				}
			]
		},
		read: {
			heading: 'Lese svaret',
			body: [
				{
					list: [
						'[[uncertainty.interval|Plass, 90 %]] er plassene kommunen får i 90 av 100 datasett. Overlapper to kommuner, kan ingen si hvilken som er svakest.',
						'Setningen over tabellen sier hvor mange av de uttrukne som ville blitt trukket ut igjen.',
						'[[uncertainty.views.lists|Fire lister]] viser hvem som ville fått plassene hvis tvilen ble regnet med på andre måter.',
						'[[uncertainty.views.without|Uten ett år, én indikator, én skole]] viser kommuner som står og faller med ett tall.'
					]
				}
			]
		},
		assumptions: {
			heading: 'Det som er antatt',
			body: [
				'Åpne [[uncertainty.options.heading|Valg]] for å se og endre antakelsene: hva «like sannsynlig» betyr, antall datasett og frø. Med samme frø blir svaret det samme. Det som ikke har kjent usikkerhet, står stille, og det står hvor mye det er.'
			]
		}
	}
});

export const explaining = task({
	title: 'Forklare en kommune og skrive ut arket',
	lead: 'Hvorfor ble kommunen trukket ut, hvor nær grensen var den, og hva ville ha endret det?',
	words:
		'kommunedirektør skoleeier ark utskrift hvorfor forklaring besøk møte min kommune skoler fagforening',
	sections: {
		explain: {
			heading: 'Se forklaringen',
			body: [
				{
					steps: [
						'Velg kommunen i listen på siden [[common.pages.draw|Uttrekk]]. På en smal skjerm står den under [[draw.steps.municipality|Kommunen]].',
						'Les øverst: plassen, andelen og avstanden til grensen.',
						'Velg en celle i tabellen for å se resultatet, begge grensene, antall elever og hvilken linje i filen tallet kom fra.',
						'Under [[explain.change.heading|Hva skulle til for et annet utfall?]] står de minste endringene som ville ha flyttet kommunen, også i elever.'
					]
				},
				'[[explain.lookAlikes.heading|Liknende kommuner som ikke er trukket ut]] svarer på spørsmålet «hvorfor oss og ikke naboen».'
			]
		},
		sheet: {
			heading: 'Skrive ut arket',
			body: [
				{
					steps: [
						'Velg [[explain.openSheet|Ark til utskrift]].',
						'Velg [[sheet.language|Språk på arket]] og [[sheet.version|Utgave]]: [[sheet.versions.municipality|Til kommunen]] eller [[sheet.versions.schools|Til skoler og organisasjoner]]. Den andre peker ikke ut trinn, klasser eller lærere.',
						'Velg [[sheet.print|Skriv ut]]. «Lagre som PDF» er en av skriverne i nettleseren.'
					]
				}
			]
		},
		own: {
			heading: 'Bare egne tall',
			body: [
				'[[common.pages.ownMunicipality|Min kommune]] viser én kommunes resultater mot grensene, år for år, uten den nasjonale listen. Velg [[explain.makeOwn|Bruk som min kommune]] i forklaringen for at programmet skal huske hvilken.'
			]
		}
	}
});
