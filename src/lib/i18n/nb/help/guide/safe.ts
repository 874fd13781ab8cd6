import { task } from '../../../help-text';

/** Privacy in use, what to do when something goes wrong, other machines, and the keyboard. */

export const smallNumbers = task({
	title: 'Personvern og små tall',
	lead: 'Ingenting forlater maskinen. Det du selv tar ut, er det du må passe på.',
	words:
		'gdpr personopplysninger anonym skjerming prikking suppression små grupper taushetsplikt offentleglova slette',
	sections: {
		before: {
			heading: 'Når du leser inn',
			body: [
				'Kolonner som kan vise hvem som har svart, står for seg under [[general.personal.title|Kan vise hvem som har svart]]. Ta bort dem du ikke trenger. Det du tar bort, blir ikke lagret.'
			]
		},
		results: {
			heading: 'I tabeller',
			body: [
				{
					list: [
						'Tabeller over små grupper skjuler celler med færre svar enn grensen du velger, og så mange til at ingen kan regnes ut av summene. Det står hvilke og hvorfor.',
						'Tall som er skjermet i filen, forblir skjermet. De regnes aldri som null.',
						'Det som er skjult på skjermen, er skjult i Word, Excel og CSV også. Datafilen til R og SPSS er noe annet: den har svarene i seg.'
					]
				}
			]
		},
		share: {
			heading: 'Når du deler',
			body: [
				{
					list: [
						'En prosjektfil har alle dataene i seg. Velg [[projectFile.save.protect|Beskytt filen med en passordfrase]], eller del [[projectFile.save.recipe|Bare oppskriften, uten data]].',
						'Arket [[sheet.versions.schools|Til skoler og organisasjoner]] rangerer ikke skoler ved navn.',
						'Det du skriver i vurderinger, kan være omfattet av innsyn. Skriv ikke navn på elever eller ansatte.'
					]
				}
			]
		},
		remove: {
			heading: 'Når du er ferdig',
			body: [
				'Slett prosjektet under [[common.pages.settings|Innstillinger]], eller velg [[settings.deleteAll|Slett alt]]. På en maskin andre bruker, er det tryggest.'
			]
		}
	}
});

export const trouble = task({
	title: 'Når noe går galt',
	lead: 'Meldinger sier hva som er galt, hvor, og hva du kan gjøre. Her er det som oftest skjer.',
	words:
		'feil feilmelding hjelp virker ikke tom mangler lagret ikke borte forsvunnet full disk ødelagt passord glemt',
	sections: {
		reading: {
			heading: 'Filen blir ikke lest',
			body: [
				{
					list: [
						'Filen er åpen i Excel, eller skadet: lukk den, eller last den ned på nytt. Meldingen sier linje og kolonne der det er mulig.',
						'æ, ø og å er gått tapt: hent filen der den kom fra, eller velg et annet tegnsett under [[general.how.title|Slik ble filen lest]].',
						'Filen har passord: åpne den i programmet den kom fra, og lagre den uten.',
						'En fil fra Udir leses som vanlig tabell: velg en eksport med kommuner og skoler som rader.'
					]
				}
			]
		},
		empty: {
			heading: 'Det er ingen data å trekke fra',
			body: [
				'Uttrekket trenger eksporter fra Udir. Velg [[draw.noData.toData|Gå til Data]] og les dem inn, eller prøv eksempelet fra [[common.pages.start|Start]].'
			]
		},
		numbers: {
			heading: 'Tallene er andre enn i en rapport',
			body: [
				{
					list: [
						'Åpne [[analysis.how|Slik er det regnet]] og se på antall rader: er filteret, bølgen eller vekten en annen?',
						'Er «vet ikke» med i grunnlaget? Det kan velges.',
						'SPSS og R regner noen tall ulikt. Det står under «Der programmer er forskjellige» på hjelpesiden om analyser.',
						'Den trykte tabellen kan være feil. [[checker.question|Stemmer tallene i en publisert tabell?]] prøver om tallene er mulige.'
					]
				}
			]
		},
		saving: {
			heading: 'Ikke lagret, eller prosjektet er borte',
			body: [
				{
					list: [
						'Står det [[common.notSaved|Ikke lagret]], kan disken være full. Velg [[common.saveAsFile|Lagre som fil]] med en gang, og slett prosjekter du ikke trenger, under [[common.pages.settings|Innstillinger]].',
						'Er prosjektet endret i et annet vindu, velger du [[storage.reload|Last siden på nytt]].',
						'Er et prosjekt borte, kan nettleseren ha ryddet, eller du er i et privat vindu, en annen nettleser eller på en annen adresse. Åpne prosjektfilen.',
						'En glemt passordfrase kan ingen finne igjen.'
					]
				}
			]
		},
		undo: {
			heading: 'Du gjorde noe du ikke mente',
			body: [
				'Trykk Ctrl+Z, eller velg [[common.history|Historikk]] i linjen under menyen. Alt siden prosjektet ble åpnet, kan angres.'
			]
		}
	}
});

