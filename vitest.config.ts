import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		// A browser waits more than it computes: two files at once also where there are two cores.
		maxWorkers: 2,
		globalSetup: 'tests/browser.ts',
		// The browser tests wait for pages, and some walk through all of them: minutes on a loaded machine.
		testTimeout: 300_000,
		// What a page does in an instant may take a loaded machine seconds.
		expect: { poll: { timeout: 15_000 } },
		hookTimeout: 120_000,
	},
});
