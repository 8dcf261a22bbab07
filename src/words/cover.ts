/** What a cover is, for those who meet its address elsewhere. */
export const aboutCover = (title: string): string =>
	`《${title}》的标注版：原文一字不失，附校改、互见与索引，可检索，可引用。`;
