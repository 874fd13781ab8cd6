/** Choosing how a factor analysis is done. */
export default {
	question: 'Hvilke spørsmål hører sammen?',
	name: 'Faktoranalyse',
	words:
		'EFA, faktorladninger, dimensjoner, principal axis, promax, varimax, oblimin, polykorisk, KMO, indeks',
	componentsQuestion: 'Kan mange spørsmål samles i noen få mål?',
	componentsName: 'Hovedkomponentanalyse',
	componentsWords: 'PCA, principal components, varimax, egenverdier, Kaiser, faktoranalyse',
	items: 'Spørsmål',
	itemsHelp: 'Svarene brukes slik de er gitt. Spørsmål som er stilt motsatt vei, får negative ladninger.',
	preset: 'Oppsett',
	presets: { spss: 'Som SPSS', psych: 'Som psych i R', own: 'Eget' },
	presetHelp: 'Hvilket programs trinn, stoppregler og fortegn som følges.',
	extraction: 'Metode',
	extractions: {
		principalAxis: 'Hovedakse (principal axis)',
		components: 'Hovedkomponenter',
		minres: 'Minste residualer (minres)',
		likelihood: 'Maximum likelihood'
	},
	count: 'Antall faktorer',
	counts: {
		parallel: 'Parallellanalyse (anbefalt)',
		map: 'MAP',
		kaiser: 'Kaiser: egenverdi over 1',
		typed: 'Jeg bestemmer'
	},
	typed: 'Hvor mange',
	rotation: 'Rotasjon',
	rotations: {
		none: 'Ingen',
		varimax: 'Varimax: faktorene er uavhengige',
		promax: 'Promax: faktorene kan samvariere',
		oblimin: 'Oblimin: faktorene kan samvariere'
	},
	more: 'Flere valg',
	correlation: 'Korrelasjon',
	correlations: {
		pearson: 'Pearson',
		spearman: 'Spearman (rang)',
		polychoric: 'Polykorisk (ordnede svar)'
	},
	missing: 'Rader med tomme svar',
	missings: { listwise: 'Bare rader med svar på alt', pairwise: 'Parvis' },
	iterationLimit: 'Høyst så mange runder',
	iterationHelp:
		'SPSS stopper etter 25 hvis du ikke velger flere. Tallene er de samme når løsningen er funnet.',
	hideBelow: 'Skjul ladninger under',
	hideHelp: '0 viser alle.',
	sorted: 'Sorter etter ladning',
	scores: 'Faktorskårer',
	scoreMethods: { regression: 'Regresjon', bartlett: 'Bartlett', andersonRubin: 'Anderson og Rubin' },
	ownExtraction: 'Trinnene til',
	ownRotation: 'Rotasjonen til',
	ownRotationHelp: 'SPSS roterer med Kaisers normalisering; psych gjør det ikke i oblimin.',
	programs: { spss: 'SPSS', psych: 'psych' },
	power: 'Promax: κ',
	sets: 'Sett i parallellanalysen',
	seed: 'Startverdi for tilfeldige tall'
};
