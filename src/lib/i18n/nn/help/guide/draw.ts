import type { HelpTexts } from '../../../help-text';

export const drawing: HelpTexts['guide']['drawing'] = {
	title: 'Simulere eit uttrekk',
	lead: 'Vel reglar, og sjå kva kommunar som ville vorte trekte ut. Det er ei simulering, ikkje uttrekket til Udir.',
	words:
		'trekkje ut simulering regelsett grense risikopoeng indikator folketal gjennomsnittsuttrekk spreiingsuttrekk kart liste',
	sections: {
		draw: {
			heading: 'Slik gjer du',
			body: [
				{
					steps: [
						'Gå til [[common.pages.draw|Uttrekk]] og vel [[draw.rules.preset|Regelsett]], til dømes [[draw.rules.presets.udir2022|Udir 2022]].',
						'Slå indikatorar av og på, og vel ein indikator for å setje [[draw.rules.national|Nasjonal grense]], [[draw.rules.absolute|Absolutt nedre grense]] og [[draw.rules.weight|Vekt]].',
						'Opne [[draw.rules.years|Skuleår]], [[draw.rules.filters|Kven kan bli trekt ut]] og [[draw.rules.placesHeading|Plassar og spreiing]] for resten av reglane.',
						'Les lista medan du endrar. [[draw.rules.undo|Angre]] og [[draw.rules.redo|Gjer om]] går eitt steg om gongen, og [[draw.rules.reset|Tilbake til regelsettet]] fjernar alle endringane.'
					]
				},
				'Reglar merkte «[[draw.rules.ours|vår standard, ikkje offisiell]]» er våre forslag, fordi Udir ikkje har offentleggjort dei.'
			]
		},
		list: {
			heading: 'Lese lista',
			body: [
				{
					list: [
						'Kommunane står etter delen av moglege risikopoeng. Streken er grensa for plassane.',
						'Marginen er avstanden i prosentpoeng til den første eller siste på den andre sida.',
						'Kommunar som står likt ved grensa, er nemnde, med sjansen ved loddtrekking.',
						'Under lista står dei som er utelatne eller ikkje vurderte, med grunnen.'
					]
				},
				'Fanene viser det same på andre måtar: [[map.tab|Kart]], [[draw.list.views.spread|Spreiingsuttrekk]], [[draw.list.views.indicators|Indikatorar]], [[draw.list.views.counties|Fylke]] og [[uncertainty.tab|Kor sikkert?]].'
			]
		},
		others: {
			heading: 'Skjerm i eit møte',
			body: [
				'Kryss av for [[draw.list.hideNames|Skjul namn på andre kommunar]] før du viser skjermen til éin kommune. Då står dei andre som «[[draw.list.hiddenName|Annan kommune]]».'
			]
		},
		out: {
			heading: 'Ta lista ut',
			body: [
				'[[draw.list.copyList|Kopier lista]] og [[draw.list.downloadList|Last ned lista (CSV)]] gir heile lista. Med [[drawn.make|Bruk uttrekket som tabell]] kan ho brukast i analysar og koplast til andre tabellar.'
			]
		}
	}
};

export const scenarios: HelpTexts['guide']['scenarios'] = {
	title: 'Kva om: scenario og følsemd',
	lead: 'Kva ville ha skjedd med andre reglar, og kva val flyttar lista mest?',
	words: 'scenario samanlikne sensitivitet følsemd variere grensesona sobol kappa overlapp',
	sections: {
		compare: {
			heading: 'Samanlikne to sett reglar',
			body: [
				{
					steps: [
						'Vel [[scenarios.add|Nytt scenario]]. Det er ein kopi av det du har. Endre reglane i kopien.',
						'Vel [[scenarios.compare|Samanlikn]], og så kva du vil samanlikne frå og til. Regelsetta kan òg veljast.',
						'Les kven som går inn og ut, og kva regel som gjorde det.'
					]
				}
			]
		},
		sweep: {
			heading: 'Variere éin regel',
			body: [
				{
					steps: [
						'Vel [[whatIf.sweep.heading|Varier ein regel]], og så regelen.',
						'Skriv frå, til og steg, og vel [[whatIf.sweep.run|Køyr]].',
						'Les kven som alltid er med, og kven som kjem og går.'
					]
				}
			]
		},
		margins: {
			heading: 'Dei nærast grensa',
			body: [
				'Vel [[whatIf.margins.heading|Grensesona]]. [[whatIf.margins.search|Finn dei minste endringane]] prøver kva endring av eitt tal eller éi grense som ville ha flytta kvar kommune. [[borderScreen.open|Vis på stor skjerm]] er laga for eit møterom.'
			]
		},
		sensitivity: {
			heading: 'Kva betyr mest?',
			body: [
				{
					steps: [
						'Vel [[sensitivity.heading|Kva betyr mest?]]. Figuren viser kor mykje lista endrar seg når eitt val blir endra om gongen.',
						'Opne [[sensitivity.options.heading|Kva som blir variert]] for å velje kva som skal prøvast.',
						'Vel [[sensitivity.run|Varier alle vala på éin gong]] for å endre alt samstundes. Då ser du kva val som betyr mest saman, og kor ofte kvar kommune er med.'
					]
				}
			]
		},
		residual: {
			heading: 'Eit tankeeksperiment',
			body: [
				'[[residual.tab|Justert for struktur]] viser kven som ville vorte trekte ut om vanlege skilnader mellom store og små, sentrale og usentrale kommunar vart trekte frå først. Det er ingen regel, og det kan skjule verkelege skilnader.'
			]
		}
	}
};

