const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const municipalities = (n: number) => (n === 1 ? 'Én kommune' : `${n} kommuner`);

/** Texts of the county governor's step on all counties together: progress, freed places, agreement, merging. */
export default {
	overview: {
		progress: 'Hvor langt fylkene er kommet',
		columns: {
			county: 'Fylke',
			candidates: 'Kandidater',
			included: 'Tas med',
			excluded: 'Tas ikke med',
			declined: 'Takket nei',
			added: 'Lagt til',
			open: 'Ikke avgjort',
			admitted: 'Med (Udir)',
			notAdmitted: 'Ikke med (Udir)'
		},
		total: 'Hele landet',
		chooseCounty: 'Velg et fylke for å vurdere kandidatene der.',
		progressNote: 'Kandidatene er de uttrukne, de som har rykket inn, og de som er lagt til eller omtalt.'
	},

	freed: {
		heading: 'Hvem rykker inn?',
		none: 'Ingen har takket nei. Når en kommune gjør det, går plassen til den neste på samme liste.',
		from: 'Den neste hentes fra',
		choices: { country: 'hele landet', county: 'samme fylke' },
		columns: {
			declined: 'Takket nei',
			declinedCounty: 'Fylke',
			list: 'Liste',
			instead: 'Rykker inn',
			insteadCounty: 'Fylke',
			rank: 'Plass',
			share: 'Andel'
		},
		lists: { average: 'gjennomsnittsuttrekk', spread: 'spredningsuttrekk' },
		nobody: 'ingen igjen',
		note: 'Den neste som kan trekkes ut, ikke har plass fra før, ikke selv har takket nei og ikke er vurdert til ikke å tas med. En kommune som statsforvalteren ikke tar med, frigir ingen plass.'
	},

	agreement: {
		heading: 'Hvor like er listene?',
		none: 'Listene kan sammenliknes når noen kandidater er avgjort.',
		lists: { indicators: 'Indikatorene', governor: 'Statsforvalteren', udir: 'Udir' },
		columns: {
			pair: 'Lister',
			onFrom: 'På den første',
			onTo: 'På den andre',
			both: 'På begge',
			kappa: 'Kappa',
			low: 'Fra',
			high: 'Til',
			n: 'Kommuner',
			open: 'Ikke avgjort'
		},
		pair: ({ from, to }: { from: string; to: string }) => `${from} og ${to}`,
		sentence: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`${municipalities(both)} er på begge lister: indikatorene har ${from}, statsforvalterne ${to}.`,
		kappa: ({ kappa, low, high, words }: { kappa: string; low: string; high: string; words: string }) =>
			`Cohens kappa er ${kappa} (95 % intervall ${low} til ${high}): ${words}.`,
		onlyFrom: ({ names }: { names: string }) => `Bare på indikatorenes liste: ${names}.`,
		onlyTo: ({ names }: { names: string }) => `Bare på statsforvalterens liste: ${names}.`,
		counties: ({ names }: { names: string }) => `Gjelder ${names}: fylker der noe er avgjort.`,
		noWidth: 'Intervallet har ingen bredde når listene er helt like. Det sier ikke at samsvaret er sikkert.',
		left: ({ n }: { n: number }) =>
			`${n === 1 ? 'Én kandidat' : `${n} kandidater`} er ikke avgjort eller har takket nei, og er ikke med i sammenlikningen.`,
		noKappaWhy:
			'Kappa kan ikke regnes ut: ingen kommuner å sammenlikne, eller begge lister har alle eller ingen.',
		note: 'Sammenliknet er de vurderte kommunene i fylkene der noe er avgjort. Kandidater uten beslutning, og de som takket nei, holdes utenfor. En kommune som verken er trukket ut eller lagt til, regnes som ikke ønsket av statsforvalteren.',
		source:
			'Kappa etter Cohen (1960), intervall etter Fleiss, Cohen og Everitt (1969). Hvilke kommuner som sammenliknes, er vårt valg.'
	},

	merge: {
		title: ({ county }: { county: string }) => `Flett inn vurderinger fra ${county}`,
		from: ({ by, date }: { by: string; date: string }) => `Filen ble lagret ${date} av ${by}.`,
		unknownAuthor: 'ukjent',
		otherRules: ({ name }: { name: string }) =>
			`Vurderingene i filen gjelder en liste med andre regler enn uttrekket som er valgt: «${name}». De kan flettes inn, men les dem med det for øye.`,
		summary: ({
			added,
			changed,
			conflicts,
			same
		}: {
			added: number;
			changed: number;
			conflicts: number;
			same: number;
		}) =>
			`${count(added, 'ny celle', 'nye celler')}, ${count(changed, 'endret', 'endrede')}, ${count(conflicts, 'konflikt', 'konflikter')}. ${count(same, 'celle er', 'celler er')} som før.`,
		nothing: 'Filen sier ikke noe nytt. Ingenting endres.',
		cells: 'Nytt og endret',
		conflicts: 'Konflikter',
		conflictsHelp:
			'Her står det noe annet i prosjektet enn i filen, og ingen av dem bygger på den andre. Prosjektets blir stående der du ikke velger noe annet.',
		allOwn: 'Behold alle i prosjektet',
		allTheirs: 'Ta alle fra filen',
		allNewest: 'Den nyeste overalt',
		columns: { municipality: 'Kommune', what: 'Felt', own: 'I prosjektet', theirs: 'I filen' },
		keepOwn: 'Prosjektet',
		takeTheirs: 'Filen',
		choice: ({ name, field }: { name: string; field: string }) => `${name}, ${field}: hva skal stå?`,
		apply: 'Flett inn',
		applied: ({ county }: { county: string }) => `Vurderingene fra ${county} er flettet inn.`,
		nothingThere: 'ingenting'
	}
};
