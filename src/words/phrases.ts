/** A title in the pieces between which its lines may break: behind commas and colons, and before 提升. */
export function phrases(title: string): string[] {
	return title.split(/(?<=[，：；])|(?=提升)/);
}

/** The title of a report as a title page sets it: the year, the body, and what is said of it. */
export function titleLines(title: string): string[] {
	return /^(\d+年)(.+机关)(.+)$/.exec(title)?.slice(1) ?? [title];
}
