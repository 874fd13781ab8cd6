const municipalities = (n: number) => (n === 1 ? 'Én kommune' : `${n} kommuner`);

/** Which choices of a draw matter most for who is on the list. */
export default {
	heading: 'Hva betyr mest?',
	lead: 'Reglene inneholder mange valg. Her ser du hvor mye listen hadde endret seg om de var gjort annerledes: først ett valg om gangen, så alle på én gang.',
	noFactors:
		'Uttrekket har ingen av valgene som er krysset av. Kryss av minst ett valg under «Hva som varieres».',
	stopped: 'Beregningen ble stoppet.',
	failed: 'Noe gikk galt underveis. Kjør på nytt.',
	empty: 'Ingen valg er krysset av',
	emptyText: 'Kryss av minst ett valg under «Hva som varieres», eller gå tilbake til forslagene.',
	target: 'Mål på endring',
	targets: {
		list: 'Plasser som går til andre, begge uttrekk',
		average: 'Plasser som går til andre, gjennomsnittsuttrekket',
		spread: 'Plasser som går til andre, spredningsuttrekket',
		rank: 'Endring i plass, snitt over kommunene'
	},
	targetHelp: {
		list: 'Andelen av plassene som går til andre kommuner enn med reglene slik de er. Har listene ulik lengde, regnes det av den lengste.',
		average:
			'Andelen av plassene i gjennomsnittsuttrekket som går til andre kommuner enn med reglene slik de er. Har listene ulik lengde, regnes det av den lengste.',
		spread:
			'Andelen av plassene i spredningsuttrekket som går til andre kommuner enn med reglene slik de er. Har listene ulik lengde, regnes det av den lengste.',
		rank: 'Hvor mange plasser kommunene flytter seg i snitt, opp eller ned, blant dem som er vurdert begge ganger. Antall plasser og hvem som kan trekkes ut, flytter ingen.'
	},
	axis: {
		list: 'Andel plasser som går til andre',
		average: 'Andel plasser som går til andre',
		spread: 'Andel plasser som går til andre',
		rank: 'Plasser opp eller ned, snitt'
	},
	kinds: {
		places: 'Plasser i gjennomsnittsuttrekket',
		spreadPlaces: 'Plasser i spredningsuttrekket',
		population: 'Folketallsgrense',
		earlierDraws: 'Tidligere uttrekk (ikke to ganger på rad)',
		spreadMeasure: 'Mål på spredning mellom skolene',
		schoolCriterion: 'Hvordan svake skoler blir funnet',
		schoolPart: 'Andelen skoler som regnes som svakest',
		minSchools: 'Minste antall vurderte skoler',
		coverage: 'Minste datagrunnlag',
		years: 'Skoleår i grunnlaget',
		national: 'Hvor den nasjonale grensen kommer fra',
		absolute: 'Hvordan absolutte grenser settes',
		worstPart: 'Dårligste andel, absolutte grenser',
		deviation: 'Standardavvik, absolutte grenser',
		fixedNational: 'Nasjonal grense',
		fixedAbsolute: 'Absolutt grense',
		weight: 'Vekt'
	},
	ofIndicator: ({ kind, indicator }: { kind: string; indicator: string }) => `${kind}: ${indicator}`,
	noCap: 'ingen grense',
	kept: 'regelen gjelder',
	dropped: 'uten regelen',
	worst: ({ part }: { part: string }) => `dårligste ${part} hvert år`,
	worstPooled: ({ part }: { part: string }) => `dårligste ${part}, alle år samlet`,
	deviationRule: ({ sd }: { sd: string }) => `snitt og ${sd} standardavvik hvert år`,
	deviationPooled: ({ sd }: { sd: string }) => `snitt og ${sd} standardavvik, alle år samlet`,
	fixedRule: ({ value }: { value: string }) => `fast verdi ${value}`,
	now: 'nå',
	tornado: {
		heading: 'Ett valg om gangen',
		lead: 'Hvert valg er flyttet til begge ender av området sitt, eller til hvert alternativ, mens alt annet står. Det som flytter mest, står øverst.',
		most: ({ choice, value, change }: { choice: string; value: string; change: string }) =>
			`Alene flytter dette valget mest: ${choice} (${value}). Endring: ${change}.`,
		none: 'Ingen av valgene flytter noe alene, innenfor områdene de er gitt.',
		plot: 'Endringen ved hvert valg',
		plotDescription: ({ n }: { n: number }) =>
			`Den minste og den største endringen for hvert av ${n} valg, ett om gangen. Det som flytter mest, står øverst.`,
		table: 'Alle verdier som er prøvd',
		least: 'minste endring',
		largest: 'største endring',
		columns: {
			choice: 'Valg',
			value: 'Prøvd verdi',
			change: 'Endring',
			into: 'Inn',
			out: 'Ut',
			whoIn: 'Hvem inn',
			whoOut: 'Hvem ut'
		},
		note: 'Inn og ut er målt mot listen med reglene slik de er, begge uttrekk samlet.'
	},
	run: 'Varier alle valgene på én gang',
	runAgain: 'Kjør på nytt',
	running: 'Trekker på nytt med tilfeldige kombinasjoner av valgene',
	together: 'Alle valg på én gang',
	togetherLead: ({ draws }: { draws: string }) =>
		`Valgene kan forsterke eller oppheve hverandre. Her varieres alle samtidig i tilfeldige kombinasjoner, med ${draws} uttrekk.`,
	stoppedEarly: ({ n, wanted }: { n: string; wanted: string }) =>
		`Stoppet etter ${n} av ${wanted} rader. Tallene gjelder de første radene og har ikke intervaller.`,
	partial: ({ n, wanted }: { n: string; wanted: string }) =>
		`${n} av ${wanted} rader er ferdige. Tallene blir sikrere, og intervallene kommer til slutt.`,
	first: ({ choice, list }: { choice: string; list: boolean }) =>
		`Valget av «${choice}» betyr mest for ${list ? 'hvem som står på listen' : 'hvor kommunene havner'}: intervallet ligger over alle de andre.`,
	tied: ({ choice, others, list }: { choice: string; others: string; list: boolean }) =>
		`«${choice}» har høyest verdi, men intervallet overlapper med ${others}. Det kan ikke sies hvilket av dem som betyr mest for ${list ? 'hvem som står på listen' : 'hvor kommunene havner'}. Flere rader gir smalere intervaller.`,
	highest: ({ choice }: { choice: string }) =>
		`«${choice}» har høyest verdi så langt. Uten intervaller kan ingen settes først.`,
	quoted: ({ name }: { name: string }) => `«${name}»`,
	and: 'og',
	more: ({ n }: { n: number }) => `${n} til`,
	left: ({ total, low, high }: { total: string; low: string; high: string }) =>
		`Ligger alle de andre valgene fast, er i snitt ${total} av variasjonen igjen (95 % intervall ${low} til ${high}).`,
	alone: ({ first, low, high }: { first: string; low: string; high: string }) =>
		`Legges dette ene valget fast, blir variasjonen i snitt ${first} mindre (95 % intervall ${low} til ${high}).`,
	meanList: ({ mean, low, high }: { mean: string; low: string; high: string }) =>
		`I snitt går ${mean} av plassene til andre enn i dag når alle valg varierer (${low} til ${high} i ni av ti kombinasjoner).`,
	meanRank: ({ mean, low, high }: { mean: string; low: string; high: string }) =>
		`I snitt flytter kommunene seg ${mean} plasser når alle valg varierer (${low} til ${high} i ni av ti kombinasjoner).`,
	core: ({ always, sometimes, never }: { always: number; sometimes: number; never: number }) =>
		`${municipalities(always)} er med i alle kombinasjonene, ${sometimes} i noen av dem og ${never} i ingen.`,
	advice:
		'Begrunn særlig de valgene som står øverst, og vis listen med et annet valg ved siden av. For en kommune som er med i alle kombinasjoner, er uttrekket lite følsomt for valgene. For en som bare er med i noen, hviler plassen på valg som andre kunne ha gjort annerledes.',
	nothing:
		'Målet er det samme i alle kombinasjonene. Ingen av valgene flytter det innenfor områdene de er gitt.',
	indices: {
		heading: 'Hvor mye av variasjonen følger hvert valg',
		plotDescription: ({ n }: { n: number }) =>
			`Sobol-indekser for ${n} valg: total og alene, med 95 % intervall. Den høyeste totalen står øverst.`,
		axis: 'Andel av variasjonen',
		total: 'Total, med samspill',
		first: 'Alene',
		choice: 'Valg',
		low: 'fra',
		high: 'til',
		notes: {
			meaning:
				'Alene: så stor del av variasjonen blir borte, i snitt, når dette ene valget legges fast. Total: så stor del er igjen, i snitt, når alle andre valg ligger fast. Er total mye større enn alene, virker valget mest sammen med andre.',
			sums: 'Andelene alene er til sammen høyst 100 %. Totalene kan til sammen bli mer, fordi samspill telles for hvert valg som er med i det.',
			negative: 'Verdiene er anslag. Små negative verdier er tilfeldig støy rundt 0 og vises som de er.',
			method: ({ rows, draws, seed }: { rows: string; draws: string; seed: number }) =>
				`Saltelli-matriser med ${rows} rader, ${draws} uttrekk, frø ${seed}. Tilfeldige tall i strømmer med frø, ikke Sobols følge. Alene etter Saltelli mfl. (2010), total etter Jansen (1999), intervaller ved 1 000 nye trekninger av radene. Samme frø gir samme svar.`,
			ranges:
				'Svaret gjelder områdene og alternativene som er valgt: et videre område gir et valg mer å si. Alle verdier i et område, og alle alternativer, er like sannsynlige.'
		}
	},
	distribution: {
		heading: 'Hvor mye listen endrer seg når alt varierer',
		plotDescription: ({ n }: { n: string }) => `Fordelingen av endringen over ${n} kombinasjoner av valgene.`,
		combinations: 'Kombinasjoner'
	},
	often: {
		heading: 'Hvor ofte hver kommune er med',
		kinds: { always: 'alltid', sometimes: 'noen ganger', never: 'aldri' },
		columns: {
			municipality: 'Kommune',
			now: 'Nå',
			often: 'Med',
			share: 'Andel av kombinasjonene',
			average: 'Gjennomsnitt',
			spread: 'Spredning'
		},
		note: ({ of }: { of: string }) =>
			`Av ${of} tilfeldige kombinasjoner av valgene. Dette er ingen sannsynlighet for å bli trukket ut: det sier hvor mye plassen hviler på valgene. Kommuner som aldri er med, står ikke i tabellen.`
	},
	exported: 'Last ned alle kombinasjonene (CSV)',
	exportNote: 'En linje for hvert uttrekk: valgene, og hva det kom til på hvert mål.',
	options: {
		heading: 'Hva som varieres',
		lead: 'Områdene og alternativene er våre forslag rundt reglene slik de er. De følger med uttrekket når det lagres.',
		rows: 'Rader (N)',
		rowsHelp: ({ draws }: { draws: string }) =>
			`Flere rader gir smalere intervaller og tar lengre tid. Nå: ${draws} uttrekk.`,
		seed: 'Frø',
		from: 'Fra',
		to: 'Til',
		alternatives: 'Alternativer',
		alternative: ({ choice, value }: { choice: string; value: string }) => `${choice}: ${value}`,
		suggested: 'Tilbake til forslagene',
		all: 'Kryss av alle',
		none: 'Fjern alle kryss',
		correlation:
			'Korrelasjonen mellom prøver er ikke med her: den hører til «Hvor sikkert?», og uttrekket selv bruker den ikke.'
	}
};