export const certainty: HelpTexts['guide']['certainty'] = {
	title: 'Kor sikkert er uttrekket?',
	lead: 'Få elevar gir tilfeldige utslag. Her ser du kor mykje av lista som kunne vore annleis.',
	words: 'uvisse usikkerheit sannsyn sjanse tilfeldig konfidens intervall bootstrap monte carlo små kommunar',
	sections: {
		compute: {
			heading: 'Rekne det ut',
			body: [
				{
					steps: [
						'Vel fana [[uncertainty.tab|Kor sikkert?]] på sida [[common.pages.draw|Uttrekk]].',
						'Vel [[uncertainty.run|Rekn ut kor sikkert uttrekket er]]. Førebelse tal kjem med ein gong, og du kan stoppe og halde fram.',
						'Les kolonnen [[uncertainty.columns.drawn|Trekt ut]]: 62 av 100 tyder at kommunen vart trekt ut i 62 av 100 like sannsynlege datasett.'
					]
				}
			]
		},
		read: {
			heading: 'Lese svaret',
			body: [
				{
					list: [
						'[[uncertainty.interval|Plass, 90 %]] er plassane kommunen får i 90 av 100 datasett. Overlappar to kommunar, kan ingen seie kven som er svakast.',
						'Setninga over tabellen seier kor mange av dei uttrekte som ville vorte trekte ut igjen.',
						'[[uncertainty.views.lists|Fire lister]] viser kven som ville fått plassane om tvilen vart rekna med på andre måtar.',
						'[[uncertainty.views.without|Utan eitt år, éin indikator, éin skule]] viser kommunar som står og fell med eitt tal.'
					]
				}
			]
		},
		assumptions: {
			heading: 'Føresetnadene',
			body: [
				'Opne [[uncertainty.options.heading|Val]] for å sjå og endre dei: kva «like sannsynleg» tyder, talet på datasett og frø. Med same frø blir svaret det same. Det som ikkje har kjend uvisse, står stille, og det står kor mykje det er.'
			]
		}
	}
};

export const explaining: HelpTexts['guide']['explaining'] = {
	title: 'Forklare ein kommune og skrive ut arket',
	lead: 'Kvifor vart kommunen trekt ut, kor nær grensa var han, og kva ville ha endra det?',
	words:
		'kommunedirektør skuleeigar ark utskrift kvifor forklaring besøk møte min kommune skular fagforeining',
	sections: {
		explain: {
			heading: 'Sjå forklaringa',
			body: [
				{
					steps: [
						'Vel kommunen i lista på sida [[common.pages.draw|Uttrekk]]. På ein smal skjerm står han under [[draw.steps.municipality|Kommunen]].',
						'Les øvst: plassen, delen og avstanden til grensa.',
						'Vel ei celle i tabellen for å sjå resultatet, begge grensene, talet på elevar og kva linje i fila talet kom frå.',
						'Under [[explain.change.heading|Kva skulle til for eit anna utfall?]] står dei minste endringane som ville ha flytta kommunen, òg i elevar.'
					]
				},
				'[[explain.lookAlikes.heading|Liknande kommunar som ikkje er trekte ut]] svarer på spørsmålet «kvifor oss og ikkje naboen».'
			]
		},
		sheet: {
			heading: 'Skrive ut arket',
			body: [
				{
					steps: [
						'Vel [[explain.openSheet|Ark til utskrift]].',
						'Vel [[sheet.language|Språk på arket]] og [[sheet.version|Utgåve]]: [[sheet.versions.municipality|Til kommunen]] eller [[sheet.versions.schools|Til skular og organisasjonar]]. Den andre peikar ikkje ut trinn, klassar eller lærarar.',
						'Vel [[sheet.print|Skriv ut]]. «Lagre som PDF» er ein av skrivarane i nettlesaren.'
					]
				}
			]
		},
		own: {
			heading: 'Berre eigne tal',
			body: [
				'[[common.pages.ownMunicipality|Min kommune]] viser resultata til éin kommune mot grensene, år for år, utan den nasjonale lista. Vel [[explain.makeOwn|Bruk som min kommune]] i forklaringa for at programmet skal hugse kva for ein.'
			]
		}
	}
};
