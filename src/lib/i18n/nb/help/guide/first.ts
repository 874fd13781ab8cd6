import { task } from '../../../help-text';

/** The first five minutes, and how work is kept, shared and opened again. */

export const begin = task({
	title: 'Kom i gang på fem minutter',
	lead: 'Prøv programmet på et oppdiktet land først. Ingenting du gjør der, kan ødelegge noe.',
	words: 'start begynne nybegynner eksempel eksempeldata første gang opplæring demo',
	sections: {
		example: {
			heading: 'Åpne eksempelet',
			body: [
				{
					steps: [
						'Gå til [[common.pages.start|Start]] og velg [[start.exampleAction|Åpne eksempelet]]. Du kommer til siden [[common.pages.draw|Uttrekk]].',
						'I midten står listen: kommunene etter andelen av mulige risikopoeng. De over streken er trukket ut.',
						'Velg en kommune i listen. Til høyre står det hvorfor den ble trukket ut, tall for tall.'
					]
				}
			]
		},
		change: {
			heading: 'Endre en regel og se hva som skjer',
			body: [
				{
					steps: [
						'Under [[draw.rules.heading|Regler]] velger du en indikator, for eksempel lesing på 5. trinn.',
						'Sett [[draw.rules.absolute|Absolutt nedre grense]] til [[draw.rules.absoluteKinds.fixed|Fast verdi]], og skriv et tall. Listen følger med mens du skriver, og de som flytter seg, merkes med «inn» eller «ut».',
						'Velg [[draw.rules.undo|Angre]] når du vil tilbake.'
					]
				}
			]
		},
		print: {
			heading: 'Skriv ut et ark om kommunen',
			body: [
				{
					steps: [
						'Velg [[explain.openSheet|Ark til utskrift]] øverst om kommunen.',
						'Velg språk og hvem arket er til, og så [[sheet.print|Skriv ut]].'
					]
				}
			]
		},
		own: {
			heading: 'Så med dine egne filer',
			body: [
				{
					steps: [
						'Gå til [[common.pages.start|Start]] og velg [[start.filesAction|Velg filer]], eller slipp filene hvor som helst på siden.',
						'Se over hva som ble forstått. Ingenting er lagret før du velger knappen som begynner med [[data.files.store()|Importer]].',
						'Ta vare på arbeidet med [[common.saveAsFile|Lagre som fil]] i linjen under menyen.'
					]
				},
				'Alt skjer på denne maskinen. Filene sendes ingen steder.'
			]
		}
	}
});

export const saving = task({
	title: 'Lagre, dele og åpne igjen',
	lead: 'Arbeidet lagres av seg selv i nettleseren. En fil er kopien du eier: til en annen maskin, en kollega eller arkivet.',
	words:
		'prosjektfil oppskrift lenke passord passordfrase kryptering sikkerhetskopi backup sende kollega .treffsikker',
	sections: {
		itself: {
			heading: 'Det som lagres av seg selv',
			body: [
				'Et halvt sekund etter hver endring står det «Lagret på denne maskinen» i linjen under menyen. Prosjektet ligger da i denne nettleseren, og finnes igjen under [[start.projectsHeading|Prosjekter på denne maskinen]] på siden [[common.pages.start|Start]].',
				'Nettlesere kan rydde. Velg [[settings.askPersistence|Be om varig lagring]] under [[common.pages.settings|Innstillinger]], og lagre en fil når du har gjort noe du vil beholde.'
			]
		},
		file: {
			heading: 'Lagre prosjektet som fil',
			body: [
				{
					steps: [
						'Velg [[common.saveAsFile|Lagre som fil]].',
						'Velg [[projectFile.save.whole|Hele prosjektet, med data]]. Programmet ser etter personopplysninger og små grupper, og sier hva det fant.',
						'Kryss av for [[projectFile.save.protect|Beskytt filen med en passordfrase]] når filen har opplysninger andre ikke skal se. Skriv passordfrasen to ganger.',
						'Velg [[projectFile.save.saveWhole|Lagre prosjektfil med data]].'
					]
				},
				{
					note: 'Mister du passordfrasen, kan ingen åpne filen. Send den på en annen måte enn filen selv.'
				}
			]
		},
		recipe: {
			heading: 'Dele reglene uten data',
			body: [
				{
					list: [
						'Som fil: velg [[common.saveAsFile|Lagre som fil]] og [[projectFile.save.recipe|Bare oppskriften, uten data]]. Da følger uttrekkene, analysene, rapportene og måten tabellene er gjort klare på, men ingen svar og ingen tall fra filene. Den som har de samme dataene, får den samme rapporten. Rapportene kan velges bort.',
						'Som lenke: åpne [[draw.recipe.heading|Oppskrift]] blant reglene på siden [[common.pages.draw|Uttrekk]], og velg [[draw.recipe.link|Kopier lenke]]. Lenken har bare reglene for uttrekk i seg.'
					]
				}
			]
		},
		open: {
			heading: 'Åpne igjen',
			body: [
				{
					list: [
						'Et prosjekt på denne maskinen: velg det under [[start.projectsHeading|Prosjekter på denne maskinen]].',
						'En prosjektfil eller oppskrift: velg [[start.recipeAction|Velg fil]] under [[start.recipeTitle|Åpne prosjekt, oppskrift eller lenke]], eller slipp filen på siden.',
						'En lenke: åpne den i nettleseren, eller velg [[start.recipeLinkOpen|Lim inn lenke]]. Reglene tas i bruk først når du velger [[draw.recipe.useRules|Ta reglene i bruk]].'
					]
				},
				'Prosjekter kan få nytt navn, kopieres og slettes fra den samme listen. En sletting kan angres til siden lastes på nytt.'
			]
		}
	}
});
