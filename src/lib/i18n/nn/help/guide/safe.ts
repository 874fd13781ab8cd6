import type { HelpTexts } from '../../../help-text';

export const smallNumbers: HelpTexts['guide']['smallNumbers'] = {
	title: 'Personvern og små tal',
	lead: 'Ingenting forlèt maskina. Det du sjølv tek ut, er det du må passe på.',
	words:
		'gdpr personopplysningar anonym skjerming prikking suppression små grupper teieplikt offentleglova slette',
	sections: {
		before: {
			heading: 'Når du les inn',
			body: [
				'Kolonnar som kan vise kven som har svart, står for seg under [[general.personal.title|Kan vise kven som har svart]]. Ta bort dei du ikkje treng. Det du tek bort, blir ikkje lagra.'
			]
		},
		results: {
			heading: 'I tabellar',
			body: [
				{
					list: [
						'Tabellar over små grupper skjuler celler med færre svar enn grensa du vel, og så mange til at ingen kan reknast ut av summane. Det står kva for nokre og kvifor.',
						'Tal som er skjerma i fila, er skjerma her òg. Dei blir aldri rekna som null.',
						'Det som er skjult på skjermen, er skjult i Word, Excel og CSV òg. Datafila til R og SPSS er noko anna: ho har svara i seg.'
					]
				}
			]
		},
		share: {
			heading: 'Når du deler',
			body: [
				{
					list: [
						'Ei prosjektfil har alle dataa i seg. Vel [[projectFile.save.protect|Vern fila med ei passordfrase]], eller del [[projectFile.save.recipe|Berre oppskrifta, utan data]].',
						'Arket [[sheet.versions.schools|Til skular og organisasjonar]] rangerer ikkje skular ved namn.',
						'Det du skriv i vurderingar, kan vere omfatta av innsyn. Skriv ikkje namn på elevar eller tilsette.'
					]
				}
			]
		},
		remove: {
			heading: 'Når du er ferdig',
			body: [
				'Slett prosjektet under [[common.pages.settings|Innstillingar]], eller vel [[settings.deleteAll|Slett alt]]. På ei maskin andre bruker, er det tryggast.'
			]
		}
	}
};

export const trouble: HelpTexts['guide']['trouble'] = {
	title: 'Når noko går gale',
	lead: 'Meldingar seier kva som er gale, kvar det er, og kva du kan gjere. Her er det som oftast skjer.',
	words:
		'feil feilmelding hjelp verkar ikkje tom manglar lagra ikkje borte forsvunne full disk øydelagd passord gløymt',
	sections: {
		reading: {
			heading: 'Fila blir ikkje lesen',
			body: [
				{
					list: [
						'Fila er open i Excel, eller skadd: lukk henne, eller last henne ned på nytt. Meldinga seier linje og kolonne der det går an.',
						'æ, ø og å har gått tapt: hent fila der ho kom frå, eller vel eit anna teiknsett under [[general.how.title|Slik vart fila lesen]].',
						'Fila har passord: opne henne i programmet ho kom frå, og lagre henne utan.',
						'Ei fil frå Udir blir lesen som vanleg tabell: vel ein eksport med kommunar og skular som rader.'
					]
				}
			]
		},
		empty: {
			heading: 'Det er ingen data å trekkje frå',
			body: [
				'Uttrekket treng eksportar frå Udir. Vel [[draw.noData.toData|Gå til Data]] og les dei inn, eller prøv eksempelet frå [[common.pages.start|Start]].'
			]
		},
		numbers: {
			heading: 'Tala er andre enn i ein rapport',
			body: [
				{
					list: [
						'Opne [[analysis.how|Slik er det rekna]] og sjå på talet på rader: er filteret, bølgja eller vekta ei anna?',
						'Er «veit ikkje» med i grunnlaget? Det kan veljast.',
						'SPSS og R reknar nokre tal ulikt. Det står under «Der program er ulike» på hjelpesida om analysar.',
						'Den trykte tabellen kan vere feil. [[checker.question|Stemmer tala i ein publisert tabell?]] prøver om tala er moglege.'
					]
				}
			]
		},
		saving: {
			heading: 'Ikkje lagra, eller prosjektet er borte',
			body: [
				{
					list: [
						'Står det [[common.notSaved|Ikkje lagra]], kan disken vere full. Vel [[common.saveAsFile|Lagre som fil]] med ein gong, og slett prosjekt du ikkje treng, under [[common.pages.settings|Innstillingar]].',
						'Er prosjektet endra i eit anna vindauge, vel du [[storage.reload|Last sida på nytt]].',
						'Er eit prosjekt borte, kan nettlesaren ha rydda, eller du er i eit privat vindauge, ein annan nettlesar eller på ei anna adresse. Opne prosjektfila.',
						'Ein gløymd passordfrase kan ingen finne igjen.'
					]
				}
			]
		},
		undo: {
			heading: 'Du gjorde noko du ikkje meinte',
			body: [
				'Trykk Ctrl+Z, eller vel [[common.history|Historikk]] i linja under menyen. Alt sidan prosjektet vart opna, kan angrast.'
			]
		}
	}
};

