import { Features } from 'lightningcss';

/** The oldest browsers that styles and scripts are written down to, as bundlers name them. */
export const browsers = ['chrome86', 'firefox115', 'safari15.4'];

/** The same as the tool for styles takes them: eight bits a part of a version. */
export const cssTargets: Record<string, number> = Object.fromEntries(
	browsers.map((browser) => {
		const [, name = '', major, minor = 0] = /^([a-z]+)(\d+)(?:\.(\d+))?$/.exec(browser) ?? [];
		return [name, (Number(major) << 16) | (Number(minor) << 8)];
	}),
);

/** What that tool need not write down: the colours of both schemes are chosen by properties of the edition. */
export const leftAlone: number = Features.LightDark;
