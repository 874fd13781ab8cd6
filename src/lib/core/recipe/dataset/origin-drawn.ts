import type { DrawnOrigin } from '../../drawn/types';
import { drawSpec } from '../check-draw-spec';
import { choice, object } from '../shape';
import { id } from './limits';
import type { OriginKind } from './origin-kind';

/** Municipalities with what a draw says of them. */
export const drawn: OriginKind<'draw'> = {
	check: object<DrawnOrigin>({ kind: choice('draw'), draw: id, spec: drawSpec }),
	renamed: (origin, idOf) => ({ ...origin, draw: idOf(origin.draw) })
};
