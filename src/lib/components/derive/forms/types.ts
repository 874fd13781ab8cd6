import type { VariableSummary } from '$lib/core/dataset/summary';
import type { DerivedPreview } from '$lib/core/derive/preview';
import type { DerivedKind, DerivedSpec } from '$lib/core/derive/types';

/** What every form of a kind is given. */
export interface FormProps<Kind extends DerivedKind> {
	spec: DerivedSpec & { kind: Kind };
	/** The variables that it may use: those before it. */
	variables: readonly VariableSummary[];
	onchange: (spec: DerivedSpec) => void;
}

/** What the form of bands is given besides. */
export interface BandsFormProps extends FormProps<'bands'> {
	/** How the bands come out now; null while they cannot be computed. */
	preview: DerivedPreview | null;
	/** Name of the table. */
	table: string;
}
