/** The facts about one municipality that come with the program (or with the invented country). */
export interface RegisterMunicipality {
	/** Four digits as text; the leading zero is kept. */
	number: string;
	name: string;
	/** Two digits as text. */
	county: string;
	/** Inhabitants on 1 January by year. A missing year is unknown. */
	population: Record<number, number>;
	/** Centrality index 0–1000 and class 1 (most central) – 6; null when unknown. */
	centralityIndex: number | null;
	centralityClass: number | null;
	/** Place on the tile map. */
	tile: { row: number; column: number } | null;
	/** Further municipal variables by name (income, social conditions); only what the register knows. */
	variables: Record<string, number>;
}

export interface RegisterCounty {
	number: string;
	name: string;
}

/** What became of an earlier municipality number. */
export interface NumberChange {
	/** The earlier number and name. */
	from: string;
	name: string;
	/** The numbers it became in the register's own year. The first is the named successor that its history follows. */
	to: string[];
	/** The year in which the earlier number went out of use: 2018, 2019, 2020 or 2024. */
	year: number;
	/** Other municipalities went into the same one. */
	merged?: boolean;
}

/** Municipalities, counties and number changes of one country and one vintage of numbers. */
export interface Register {
	id: 'norway-2024' | 'norway-2020' | 'example';
	/** The year whose numbers it lists. */
	vintage: number;
	municipalities: RegisterMunicipality[];
	counties: RegisterCounty[];
	changes: NumberChange[];
	/** Numbers that are listed by the publisher but are no municipality (Svalbard, 2100). */
	outside: { number: string; name: string; county: string }[];
	/** Who published the facts, for printing beside them. */
	sources: string[];
}
