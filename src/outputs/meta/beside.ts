import type { DataDownload } from 'schema-dts';
import { addressOf, href } from '../../addresses/href.ts';
import { aboutPage } from '../../addresses/navigation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Citable } from '../../edition/works.ts';
import { textPageOf } from '../markdown/text-page.ts';
import { MEDIA_TYPES } from '../output.ts';
import { fileOf } from '../references.ts';
import { link, type Tag } from './tag.ts';

/** The forms of references that are named in a head: those that programs ask for. */
const FORMS = ['ris', 'bib'] as const;

/** The page as text. */
export const asText = (page: string): Tag =>
	link('alternate', href(page, textPageOf(page)), 'text/markdown');

/** The files of references to a work. */
export const references = ({ id }: Edition, citable: Citable, page = citable.page): Tag[] =>
	FORMS.map((form) => `data/${id}/${fileOf(citable)}.${form}`).map((file) =>
		link('describedby', href(page, file), typeOf(file)),
	);

/** Where the rights in the text are spoken of, which no licence of ours covers. */
export const rights = ({ id }: Edition, page: string): Tag =>
	link('license', href(page, `${aboutPage(id)}#source-h`));

/** The data behind a page. */
export const dataLinks = (page: string, files: readonly string[]): Tag[] =>
	files.map((file) => link('alternate', href(page, file), typeOf(file)));

/** The same in the terms of schema.org. */
export const downloads = (
	page: string,
	files: readonly string[],
	site: URL | undefined,
): DataDownload[] =>
	files.map((file) => ({
		'@type': 'DataDownload',
		encodingFormat: typeOf(file),
		contentUrl: site ? addressOf(file, site) : href(page, file),
	}));

/** The media type of a file by its ending, without its charset. */
function typeOf(file: string): string {
	const [, type = ''] =
		Object.entries(MEDIA_TYPES).find(([ending]) => file.endsWith(`.${ending}`)) ?? [];
	return type.split(';')[0]!;
}