export const anywhere: HelpTexts['guide']['anywhere'] = {
	title: 'På nettbrett og utan nett',
	lead: 'Etter det første besøket verkar alt utan nett. På små skjermar er det same innhaldet, i steg.',
	words: 'offline installere app mobil telefon ipad nettbrett fly møte oppdatere ny utgåve',
	sections: {
		offline: {
			heading: 'Utan nett',
			body: [
				{
					steps: [
						'Opne programmet éin gong med nett. Heile programmet, hjelpa òg, blir då lagra på maskina.',
						'Installer det gjerne: sjå etter «Installer» i adressefeltet eller menyen til nettlesaren. På iPad: Del, og så «Legg til på Heim-skjerm».',
						'Utan nett står det [[common.offline|Utan nett]] i linja under menyen. Alt verkar som før.'
					]
				}
			]
		},
		small: {
			heading: 'Nettbrett og telefon',
			body: [
				'Sidene ligg under [[common.menu|Meny]]. På sida [[common.pages.draw|Uttrekk]] er dei tre kolonnane tre steg: [[draw.steps.rules|Reglar]], [[draw.steps.list|Lista]] og [[draw.steps.municipality|Kommunen]]. Breie tabellar kan dragast sidelengs, og kolonnen med namn står fast.'
			]
		},
		move: {
			heading: 'Ta med arbeidet til ei anna maskin',
			body: [
				'Prosjekt følgjer ikkje med av seg sjølv. Vel [[common.saveAsFile|Lagre som fil]], ta fila med, og opne henne på den andre maskina.'
			]
		},
		update: {
			heading: 'Når ei ny utgåve er klar',
			body: [
				'Då står det [[common.updateReady|Ei ny utgåve er klar.]] øvst. Vel [[common.updateNow|Ta ho i bruk]] når det passar. Prosjekta blir ståande.'
			]
		}
	}
};

export const keyboard: HelpTexts['guide']['keyboard'] = {
	title: 'Tastatur og skjermlesar',
	lead: 'Alt kan nåast med tastaturet, og alt som endrar seg, blir lese opp.',
	words: 'snarveg hurtigtast tab piltastar skjermlesar nvda jaws voiceover universell utforming',
	sections: {
		keys: {
			heading: 'Tastar',
			body: [
				{
					table: {
						title: 'Tastar og kva dei gjer',
						columns: ['Kvar', 'Tast', 'Gjer'],
						rows: [
							['Overalt', 'Tab og Shift+Tab', 'neste og førre'],
							['Overalt', 'Ctrl+Z', 'angrar (⌘Z på Mac)'],
							['Overalt', 'Ctrl+Shift+Z eller Ctrl+Y', 'gjer om igjen'],
							['Øvst på sida', 'Tab, så Enter', '[[common.skipToContent|Hopp til hovudinnhaldet]]'],
							['Lista i uttrekket', '↑ ↓ Home End', 'går mellom kommunane'],
							['Lista i uttrekket', 'Enter', 'opnar kommunen'],
							['Ein open kommune', 'Esc', 'tilbake til lista'],
							['Kartet', 'piltastar og Enter', 'går mellom kommunane og opnar ein'],
							['Ein resultattabell', 'piltastar og Enter', 'går mellom cellene og viser talet bak'],
							['Eit talfelt', '↑ ↓', 'eitt steg opp eller ned'],
							['Faner', '← →', 'neste og førre fane'],
							['Dialogar', 'Esc', 'lukkar'],
							['Søket i hjelpa', '↓ ↑ Enter', 'går mellom treffa og opnar eitt']
						]
					}
				}
			]
		},
		reader: {
			heading: 'Skjermlesar',
			body: [
				'Kvar side har éi overskrift på øvste nivå, og ho får fokus når du kjem til sida. Tabellar har overskrifter for rader og kolonnar. Kvar figur har dei same tala som tabell: vel [[result.plot.numbers|Vis tala]]. Når lista i uttrekket endrar seg, blir det lese opp kor mange som gjekk inn og ut.'
			]
		},
		sight: {
			heading: 'Syn',
			body: [
				'Teksten kan forstørrast til 400 prosent utan at noko blir borte. Under [[common.pages.settings|Innstillingar]] vel du [[settings.colorSchemes.light|Lyst]] eller [[settings.colorSchemes.dark|Mørkt]]. Farge åleine seier aldri noko.'
			]
		}
	}
};
