import type { HelpTexts } from '../../help-text';

const followUp: HelpTexts['followUp'] = {
	title: 'Oppfølging: vurderinga til statsforvaltaren',
	lead: 'Korleis kandidatane blir vurderte ved sida av indikatorane, og korleis arbeidet i fylka blir fletta saman.',
	sections: {
		assessment: {
			heading: 'Vurdere kandidatane',
			body: [
				'Kandidatane er kommunane som uttrekket har med. Vel uttrekket og fylket øvst på sida. Knappen for 2025-varianten lagar ei liste med 40 kandidatar utan spreiingsuttrekk; det er vår tolking av varianten.',
				{
					list: [
						'Resultatet frå indikatorane står alltid ved sida av: plass, del, margin, og P når han er rekna ut. Vurderinga endrar ikkje noko av det.',
						'Skriv om tilsyn, klager, risikovurdering, kapasitet og andre ordningar, og ved sida av kvar indikator det talet ikkje fortel.',
						'Opplysningane om kommunen er til samanlikning og tel ikkje i delen.',
						'Ranger ved å skrive ein plass, med pilene, eller med Alt og pil opp eller ned i lista.',
						'Ein kommune som ikkje er kandidat, kan leggjast til med ei grunngiving.'
					]
				},
				{
					note: 'Det du skriv, blir berre lagra på denne maskina, og i prosjektfila når du lagrar ho. Det kan vere omfatta av innsyn etter offentleglova. Skriv ikkje namn på elevar eller tilsette.'
				}
			]
		},
		decisions: {
			heading: 'Avgjerder, og kven som rykkjer inn',
			body: [
				'Statsforvaltaren kan ta ein kandidat med, ikkje ta han med, eller føre at kommunen har takka nei, med grunngiving, dato og initialar. Avgjerda til Udir blir ført for seg.',
				'Ein plass det blir takka nei til, går til den neste på same liste, i heile landet eller i same fylke. Forbigåtte er kommunar som ikkje kan trekkjast ut, som har plass frå før, som sjølve har takka nei, eller som ikkje blir tekne med. Ein kommune som ikkje blir teken med, frigjer ingen plass. Det siste er vår lesing av ordninga.'
			]
		},
		agreement: {
			heading: 'Kor like er listene?',
			body: [
				'Lista frå indikatorane, lista til statsforvaltarane og avgjerdene til Udir blir samanlikna to og to: kor mange som er på begge, og Cohens kappa med 95 prosent intervall. 1 er heilt like lister, 0 er det slumpen åleine ville gitt.',
				'Berre fylke der noko er avgjort, er med. Kandidatar utan avgjerd, og dei som takka nei, blir haldne utanfor. Ein kommune som verken er trekt ut eller lagd til, blir rekna som ikkje ønskt av statsforvaltaren.'
			]
		},
		files: {
			heading: 'Fylkesfil: sende og flette inn',
			body: [
				'«Lagre fylkesfil» skriv vurderingane og loggen for eitt fylke til ei lita fil, utan noko frå andre fylke og utan tal om skular og elevar. Fila er lesbar tekst og ikkje kryptert.',
				{
					steps: [
						'Statsforvaltaren lagrar fylkesfila og sender ho slik embetet elles sender slike opplysningar.',
						'Direktoratet opnar prosjektet med det same uttrekket og vel «Flett inn fylkesfil».',
						'Programmet viser kva som er nytt, endra og i konflikt, før noko skjer. I ein konflikt blir det som står i prosjektet, ståande der ikkje noko anna blir valt.',
						'Alt som er fletta inn, kan angrast.'
					]
				},
				'Ei celle er i konflikt når begge sider har skrive noko anna, og ingen av dei byggjer på den andre. Ei fil som er send fram og tilbake, gir ingen konflikt for det som berre éin har endra. Kommunenummera må vere dei same som i prosjektet, og programmet seier frå når reglane for uttrekket er andre.'
			]
		},
		log: {
			heading: 'Loggen',
			body: [
				'Kvar endring får ei linje: når, initialar, kommune, kva, frå og til. Linjer blir aldri borte; det som blir angra eller gjort om, får ei eiga linje. Loggen kan lastast ned som CSV.'
			]
		}
	}
};
export default followUp;
