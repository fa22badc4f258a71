import { banquetExamples } from './banquets';
import { carExamples } from './cars';
import { complianceExamples } from './compliance';
import { meetingExamples } from './meetings';
import { orderExamples } from './order';
import type { RuleExample } from './plan';
import { recordExamples } from './records';
import { roleExamples } from './roles';
import { sheetExamples } from './sheets';
import { sideExamples } from './sides';

/** A small drawn example of every rule, by its id; the rule book's test finds the one that is missing or no longer true. */
export const examples: Readonly<Record<string, RuleExample>> = {
  ...orderExamples,
  ...sideExamples,
  ...roleExamples,
  ...carExamples,
  ...banquetExamples,
  ...meetingExamples,
  ...complianceExamples,
  ...sheetExamples,
  ...recordExamples,
};
