import { ranProject, type RanProject } from '$lib/core/examples/testing/run-project';
import { inventWork } from '$lib/core/examples/finished/invent';
import { finishedProject, type InventedWork } from '$lib/core/examples/finished/project';
import { isDraw } from '$lib/core/analysis/any-spec';
import type { ProjectFacts } from '$lib/core/document/templates/types';
import type { ProjectContents } from '$lib/core/project-file/types';
import type { Messages } from '$lib/i18n';
import { messageText } from '$lib/i18n/message-text';

let invented: InventedWork | null = null;

/** The finished example in a language. */
export function exampleIn(messages: Messages): {
	contents: ProjectContents;
	ran: RanProject;
	facts: ProjectFacts;
} {
	invented ??= inventWork();
	const contents = finishedProject(invented, 'Eksempel', (message) => messageText(messages, message), 0);
	const ran = ranProject(contents);
	return { contents, ran, facts: factsOf(contents, ran) };
}

/** What a template knows of a project; its first municipality is the chosen one. */
export const factsOf = ({ project, register }: ProjectContents, ran: RanProject): ProjectFacts => ({
	name: project.name,
	invented: project.invented,
	analyses: ran.analyses,
	datasets: ran.summaries,
	draws: project.analyses.flatMap(({ id, spec }) => (isDraw(spec) ? [{ id, name: spec.name }] : [])),
	municipality: register?.municipalities.at(0) ?? null
});
