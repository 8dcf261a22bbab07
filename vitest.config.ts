import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes; begun first, so that no file is left over for one worker alone. */
const LONG = ['settings', 'access', 'search-reader', 'pages'];
const rank = ({ moduleId }: TestSpecification): number => {
	const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
	return at < 0 ? LONG.length : at;
};

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		// A browser waits more than it computes: two files at once also where there are two cores.
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
		globalSetup: 'tests/browser.ts',
		// The browser tests wait for pages, and some walk through all of them: minutes on a loaded machine.
		testTimeout: 300_000,
		// What a page does in an instant may take a loaded machine seconds.
		expect: { poll: { timeout: 15_000 } },
		hookTimeout: 120_000,
	},
});
