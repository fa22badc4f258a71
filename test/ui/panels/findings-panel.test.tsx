import { screen, waitFor, within } from '@testing-library/react';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

/** So many of those at the talks have not confirmed: one remark each. */
const tentative = (count: number) =>
  produce(sampleReception('zh-CN'), (visit) => {
    const talks = Object.values(visit.occasions).find(({ layout }) => layout === 'meeting/talks');
    for (const person of Object.values(visit.people)) {
      if (!talks?.attendees[person.id]) continue;
      if (count === 0) delete person.status;
      else {
        person.status = 'tentative';
        count -= 1;
      }
    }
  });

async function openTalks(unconfirmed: number) {
  const shown = show({ reception: tentative(unconfirmed) });
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  const panel = within(await screen.findByRole('region', { name: '问题' }));
  const remarks = () => panel.queryAllByRole('heading', { name: /尚未确认出席/ }).length;
  const more = () => panel.queryByRole('button', { name: /还有/ });
  return { ...shown, panel, remarks, more };
}

it('a rule with many findings keeps most of them back, so that the others are seen, and gives more when asked', async () => {
  const { user, panel, remarks, more } = await openTalks(25);
  expect(remarks()).toBe(3);
  expect(panel.getByRole('heading', { name: '位次倒置' })).toBeTruthy();
  expect(panel.getByRole('heading', { name: '双方人数不等' })).toBeTruthy();
  expect(more()?.textContent).toContain('还有 22 项');
  await user.click(more() ?? document.body);
  expect(remarks()).toBe(23);
  expect(more()?.textContent).toContain('还有 2 项');
  await user.click(more() ?? document.body);
  expect(remarks()).toBe(25);
  expect(more()).toBeNull();
});

it('a few findings of a rule are all there', async () => {
  const { remarks, more } = await openTalks(8);
  expect(remarks()).toBe(8);
  expect(more()).toBeNull();
});

it('a finding is chosen by its title, and let go by it', async () => {
  const { user, panel } = await openTalks(1);
  const title = panel.getByRole('button', { name: '位次倒置' });
  await user.click(title);
  expect(title.getAttribute('aria-pressed')).toBe('true');
  await user.click(title);
  expect(title.getAttribute('aria-pressed')).toBe('false');
});

it('where no source ranks the seats of a room, that nothing is found is not called right', async () => {
  const uncovered = produce(sampleReception('zh-CN'), (visit) => {
    const talks = Object.values(visit.occasions).find(({ layout }) => layout === 'meeting/talks');
    if (talks)
      Object.assign(talks, {
        layout: 'meeting/living-room',
        settings: {},
        convention: 'intl',
        given: {},
        seating: {},
        attendees: {},
        locks: {},
        chosen: {},
      });
  });
  const { user } = show({ reception: uncovered });
  await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  const panel = within(await screen.findByRole('region', { name: '问题' }));
  expect(await panel.findByText(/没有写到这种布局/)).toBeTruthy();
  expect(panel.queryByText('没有问题')).toBeNull();
  await user.click(panel.getByRole('button', { name: '场次设置' }));
  expect(await screen.findByRole('dialog', { name: '场次设置' })).toBeTruthy();
});

describe('ways to mend a finding', () => {
  const way = () => screen.queryByRole('button', { name: /对调两人/ });

  it('are there with the finding in a room: nothing comes in between afterwards', async () => {
    await openTalks(0);
    await screen.findByRole('heading', { name: '位次倒置' });
    expect(way()).toBeTruthy();
  });

  it('come in a hall into the line that was kept for them', async () => {
    const hall = produce(tentative(0), (visit) => {
      for (const occasion of Object.values(visit.occasions)) {
        if (occasion.layout === 'meeting/talks') occasion.settings = { ...occasion.settings, behind: 30 };
      }
    });
    const { user } = show({ reception: hall });
    const lines = () => [...document.querySelectorAll('[class*="awaited"]')];
    let stoodEmpty = false;
    const watch = new MutationObserver(() => {
      stoodEmpty ||= lines().some((line) => line.childElementCount === 0);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
    await waitFor(() => expect(lines().some((line) => line.contains(way()))).toBe(true));
    watch.disconnect();
    expect(stoodEmpty).toBe(true);
  });
});
