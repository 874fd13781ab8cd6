/** How a variable is computed from others. Recomputed whenever the data change. */
export interface DerivedSpec {
	kind: 'expression';
	/** Name of the new variable. */
	name: string;
	label: string;
	/** See core/derive/expression. */
	expression: string;
}
