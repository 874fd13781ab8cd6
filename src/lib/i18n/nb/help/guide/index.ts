import { writing } from './report';
import { analysing, reporting } from './results';
import { begin, saving } from './first';
import { certainty, drawing, explaining, scenarios } from './draw';
import { combining, importing, variables } from './data';
import { followingUp } from './follow-up';
import { anywhere, keyboard, smallNumbers, trouble } from './safe';

/** The tasks of the user guide. Their order, addresses and pictures are in components/help/guide/tasks.ts. */
export default {
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
