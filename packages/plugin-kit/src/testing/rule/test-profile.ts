import { forms } from '@gongkai/schema/forms';
import { messages } from '../../catalogue.ts';
import type { Profile } from '../../profile.ts';
import {
  demand,
  failuresOf,
  listed,
  register,
  type Check,
  type Failure,
  type Runner,
} from '../check.ts';

/** 怎样检验一个方案。 How to prove a profile. */
export interface ProfileSetup {
  /** 目录以外的代码，来自别的插件的规则。 Codes outside the catalogue, of rules that plugins bring. */
  readonly codes?: readonly string[];
}

/** 把方案的检验登记为测试。 Registers the proof of a profile as tests, with the describe and it of any runner. */
export function testProfile(profile: Profile, setup: ProfileSetup & Runner): void {
  register(`profile ${profile.name}`, profileChecks(profile, setup), setup);
}

/** 不用测试程序：逐项检验，返回不成立的。 Without a runner: proves a profile and returns what does not hold. */
export function checkProfile(
  profile: Profile,
  setup: ProfileSetup = {},
): Promise<readonly Failure[]> {
  return failuresOf(profileChecks(profile, setup));
}

function profileChecks(profile: Profile, { codes = [] }: ProfileSetup): Check[] {
  return [
    {
      name: 'contract',
      run() {
        const { kind, api, name, description } = profile as Partial<Profile>;
        demand(kind === 'profile', "kind is not 'profile'");
        demand(api === 1, 'api is not 1');
        demand(
          /^[a-z][a-z0-9-]*$/.test(name ?? ''),
          `the name "${String(name)}" is not like "my-city"`,
        );
        demand((description ?? '').trim() !== '', 'it has no description');
      },
    },
    {
      name: 'severities',
      run() {
        const known = new Set([...Object.keys(messages), ...codes]);
        const entries = Object.entries(profile.severities);
        const strange = entries.filter(([code]) => !known.has(code)).map(([code]) => code);
        demand(strange.length === 0, `there is no code ${listed(strange)}`);
        const wrong = entries.filter(([, to]) => !['error', 'warning', 'info', 'off'].includes(to));
        demand(wrong.length === 0, `no severities: ${listed(wrong.map(String))}`);
      },
    },
    {
      name: 'required facts',
      run() {
        const topics = new Set(
          Object.values(forms).flatMap((form) => form.topics.map((t) => t.key)),
        );
        for (const { topic, label, words } of profile.requiredFacts ?? []) {
          demand(topics.has(topic), `there is no topic ${topic}`);
          demand(
            label.trim() !== '' && words.length > 0,
            `a fact of ${topic} has no label or words`,
          );
          demand(
            words.every((word) => word.trim() !== ''),
            `a fact of ${topic} has an empty word`,
          );
        }
      },
    },
    {
      name: 'deadlines',
      run() {
        for (const day of Object.values(profile.deadlines ?? {})) {
          demand(isDay(day), `"${day}" is no day like 03-31`);
        }
      },
    },
  ];
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0);
}
