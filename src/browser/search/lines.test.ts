import { expect, test } from 'vitest';
import { inOneLine } from './lines.ts';

test('lines of Chinese are joined, and lines of Latin words stay apart', () => {
	expect(inOneLine('海关总署不断加大\r\n　　科技创新推动力度\n')).toBe(
		'海关总署不断加大科技创新推动力度',
	);
	expect(inOneLine('National\nSingle Window')).toBe('National Single Window');
	expect(inOneLine('使用App\n办理')).toBe('使用App办理');
	expect(inOneLine('大数据 审计')).toBe('大数据 审计');
});
