import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What browsers call by the kind alone: Firefox else takes its own font of emoji for digits. */
const ALIASES = ['serif', 'sans-serif']
	.map(
		(kind) =>
			`<alias><family>${kind}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
	)
	.join('');

/**
 * Writes a font configuration with the project's Chinese fonts alone into a folder, and gives its path:
 * lines then break alike on every machine, and no browser is without a Han character.
 */
export function withHanFont(folder: string): string {
	const fonts = join(import.meta.dirname, '..', 'scripts', 'fonts');
	const file = join(folder, 'fonts.conf');
	const cache = join(folder, 'fontconfig');
	writeFileSync(
		file,
		`<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir>${ALIASES}</fontconfig>`,
	);
	return file;
}
