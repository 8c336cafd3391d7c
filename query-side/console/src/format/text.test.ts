import { expect, test } from 'vitest';
import { bytes } from './text';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 kB'],
  [24_560_000, '24.6 MB'],
  [1_234_567_890, '1.23 GB'],
])('%d bytes are %s', (n, said) => expect(bytes(n)).toBe(said));
