import { article } from '../../help-text';

/** The county governor's step. */
export default article({
	title: 'Oppfølging: statsforvalterens vurdering',
	lead: 'Hvordan kandidatene vurderes ved siden av indikatorene, og hvordan fylkenes arbeid flettes sammen.',
	sections: {
		assessment: {
			heading: 'Vurdere kandidatene',
			body: [
				'Kandidatene er kommunene som uttrekket har med. Velg uttrekket og fylket øverst på siden. Knappen for 2025-varianten lager en liste med 40 kandidater uten spredningsuttrekk; det er vår tolkning av varianten.',
				{
					list: [
						'Resultatet fra indikatorene står alltid ved siden av: plass, andel, margin, og P når den er regnet ut. Vurderingen endrer ikke noe av det.',
						'Skriv om tilsyn, klager, risikovurdering, kapasitet og andre ordninger, og ved siden av hver indikator det tallet ikke forteller.',
						'Opplysningene om kommunen er til sammenlikning og teller ikke i andelen.',
						'Ranger ved å skrive en plass, med pilene, eller med Alt og pil opp eller ned i listen.',
						'En kommune som ikke er kandidat, kan legges til med en begrunnelse.'
					]
				},
				{
					note: 'Det du skriver, lagres bare på denne maskinen, og i prosjektfilen når du lagrer den. Det kan være omfattet av innsyn etter offentleglova. Skriv ikke navn på elever eller ansatte.'
				}
			]
		},
		decisions: {
			heading: 'Beslutninger, og hvem som rykker inn',
			body: [
				'Statsforvalteren kan ta en kandidat med, ikke ta den med, eller føre at kommunen har takket nei, med begrunnelse, dato og initialer. Udirs beslutning føres for seg.',
				'En plass det takkes nei til, går til den neste på samme liste, i hele landet eller i samme fylke. Forbigått er kommuner som ikke kan trekkes ut, som har plass fra før, som selv har takket nei, eller som ikke tas med. En kommune som ikke tas med, frigir ingen plass. Det siste er vår lesning av ordningen.'
			]
		},
		agreement: {
			heading: 'Hvor like er listene?',
			body: [
				'Listen fra indikatorene, statsforvalternes liste og Udirs beslutninger sammenliknes to og to: hvor mange som er på begge, og Cohens kappa med 95 prosent intervall. 1 er helt like lister, 0 er det tilfeldighet alene ville gitt.',
				'Bare fylker der noe er avgjort, er med. Kandidater uten beslutning, og de som takket nei, holdes utenfor. En kommune som verken er trukket ut eller lagt til, regnes som ikke ønsket av statsforvalteren.'
			]
		},
		files: {
			heading: 'Fylkesfil: sende og flette inn',
			body: [
				'«Lagre fylkesfil» skriver vurderingene og loggen for ett fylke til en liten fil, uten noe fra andre fylker og uten tall om skoler og elever. Filen er lesbar tekst og ikke kryptert.',
				{
					steps: [
						'Statsforvalteren lagrer fylkesfilen og sender den slik embetet ellers sender slike opplysninger.',
						'Direktoratet åpner prosjektet med det samme uttrekket og velger «Flett inn fylkesfil».',
						'Programmet viser hva som er nytt, endret og i konflikt, før noe skjer. I en konflikt blir det som står i prosjektet, stående der ikke noe annet velges.',
						'Alt som er flettet inn, kan angres.'
					]
				},
				'En celle er i konflikt når begge sider har skrevet noe annet, og ingen av dem bygger på den andre. En fil som er sendt fram og tilbake, gir ingen konflikt for det som bare én har endret. Kommunenumrene må være de samme som i prosjektet, og programmet sier fra når reglene for uttrekket er andre.'
			]
		},
		log: {
			heading: 'Loggen',
			body: [
				'Hver endring får en linje: når, initialer, kommune, hva, fra og til. Linjer blir aldri borte; det som angres eller gjøres om, får en egen linje. Loggen kan lastes ned som CSV.'
			]
		}
	}
});
