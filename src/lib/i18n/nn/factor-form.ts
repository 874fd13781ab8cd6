import type { WorkMessages } from '../types';

const factorForm: WorkMessages['factorForm'] = {
	question: 'Kva spørsmål høyrer saman?',
	name: 'Faktoranalyse',
	words:
		'EFA, faktorladingar, dimensjonar, principal axis, promax, varimax, oblimin, polykorisk, KMO, indeks',
	componentsQuestion: 'Kan mange spørsmål samlast i nokre få mål?',
	componentsName: 'Hovudkomponentanalyse',
	componentsWords: 'PCA, principal components, varimax, eigenverdiar, Kaiser, faktoranalyse',
	items: 'Spørsmål',
	itemsHelp: 'Svara blir brukte slik dei er gitt. Spørsmål som er stilte motsett veg, får negative ladingar.',
	preset: 'Oppsett',
	presets: { spss: 'Som SPSS', psych: 'Som psych i R', own: 'Eige' },
	presetHelp: 'Kva program sine steg, stoppreglar og forteikn som blir følgde.',
	extraction: 'Metode',
	extractions: {
		principalAxis: 'Hovudakse (principal axis)',
		components: 'Hovudkomponentar',
		minres: 'Minste residual (minres)',
		likelihood: 'Maximum likelihood'
	},
	count: 'Talet på faktorar',
	counts: {
		parallel: 'Parallellanalyse (tilrådd)',
		map: 'MAP',
		kaiser: 'Kaiser: eigenverdi over 1',
		typed: 'Eg bestemmer'
	},
	typed: 'Kor mange',
	rotation: 'Rotasjon',
	rotations: {
		none: 'Ingen',
		varimax: 'Varimax: faktorane er uavhengige',
		promax: 'Promax: faktorane kan samvariere',
		oblimin: 'Oblimin: faktorane kan samvariere'
	},
	more: 'Fleire val',
	correlation: 'Korrelasjon',
	correlations: {
		pearson: 'Pearson',
		spearman: 'Spearman (rang)',
		polychoric: 'Polykorisk (ordna svar)'
	},
	missing: 'Rader med tomme svar',
	missings: { listwise: 'Berre rader med svar på alt', pairwise: 'Parvis' },
	iterationLimit: 'Høgst så mange rundar',
	iterationHelp: 'SPSS stoppar etter 25 om du ikkje vel fleire. Tala er dei same når løysinga er funnen.',
	hideBelow: 'Gøym ladingar under',
	hideHelp: '0 viser alle.',
	sorted: 'Sorter etter lading',
	scores: 'Faktorskårar',
	scoreMethods: { regression: 'Regresjon', bartlett: 'Bartlett', andersonRubin: 'Anderson og Rubin' },
	ownExtraction: 'Stega til',
	ownRotation: 'Rotasjonen til',
	ownRotationHelp: 'SPSS roterer med normaliseringa til Kaiser; psych gjer det ikkje i oblimin.',
	programs: { spss: 'SPSS', psych: 'psych' },
	power: 'Promax: κ',
	sets: 'Sett i parallellanalysen',
	seed: 'Startverdi for tilfeldige tal'
};
export default factorForm;
