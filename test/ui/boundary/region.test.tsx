import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Region } from '../../../src/ui/boundary/region';
import { Unforeseen } from '../../../src/ui/boundary/unforeseen';
import { EngineContext } from '../../../src/ui/engine';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { SpeechProvider } from '../../../src/ui/speech';
import { stubEngine } from '../stub-engine';

// React tells of every caught error on the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

function Broken({ is }: { readonly is: { broken: boolean } }) {
  if (is.broken) throw new RangeError('埃莱娜・莫拉维 sits nowhere,\nat 市政府一号会议厅');
  return <p>座次图</p>;
}

function inRegions(saved: NonNullable<Parameters<typeof stubEngine>[0]>['saved'], is = { broken: true }) {
  const diagnoses: string[] = [];
  const engine = stubEngine({ reception: sampleReception('zh-CN'), diagnoses, ...(saved ? { saved } : {}) });
  render(
    <EngineContext value={engine}>
      <SpeechProvider language="zh-CN">
        <Region name="plan">
          <Broken is={is} />
        </Region>
        <Region name="people">
          <p>人员</p>
        </Region>
      </SpeechProvider>
    </EngineContext>,
  );
  return { diagnoses, is, user: userEvent.setup() };
}

it('a part of the screen that fails leaves the others, and says what was saved', async () => {
  const { user, is } = inRegions({ state: 'saved', at: '2026-11-23T10:42:00' });
  expect(screen.getByText('人员')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('座次图出了故障');
  expect(screen.getByRole('alert').textContent).toContain('10:42 的内容已存到本机');
  is.broken = false;
  await user.click(screen.getByRole('button', { name: '重新显示' }));
  expect(screen.getByText('座次图')).toBeTruthy();
});

it('says so when the plan could not be saved', () => {
  inRegions({ state: 'failed', why: 'full' });
  expect(screen.getByRole('alert').textContent).toContain('请先另存文件');
});

it('makes a diagnosis without a word of the plan', async () => {
  const { user, diagnoses } = inRegions({ state: 'saved', at: '2026-11-23T10:42:00', seq: 7 });
  await user.click(screen.getByRole('button', { name: '保存诊断文件' }));
  const [text = ''] = diagnoses;
  const reception = sampleReception('zh-CN');
  const secrets = [
    ...Object.values(reception.people).flatMap(({ id, name, title = '', organization = '', phone = '' }) => [
      id,
      name,
      title,
      organization,
      phone,
    ]),
    ...Object.values(reception.occasions).flatMap(({ id, title, place = '' }) => [id, title, place]),
    reception.title,
    'sits nowhere',
  ];
  expect(secrets.filter((secret) => secret !== '' && text.includes(secret))).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ region: 'plan', error: { kind: 'RangeError' }, steps: 7, reception: { people: 29 } });
  expect(JSON.parse(text).error.places.join()).toContain('region.test.tsx:');
});

it('a step that fails in no region is told too, and the screen stays as it is; what somebody called off is no fault', async () => {
  const engine = stubEngine({ reception: sampleReception('zh-CN'), saved: { state: 'saved', at: '2026-11-23T10:42:00' } });
  render(
    <EngineContext value={engine}>
      <SpeechProvider language="zh-CN">
        <p>座次图</p>
        <Unforeseen />
      </SpeechProvider>
    </EngineContext>,
  );
  const rejected = (reason: unknown) =>
    act(() => void window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason, promise: Promise.resolve() })));
  rejected(new DOMException('closed', 'AbortError'));
  // The browser's own word for a drawing that was measured twice.
  act(
    () => void window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' })),
  );
  expect(screen.queryByRole('alert')).toBeNull();
  for (const fail of [
    () => rejected(new TypeError('x')),
    () => act(() => void window.dispatchEvent(new ErrorEvent('error', { error: new RangeError('y') }))),
  ]) {
    fail();
    expect(screen.getByRole('alert').textContent).toContain('这一步没有做成');
    expect(screen.getByRole('alert').textContent).toContain('10:42 的内容已存到本机');
    await userEvent.setup().click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('座次图')).toBeTruthy();
  }
});
