import type { Form } from '@gongkai/form';
import { form as form2019 } from './generated/2019/form.ts';
import { form as form2021 } from './generated/2021/form.ts';
import type { Edition } from './index.ts';

/** 各版本的表。 The Form of each edition. */
export const forms: Readonly<Record<Edition, Form>> = { '2019': form2019, '2021': form2021 };
