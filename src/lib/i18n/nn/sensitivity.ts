import type { Messages } from '../types';

const municipalities = (n: number) => (n === 1 ? 'Éin kommune' : `${n} kommunar`);

const sensitivity: Messages['sensitivity'] = {
	heading: 'Kva betyr mest?',
	lead: 'Reglane inneheld mange val. Her ser du kor mykje lista hadde endra seg om dei var gjorde annleis: først eitt val om gongen, så alle på éin gong.',
	noFactors:
		'Uttrekket har ingen av vala som er kryssa av. Kryss av minst eitt val under «Kva som blir variert».',
	stopped: 'Utrekninga vart stoppa.',
	failed: 'Noko gjekk gale undervegs. Køyr på nytt.',
	empty: 'Ingen val er kryssa av',
	emptyText: 'Kryss av minst eitt val under «Kva som blir variert», eller gå tilbake til framlegga.',
	target: 'Mål på endring',
	targets: {
		list: 'Plassar som går til andre, begge uttrekka',
		average: 'Plassar som går til andre, gjennomsnittsuttrekket',
		spread: 'Plassar som går til andre, spreiingsuttrekket',
		rank: 'Endring i plass, snitt over kommunane'
	},
	targetHelp: {
		list: 'Delen av plassane som går til andre kommunar enn med reglane slik dei er. Har listene ulik lengd, blir det rekna av den lengste.',
		average:
			'Delen av plassane i gjennomsnittsuttrekket som går til andre kommunar enn med reglane slik dei er. Har listene ulik lengd, blir det rekna av den lengste.',
		spread:
			'Delen av plassane i spreiingsuttrekket som går til andre kommunar enn med reglane slik dei er. Har listene ulik lengd, blir det rekna av den lengste.',
		rank: 'Kor mange plassar kommunane flyttar seg i snitt, opp eller ned, blant dei som er vurderte begge gongene. Talet på plassar og kven som kan bli trekt ut, flyttar ingen.'
	},
	axis: {
		list: 'Del av plassane som går til andre',
		average: 'Del av plassane som går til andre',
		spread: 'Del av plassane som går til andre',
		rank: 'Plassar opp eller ned, snitt'
	},
	kinds: {
		places: 'Plassar i gjennomsnittsuttrekket',
		spreadPlaces: 'Plassar i spreiingsuttrekket',
		population: 'Folketalsgrense',
		earlierDraws: 'Tidlegare uttrekk (ikkje to gonger på rad)',
		spreadMeasure: 'Mål på spreiing mellom skulane',
		schoolCriterion: 'Korleis ein finn svake skular',
		schoolPart: 'Delen av skulane som blir rekna som svakast',
		minSchools: 'Minste tal på vurderte skular',
		coverage: 'Minste datagrunnlag',
		years: 'Skuleår i grunnlaget',
		national: 'Kvar den nasjonale grensa kjem frå',
		absolute: 'Korleis absolutte grenser blir sette',
		worstPart: 'Dårlegaste delen, absolutte grenser',
		deviation: 'Standardavvik, absolutte grenser',
		fixedNational: 'Nasjonal grense',
		fixedAbsolute: 'Absolutt grense',
		weight: 'Vekt'
	},
	ofIndicator: ({ kind, indicator }) => `${kind}: ${indicator}`,
	noCap: 'inga grense',
	kept: 'regelen gjeld',
	dropped: 'utan regelen',
	worst: ({ part }) => `dårlegaste ${part} kvart år`,
	worstPooled: ({ part }) => `dårlegaste ${part}, alle år samla`,
	deviationRule: ({ sd }) => `snitt og ${sd} standardavvik kvart år`,
	deviationPooled: ({ sd }) => `snitt og ${sd} standardavvik, alle år samla`,
	fixedRule: ({ value }) => `fast verdi ${value}`,
	now: 'no',
	tornado: {
		heading: 'Eitt val om gongen',
		lead: 'Kvart val er flytta til begge endar av området sitt, eller til kvart alternativ, medan alt anna står. Det som flyttar mest, står øvst.',
		most: ({ choice, value, change }) =>
			`Åleine flyttar dette valet mest: ${choice} (${value}). Endring: ${change}.`,
		none: 'Ingen av vala flyttar noko åleine, innanfor områda dei har fått.',
		plot: 'Endringa ved kvart val',
		plotDescription: ({ n }) =>
			`Den minste og den største endringa for kvart av ${n} val, eitt om gongen. Det som flyttar mest, står øvst.`,
		table: 'Alle verdiar som er prøvde',
		least: 'minste endring',
		largest: 'største endring',
		columns: {
			choice: 'Val',
			value: 'Prøvd verdi',
			change: 'Endring',
			into: 'Inn',
			out: 'Ut',
			whoIn: 'Kven inn',
			whoOut: 'Kven ut'
		},
		note: 'Inn og ut er målt mot lista med reglane slik dei er, begge uttrekka samla.'
	},
	run: 'Varier alle vala på éin gong',
	runAgain: 'Køyr på nytt',
	running: 'Trekkjer på nytt med tilfeldige kombinasjonar av vala',
	together: 'Alle val på éin gong',
	togetherLead: ({ draws }) =>
		`Vala kan forsterke eller oppheve kvarandre. Her blir alle varierte samtidig i tilfeldige kombinasjonar, med ${draws} uttrekk.`,
	stoppedEarly: ({ n, wanted }) =>
		`Stoppa etter ${n} av ${wanted} rader. Tala gjeld dei første radene og har ikkje intervall.`,
	partial: ({ n, wanted }) =>
		`${n} av ${wanted} rader er ferdige. Tala blir sikrare, og intervalla kjem til slutt.`,
	first: ({ choice, list }) =>
		`Valet av «${choice}» betyr mest for ${list ? 'kven som står på lista' : 'kvar kommunane hamnar'}: intervallet ligg over alle dei andre.`,
	tied: ({ choice, others, list }) =>
		`«${choice}» har høgast verdi, men intervallet overlappar med ${others}. Ein kan ikkje seie kva for eit av dei som betyr mest for ${list ? 'kven som står på lista' : 'kvar kommunane hamnar'}. Fleire rader gir smalare intervall.`,
	highest: ({ choice }) => `«${choice}» har høgast verdi så langt. Utan intervall kan ingen setjast først.`,
	quoted: ({ name }) => `«${name}»`,
	and: 'og',
	more: ({ n }) => `${n} til`,
	left: ({ total, low, high }) =>
		`Ligg alle dei andre vala fast, er i snitt ${total} av variasjonen att (95 % intervall ${low} til ${high}).`,
	alone: ({ first, low, high }) =>
		`Blir dette eine valet lagt fast, blir variasjonen i snitt ${first} mindre (95 % intervall ${low} til ${high}).`,
	meanList: ({ mean, low, high }) =>
		`I snitt går ${mean} av plassane til andre enn i dag når alle val varierer (${low} til ${high} i ni av ti kombinasjonar).`,
	meanRank: ({ mean, low, high }) =>
		`I snitt flyttar kommunane seg ${mean} plassar når alle val varierer (${low} til ${high} i ni av ti kombinasjonar).`,
	core: ({ always, sometimes, never }) =>
		`${municipalities(always)} er med i alle kombinasjonane, ${sometimes} i nokre av dei og ${never} i ingen.`,
	advice:
		'Grunngi særleg dei vala som står øvst, og vis lista med eit anna val ved sida av. For ein kommune som er med i alle kombinasjonar, er uttrekket lite følsamt for vala. For ein som berre er med i nokre, kviler plassen på val som andre kunne ha gjort annleis.',
	nothing: 'Målet er det same i alle kombinasjonane. Ingen av vala flyttar det innanfor områda dei har fått.',
	indices: {
		heading: 'Kor mykje av variasjonen følgjer kvart val',
		plotDescription: ({ n }) =>
			`Sobol-indeksar for ${n} val: total og åleine, med 95 % intervall. Den høgaste totalen står øvst.`,
		axis: 'Del av variasjonen',
		total: 'Total, med samspel',
		first: 'Åleine',
		choice: 'Val',
		low: 'frå',
		high: 'til',
		notes: {
			meaning:
				'Åleine: så stor del av variasjonen blir borte, i snitt, når dette eine valet blir lagt fast. Total: så stor del er att, i snitt, når alle andre val ligg fast. Er total mykje større enn åleine, verkar valet mest saman med andre.',
			sums: 'Delane åleine er til saman høgst 100 %. Totalane kan til saman bli meir, for samspel blir talt for kvart val som er med i det.',
			negative:
				'Verdiane er anslag. Små negative verdiar er tilfeldig støy rundt 0 og blir viste som dei er.',
			method: ({ rows, draws, seed }) =>
				`Saltelli-matriser med ${rows} rader, ${draws} uttrekk, frø ${seed}. Tilfeldige tal i straumar med frø, ikkje Sobol si følgje. Åleine etter Saltelli mfl. (2010), total etter Jansen (1999), intervall ved 1 000 nye trekkingar av radene. Same frø gir same svar.`,
			ranges:
				'Svaret gjeld områda og alternativa som er valde: eit vidare område gir eit val meir å seie. Alle verdiar i eit område, og alle alternativ, er like sannsynlege.'
		}
	},
	distribution: {
		heading: 'Kor mykje lista endrar seg når alt varierer',
		plotDescription: ({ n }) => `Fordelinga av endringa over ${n} kombinasjonar av vala.`,
		combinations: 'Kombinasjonar'
	},
	often: {
		heading: 'Kor ofte kvar kommune er med',
		kinds: { always: 'alltid', sometimes: 'nokre gonger', never: 'aldri' },
		columns: {
			municipality: 'Kommune',
			now: 'No',
			often: 'Med',
			share: 'Del av kombinasjonane',
			average: 'Gjennomsnitt',
			spread: 'Spreiing'
		},
		note: ({ of }) =>
			`Av ${of} tilfeldige kombinasjonar av vala. Dette er ikkje noko sannsyn for å bli trekt ut: det seier kor mykje plassen kviler på vala. Kommunar som aldri er med, står ikkje i tabellen.`
	},
	exported: 'Last ned alle kombinasjonane (CSV)',
	exportNote: 'Ei linje for kvart uttrekk: vala, og kva det kom til på kvart mål.',
	options: {
		heading: 'Kva som blir variert',
		lead: 'Områda og alternativa er våre framlegg rundt reglane slik dei er. Dei følgjer med uttrekket når det blir lagra.',
		rows: 'Rader (N)',
		rowsHelp: ({ draws }) => `Fleire rader gir smalare intervall og tek lengre tid. No: ${draws} uttrekk.`,
		seed: 'Frø',
		from: 'Frå',
		to: 'Til',
		alternatives: 'Alternativ',
		alternative: ({ choice, value }) => `${choice}: ${value}`,
		suggested: 'Tilbake til framlegga',
		all: 'Kryss av alle',
		none: 'Fjern alle kryss',
		correlation:
			'Korrelasjonen mellom prøver er ikkje med her: han høyrer til «Kor sikkert?», og uttrekket sjølv bruker han ikkje.'
	}
};

export default sensitivity;
