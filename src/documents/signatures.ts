import type { TableBlock } from './flow-blocks';

/** Who signs, side by side, with room for the hand: 经办人　部门负责人　日期. */
export function signatures(line: string): TableBlock {
  const signers = line.split('　');
  return {
    kind: 'table',
    headless: true,
    grid: true,
    rowHeight: 14,
    columns: signers.map(() => ({ header: '', share: 1 })),
    rows: [signers],
  };
}
