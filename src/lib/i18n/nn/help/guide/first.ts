import type { HelpTexts } from '../../../help-text';

export const begin: HelpTexts['guide']['begin'] = {
	title: 'Kom i gang på fem minutt',
	lead: 'Prøv programmet på eit oppdikta land først. Ingenting du gjer der, kan øydeleggje noko.',
	words: 'start byrje nybyrjar eksempel eksempeldata første gong opplæring demo',
	sections: {
		example: {
			heading: 'Opne eksempelet',
			body: [
				{
					steps: [
						'Gå til [[common.pages.start|Start]] og vel [[start.exampleAction|Opne eksempelet]]. Du kjem til sida [[common.pages.draw|Uttrekk]].',
						'I midten står lista: kommunane etter delen av moglege risikopoeng. Dei over streken er trekte ut.',
						'Vel ein kommune i lista. Til høgre står det kvifor han vart trekt ut, tal for tal.'
					]
				}
			]
		},
		change: {
			heading: 'Endre ein regel og sjå kva som skjer',
			body: [
				{
					steps: [
						'Under [[draw.rules.heading|Reglar]] vel du ein indikator, til dømes lesing på 5. trinn.',
						'Set [[draw.rules.absolute|Absolutt nedre grense]] til [[draw.rules.absoluteKinds.fixed|Fast verdi]], og skriv eit tal. Lista følgjer med medan du skriv, og dei som flyttar seg, blir merkte med «inn» eller «ut».',
						'Vel [[draw.rules.undo|Angre]] når du vil tilbake.'
					]
				}
			]
		},
		print: {
			heading: 'Skriv ut eit ark om kommunen',
			body: [
				{
					steps: [
						'Vel [[explain.openSheet|Ark til utskrift]] øvst om kommunen.',
						'Vel språk og kven arket er til, og så [[sheet.print|Skriv ut]].'
					]
				}
			]
		},
		own: {
			heading: 'Så med dine eigne filer',
			body: [
				{
					steps: [
						'Gå til [[common.pages.start|Start]] og vel [[start.filesAction|Vel filer]], eller slepp filene kvar som helst på sida.',
						'Sjå over kva som vart forstått. Ingenting er lagra før du vel knappen som byrjar med [[data.files.store()|Importer]].',
						'Ta vare på arbeidet med [[common.saveAsFile|Lagre som fil]] i linja under menyen.'
					]
				},
				'Alt skjer på denne maskina. Filene blir ikkje sende nokon stad.'
			]
		}
	}
};

export const saving: HelpTexts['guide']['saving'] = {
	title: 'Lagre, dele og opne igjen',
	lead: 'Arbeidet blir lagra av seg sjølv i nettlesaren. Ei fil er kopien du eig: til ei anna maskin, ein kollega eller arkivet.',
	words:
		'prosjektfil oppskrift lenkje passord passordfrase kryptering tryggleikskopi backup sende kollega .treffsikker',
	sections: {
		itself: {
			heading: 'Det som blir lagra av seg sjølv',
			body: [
				'Eit halvt sekund etter kvar endring står det «Lagra på denne maskina» i linja under menyen. Prosjektet ligg då i denne nettlesaren, og du finn det igjen under [[start.projectsHeading|Prosjekt på denne maskina]] på sida [[common.pages.start|Start]].',
				'Nettlesarar kan rydde. Vel [[settings.askPersistence|Be om varig lagring]] under [[common.pages.settings|Innstillingar]], og lagre ei fil når du har gjort noko du vil halde på.'
			]
		},
		file: {
			heading: 'Lagre prosjektet som fil',
			body: [
				{
					steps: [
						'Vel [[common.saveAsFile|Lagre som fil]].',
						'Vel [[projectFile.save.whole|Heile prosjektet, med data]]. Programmet ser etter personopplysningar og små grupper, og seier kva det fann.',
						'Kryss av for [[projectFile.save.protect|Vern fila med ei passordfrase]] når fila har opplysningar andre ikkje skal sjå. Skriv passordfrasen to gonger.',
						'Vel [[projectFile.save.saveWhole|Lagre prosjektfil med data]].'
					]
				},
				{
					note: 'Mistar du passordfrasen, kan ingen opne fila. Send han på ein annan måte enn fila sjølv.'
				}
			]
		},
		recipe: {
			heading: 'Dele reglane utan data',
			body: [
				{
					list: [
						'Som fil: vel [[common.saveAsFile|Lagre som fil]] og [[projectFile.save.recipe|Berre oppskrifta, utan data]]. Då følgjer uttrekka, analysane, rapportane og måten tabellane er gjorde klare på, men ingen svar og ingen tal frå filene. Den som har dei same dataa, får den same rapporten. Rapportane kan veljast bort.',
						'Som lenkje: opne [[draw.recipe.heading|Oppskrift]] mellom reglane på sida [[common.pages.draw|Uttrekk]], og vel [[draw.recipe.link|Kopier lenkje]]. Lenkja har berre reglane for uttrekk i seg.'
					]
				}
			]
		},
		open: {
			heading: 'Opne igjen',
			body: [
				{
					list: [
						'Eit prosjekt på denne maskina: vel det under [[start.projectsHeading|Prosjekt på denne maskina]].',
						'Ei prosjektfil eller oppskrift: vel [[start.recipeAction|Vel fil]] under [[start.recipeTitle|Opne prosjekt, oppskrift eller lenkje]], eller slepp fila på sida.',
						'Ei lenkje: opne henne i nettlesaren, eller vel [[start.recipeLinkOpen|Lim inn lenkje]]. Reglane blir tekne i bruk først når du vel [[draw.recipe.useRules|Ta reglane i bruk]].'
					]
				},
				'Prosjekt kan få nytt namn, kopierast og slettast frå den same lista. Ei sletting kan angrast til sida blir lasta på nytt.'
			]
		}
	}
};
