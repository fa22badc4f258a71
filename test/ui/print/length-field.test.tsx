import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { documentsPort } from '../../../src/ui/app-engine/documenting';
import { LengthField } from '../../../src/ui/print/length-field';
import { SpeechProvider } from '../../../src/ui/speech';

/** The width of a card, and how wide the card is that is printed. */
function Width() {
  const [width, setWidth] = useState(180);
  return (
    <SpeechProvider language="zh-CN">
      <LengthField key={width} label="宽（毫米）" value={width} least={40} most={420} onSettled={setWidth} />
      <output>{width}</output>
    </SpeechProvider>
  );
}

function shown() {
  render(<Width />);
  const user = userEvent.setup();
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '宽（毫米）' });
  return {
    field,
    printed: () => Number(screen.getByRole('status').textContent),
    async write(text: string, end = '{Enter}') {
      await user.clear(field());
      await user.type(field(), `${text}${end}`);
    },
  };
}

describe('a card of a size of its own', () => {
  it('says between which millimeters it can be', () => {
    shown();
    expect(screen.getByRole('textbox', { name: '宽（毫米）', description: '40–420' })).toBeTruthy();
  });

  it.each([
    ['１２０', 120],
    ['85,5 mm', 85.5],
    ['90毫米', 90],
    ['420', 420],
  ])('takes a length as it is written: %s', async (text, millimeters) => {
    const { write, printed } = shown();
    await write(text);
    expect(printed()).toBe(millimeters);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(['5', '5000', '-3', '1e9', '宽一点', ' '])('of “%s” is refused with a word, and keeps the size it had', async (text) => {
    const { field, write, printed } = shown();
    await write('150');
    await write(text);
    expect(printed()).toBe(150);
    expect(field().value).toBe(text);
    expect(screen.getByRole('alert').textContent).toBe('请填 40 到 420 之间的毫米数。现在仍按 150 毫米。');
    await write('200', '{Tab}');
    expect(printed()).toBe(200);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('an escort card lies flat: its seat number is on no back', () => {
  expect(documentsPort.optionName('escort-cards', 'seatNumbers', 'zh-CN')).toBe('印席位编号');
  expect(documentsPort.optionName('place-cards', 'seatNumbers', 'zh-CN')).toBe('背面印席位编号');
  expect(documentsPort.optionName('escort-cards', 'seatNumbers', 'en')).toBe('Seat number');
});
