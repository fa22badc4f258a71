import { describe, expect, it } from 'vitest';
import { escaped, millimeters } from '../../src/documents/escape';

describe('what a person typed stays text', () => {
  it('speaks no markup', () => {
    expect(escaped(`<script>alert("x")</script> & 'y'`)).toBe('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;');
  });

  it('leaves out what XML cannot hold, and nothing else', () => {
    expect(escaped('陈\u0000\u0008\u001b立\ud800国\t𠮷\n')).toBe('陈立国\t𠮷\n');
    expect(escaped('\ufffe陈\u{10fffe}立\u{1ffff}国')).toBe('陈立国');
  });
});

it('writes a length without noise', () => {
  expect(millimeters(0.1 + 0.2)).toBe('0.3');
  expect(millimeters(-0.0001)).toBe('0');
});
