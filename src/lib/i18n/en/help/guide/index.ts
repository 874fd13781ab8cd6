import type { HelpTexts } from '../../../help-text';
import { writing } from './report';
import { analysing, reporting } from './results';
import { begin, saving } from './first';
import { certainty, drawing, explaining, scenarios } from './draw';
import { combining, importing, variables } from './data';
import { followingUp } from './follow-up';
import { anywhere, keyboard, smallNumbers, trouble } from './safe';

const guide: HelpTexts['guide'] = {
	begin,
	importing,
	combining,
	variables,
	analysing,
	drawing,
	scenarios,
	certainty,
	explaining,
	followingUp,
	reporting,
	writing,
	saving,
	smallNumbers,
	trouble,
	anywhere,
	keyboard
};
export default guide;
