import { expect, test } from 'vitest';
import { quoted } from './quotation.ts';

test('quotation marks change from level to level', () => {
	expect(quoted('区域通关')).toBe('“区域通关”');
	expect(quoted('“三通、两直”新模式')).toBe('“‘三通、两直’新模式”');
	expect(quoted('“反‘四风’一键通”')).toBe('“‘反“四风”一键通’”');
});
