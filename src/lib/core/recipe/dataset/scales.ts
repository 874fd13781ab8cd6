import type { OwnScale } from '../../variables/types';
import { list, object, type Check } from '../shape';
import { finite, id, longText, MOST_VALUES, texts } from './limits';

type ScalePoint = OwnScale['points'][number];

/** An answer scale that somebody has made. */
export const ownScale: Check<OwnScale> = object<OwnScale>({
	id,
	name: longText,
	points: list(object<ScalePoint>({ value: finite, label: longText, synonyms: texts }), 0, MOST_VALUES)
});
