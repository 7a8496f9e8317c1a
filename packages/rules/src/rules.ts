import type { Rule } from '@gongkai/plugin-kit';
import { amountMagnitude } from './cell/amount-magnitude.ts';
import { rulesByTown } from './cell/rules-by-town.ts';
import { agency } from './prose/agency.ts';
import { claimRule } from './prose/claim-rule.ts';
import { denial } from './prose/denial.ts';
import { length } from './prose/length.ts';
import { parts } from './prose/parts.ts';
import { percentage } from './prose/percentage.ts';
import { placeholder } from './prose/placeholder.ts';
import { problems } from './prose/problems.ts';
import { processingFee } from './prose/processing-fee.ts';
import { requiredFact } from './prose/required-fact.ts';
import { typography } from './prose/typography.ts';
import { year } from './prose/year.ts';
import { classifiedMark } from './screen/classified-mark.ts';
import { lexicon } from './screen/lexicon.ts';
import { personalData } from './screen/personal-data.ts';
import { editionYear } from './structure/edition-year.ts';
import { overviewTopicLevel } from './structure/overview-topic-level.ts';
import { title } from './structure/title.ts';

/** 全国通用的规则，按目录次序。 The national rules in the order of the catalogue. */
export const rules: readonly Rule[] = [
  overviewTopicLevel,
  title,
  editionYear,
  amountMagnitude,
  rulesByTown,
  claimRule('prose/received'),
  claimRule('prose/disputes'),
  claimRule('prose/documents'),
  parts,
  percentage,
  denial,
  year,
  agency,
  problems,
  processingFee,
  requiredFact,
  length,
  placeholder,
  typography,
  personalData,
  classifiedMark,
  lexicon,
];
