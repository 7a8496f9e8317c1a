import { filing, published, type Profile } from '@gongkai/plugin-kit';
import { wuwei } from '@gongkai/rules';

/** 全部方案。 The profiles. */
export const profiles: readonly Profile[] = [filing, published, wuwei];

/** 按名称取方案，默认报送。 The profile of that name; filing by default. */
export function profileOf(name: string | undefined): Profile {
  return profiles.find((profile) => profile.name === name) ?? filing;
}