export const anywhere = task({
	title: 'På nettbrett og uten nett',
	lead: 'Etter første besøk virker alt uten nett. På små skjermer er det samme innholdet, i steg.',
	words: 'offline installere app mobil telefon ipad nettbrett fly møte oppdatere ny utgave',
	sections: {
		offline: {
			heading: 'Uten nett',
			body: [
				{
					steps: [
						'Åpne programmet én gang med nett. Hele programmet, også hjelpen, lagres da på maskinen.',
						'Installer det gjerne: se etter «Installer» i adressefeltet eller menyen til nettleseren. På iPad: Del, og så «Legg til på Hjem-skjerm».',
						'Uten nett står det [[common.offline|Uten nett]] i linjen under menyen. Alt virker som før.'
					]
				}
			]
		},
		small: {
			heading: 'Nettbrett og telefon',
			body: [
				'Sidene ligger under [[common.menu|Meny]]. På siden [[common.pages.draw|Uttrekk]] er de tre kolonnene tre steg: [[draw.steps.rules|Regler]], [[draw.steps.list|Listen]] og [[draw.steps.municipality|Kommunen]]. Brede tabeller kan dras sidelengs, og kolonnen med navn står fast.'
			]
		},
		move: {
			heading: 'Ta med arbeidet til en annen maskin',
			body: [
				'Prosjekter følger ikke med av seg selv. Velg [[common.saveAsFile|Lagre som fil]], ta filen med, og åpne den på den andre maskinen.'
			]
		},
		update: {
			heading: 'Når en ny utgave er klar',
			body: [
				'Da står det [[common.updateReady|En ny utgave er klar.]] øverst. Velg [[common.updateNow|Ta den i bruk]] når det passer. Prosjektene blir stående.'
			]
		}
	}
});

export const keyboard = task({
	title: 'Tastatur og skjermleser',
	lead: 'Alt kan nås med tastaturet, og alt som endrer seg, sies.',
	words: 'snarvei hurtigtast tab piltaster skjermleser nvda jaws voiceover universell utforming',
	sections: {
		keys: {
			heading: 'Taster',
			body: [
				{
					table: {
						title: 'Taster og hva de gjør',
						columns: ['Hvor', 'Tast', 'Gjør'],
						rows: [
							['Overalt', 'Tab og Shift+Tab', 'neste og forrige'],
							['Overalt', 'Ctrl+Z', 'angrer (⌘Z på Mac)'],
							['Overalt', 'Ctrl+Shift+Z eller Ctrl+Y', 'gjør om igjen'],
							['Øverst på siden', 'Tab, så Enter', '[[common.skipToContent|Hopp til hovedinnholdet]]'],
							['Listen i uttrekket', '↑ ↓ Home End', 'går mellom kommunene'],
							['Listen i uttrekket', 'Enter', 'åpner kommunen'],
							['En åpen kommune', 'Esc', 'tilbake til listen'],
							['Kartet', 'piltaster og Enter', 'går mellom kommunene og åpner en'],
							['En resultattabell', 'piltaster og Enter', 'går mellom cellene og viser tallet bak'],
							['Et tallfelt', '↑ ↓', 'ett steg opp eller ned'],
							['Faner', '← →', 'neste og forrige fane'],
							['Dialoger', 'Esc', 'lukker'],
							['Søket i hjelpen', '↓ ↑ Enter', 'går mellom treffene og åpner ett']
						]
					}
				}
			]
		},
		reader: {
			heading: 'Skjermleser',
			body: [
				'Hver side har én overskrift på øverste nivå, og den får fokus når du kommer til siden. Tabeller har overskrifter for rader og kolonner. Hver figur har de samme tallene som tabell: velg [[result.plot.numbers|Vis tallene]]. Når listen i uttrekket endrer seg, sies det hvor mange som gikk inn og ut.'
			]
		},
		sight: {
			heading: 'Syn',
			body: [
				'Teksten kan forstørres til 400 prosent uten at noe blir borte. Under [[common.pages.settings|Innstillinger]] velges [[settings.colorSchemes.light|Lyst]] eller [[settings.colorSchemes.dark|Mørkt]]. Farge alene bærer aldri mening.'
			]
		}
	}
});
